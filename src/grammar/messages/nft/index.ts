import type { MessageDefinition } from "../../message.js";

export const nftArea: readonly MessageDefinition[] = [];
