import type { MessageSource } from "../../message.js";

export const moduleArea: readonly MessageSource[] = [];
