import type { MessageSource } from "../../message.js";
import { conntrack } from "./conntrack.js";
import { helper } from "./helper.js";
import { kernelAnswers } from "./kernel-answers.js";
import { libctProtoDccp } from "./libct-proto-dccp.js";
import { libctProtoGre } from "./libct-proto-gre.js";
import { libctProtoSctp } from "./libct-proto-sctp.js";
import { libctProtoTcp } from "./libct-proto-tcp.js";
import { nfct } from "./nfct.js";
import { timeout } from "./timeout.js";

export const conntrackArea: readonly MessageSource[] = [
  ...conntrack,
  ...helper,
  ...kernelAnswers,
  ...libctProtoDccp,
  ...libctProtoGre,
  ...libctProtoSctp,
  ...libctProtoTcp,
  ...nfct,
  ...timeout,
];
