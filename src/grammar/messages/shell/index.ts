import type { MessageSource } from "../../message.js";

export const shellArea: readonly MessageSource[] = [];
