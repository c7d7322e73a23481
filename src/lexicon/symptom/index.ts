import type { Telling } from "../telling.js";
import { ANSWER_TELLINGS } from "./answers.js";
import { BACKEND_TELLINGS } from "./backends.js";
import { FAILURE_TELLINGS } from "./failures.js";
import { LIMIT_TELLINGS } from "./limits.js";
import { MODULE_TELLINGS } from "./modules.js";
import { OBJECT_TELLINGS } from "./objects.js";
import { POLICY_TELLINGS } from "./policies.js";
import { PROGRAM_TELLINGS } from "./programs.js";
import { TABLE_TELLINGS } from "./tables.js";

/** What people tell went wrong, the more particular first. */
export const TELLINGS: readonly Telling[] = [...TABLE_TELLINGS, ...POLICY_TELLINGS, ...BACKEND_TELLINGS, ...LIMIT_TELLINGS, ...OBJECT_TELLINGS, ...MODULE_TELLINGS, ...PROGRAM_TELLINGS, ...ANSWER_TELLINGS, ...FAILURE_TELLINGS];
