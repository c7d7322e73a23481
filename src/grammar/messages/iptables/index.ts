import type { MessageSource } from "../../message.js";
import { argumentMessages } from "./arguments.js";
import { catchAll } from "./catch-all.js";
import { commitMessages } from "./commit.js";
import { internalMessages } from "./internal.js";
import { loadMessages } from "./load.js";
import { lockMessages } from "./lock.js";
import { noticeMessages } from "./notices.js";
import { operationMessages } from "./operation.js";
import { optionParserMessages } from "./option-parser.js";
import { parseMessages } from "./parse.js";
import { permissionMessages } from "./permission.js";
import { restoreMessages } from "./restore.js";
import { tableMessages } from "./table.js";

export const iptablesArea: readonly MessageSource[] = [
  ...argumentMessages,
  catchAll,
  ...commitMessages,
  ...internalMessages,
  ...loadMessages,
  ...lockMessages,
  ...noticeMessages,
  ...operationMessages,
  ...optionParserMessages,
  ...parseMessages,
  ...permissionMessages,
  ...restoreMessages,
  ...tableMessages,
];
