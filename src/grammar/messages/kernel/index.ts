import type { MessageDefinition } from "../../message.js";
import { xTablesMessages } from "./x-tables.js";

export const kernelArea: readonly MessageDefinition[] = [
  ...xTablesMessages,
];
