import type { MessageSource } from "../../message.js";
import { arptablesNft } from "./arptables-nft.js";
import { commitMessages } from "./commit.js";
import { ebtablesNft } from "./ebtables-nft.js";
import { ebtablesTranslate } from "./ebtables-translate.js";
import { iptablesTranslate } from "./iptables-translate.js";
import { ruleDecoding } from "./rule-decoding.js";
import { xtablesMonitor } from "./xtables-monitor.js";

export const iptablesNftArea: readonly MessageSource[] = [
  ...arptablesNft,
  ...commitMessages,
  ...ebtablesNft,
  ...ebtablesTranslate,
  ...iptablesTranslate,
  ...ruleDecoding,
  ...xtablesMonitor,
];
