import type { MessageDefinition } from "../../message.js";

export const shellArea: readonly MessageDefinition[] = [];
