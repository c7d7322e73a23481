import type { MessageDefinition } from "../../message.js";

export const moduleArea: readonly MessageDefinition[] = [];
