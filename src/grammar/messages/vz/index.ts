import type { MessageSource } from "../../message.js";
import { checkpointMessages } from "./checkpoint.js";
import { vzctlMessages } from "./vzctl.js";

export const vzArea: readonly MessageSource[] = [
  ...checkpointMessages,
  ...vzctlMessages,
];
