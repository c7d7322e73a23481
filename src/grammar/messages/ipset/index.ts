import type { MessageDefinition } from "../../message.js";

export const ipsetArea: readonly MessageDefinition[] = [];
