import type { MessageSource } from "../../message.js";
import { xTablesMessages } from "./x-tables.js";

export const kernelArea: readonly MessageSource[] = [
  ...xTablesMessages,
];
