import type { MessageDefinition } from "../../message.js";

export const iptablesNftArea: readonly MessageDefinition[] = [];
