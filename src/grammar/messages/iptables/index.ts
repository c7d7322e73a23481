import type { MessageDefinition } from "../../message.js";
import { commitMessages } from "./commit.js";
import { loadMessages } from "./load.js";
import { lockMessages } from "./lock.js";
import { operationMessages } from "./operation.js";
import { parseMessages } from "./parse.js";
import { permissionMessages } from "./permission.js";
import { restoreMessages } from "./restore.js";
import { tableMessages } from "./table.js";

export const iptablesArea: readonly MessageDefinition[] = [
  ...commitMessages,
  ...loadMessages,
  ...lockMessages,
  ...operationMessages,
  ...parseMessages,
  ...permissionMessages,
  ...restoreMessages,
  ...tableMessages,
];
