import type { MessageSource } from "../../message.js";

export const iptablesNftArea: readonly MessageSource[] = [];
