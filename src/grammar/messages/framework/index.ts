import type { MessageDefinition } from "../../message.js";

export const frameworkArea: readonly MessageDefinition[] = [];
