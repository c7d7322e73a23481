import type { MessageDefinition } from "../../message.js";

export const vzArea: readonly MessageDefinition[] = [];
