import type { MessageDefinition } from "../../message.js";
import { commitMessages } from "./commit.js";
import { tableMessages } from "./table.js";

export const iptablesArea: readonly MessageDefinition[] = [
  ...commitMessages,
  ...tableMessages,
];
