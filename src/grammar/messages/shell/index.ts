import type { MessageSource } from "../../message.js";
import { missingMessages } from "./missing.js";
import { programMessages } from "./programs.js";
import { sysctlMessages } from "./sysctl.js";

export const shellArea: readonly MessageSource[] = [
  ...missingMessages,
  ...programMessages,
  ...sysctlMessages,
];
