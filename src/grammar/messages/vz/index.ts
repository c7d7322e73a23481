import type { MessageSource } from "../../message.js";

export const vzArea: readonly MessageSource[] = [];
