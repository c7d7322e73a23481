import type { MessageDefinition } from "../../message.js";

export const extensionArea: readonly MessageDefinition[] = [];
