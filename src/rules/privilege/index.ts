import type { Rule } from "../../model/rule.js";
import { rule as lockFile } from "./lock-file.js";
import { rule as noNetAdmin } from "./no-net-admin.js";
import { rule as notRoot } from "./not-root.js";
import { rule as userNamespace } from "./user-namespace.js";

export const privilegeRules: readonly Rule[] = [
  lockFile,
  noNetAdmin,
  notRoot,
  userNamespace,
];
