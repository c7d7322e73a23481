import type { MessageDefinition } from "../../message.js";

export const arptablesArea: readonly MessageDefinition[] = [];
