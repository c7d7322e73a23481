import type { MessageSource } from "../../message.js";
import { ippool } from "./ippool.js";
import { ipv6Messages } from "./ipv6.js";
import { libippool } from "./libippool.js";
import { nfacctTool } from "./nfacct.js";
import { nfbpfCompile } from "./nfbpf-compile.js";
import { nfnlOsf } from "./nfnl-osf.js";
import { nfsynproxy } from "./nfsynproxy.js";
import { telegrafMessages } from "./telegraf.js";

export const toolsArea: readonly MessageSource[] = [
  ...ippool,
  ...ipv6Messages,
  ...libippool,
  ...nfacctTool,
  ...nfbpfCompile,
  ...nfnlOsf,
  ...nfsynproxy,
  ...telegrafMessages,
];
