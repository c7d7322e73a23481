import type { MessageDefinition } from "../../message.js";

export const conntrackArea: readonly MessageDefinition[] = [];
