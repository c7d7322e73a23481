import type { MessageSource } from "../../message.js";
import { arptClassify } from "./arpt-classify.js";
import { arptMangle } from "./arpt-mangle.js";
import { arptMark } from "./arpt-mark.js";
import { arptables } from "./arptables.js";
import { arptablesStandalone } from "./arptables-standalone.js";
import { libarptc } from "./libarptc.js";
import { libarptcIncl } from "./libarptc-incl.js";

export const arptablesArea: readonly MessageSource[] = [
  ...arptClassify,
  ...arptMangle,
  ...arptMark,
  ...arptables,
  ...arptablesStandalone,
  ...libarptc,
  ...libarptcIncl,
];
