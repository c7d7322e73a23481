import type { MessageSource } from "../../message.js";
import { ippool } from "./ippool.js";
import { libippool } from "./libippool.js";
import { nfbpfCompile } from "./nfbpf-compile.js";
import { nfnlOsf } from "./nfnl-osf.js";
import { nfsynproxy } from "./nfsynproxy.js";

export const toolsArea: readonly MessageSource[] = [
  ...ippool,
  ...libippool,
  ...nfbpfCompile,
  ...nfnlOsf,
  ...nfsynproxy,
];
