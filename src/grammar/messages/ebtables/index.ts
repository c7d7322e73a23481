import type { MessageDefinition } from "../../message.js";

export const ebtablesArea: readonly MessageDefinition[] = [];
