import type { MessageSource } from "../../message.js";
import { communication } from "./communication.js";
import { ebt8023 } from "./ebt-802-3.js";
import { ebtAmong } from "./ebt-among.js";
import { ebtArp } from "./ebt-arp.js";
import { ebtArpreply } from "./ebt-arpreply.js";
import { ebtAudit } from "./ebt-audit.js";
import { ebtInat } from "./ebt-inat.js";
import { ebtIp } from "./ebt-ip.js";
import { ebtIp6 } from "./ebt-ip6.js";
import { ebtLimit } from "./ebt-limit.js";
import { ebtLog } from "./ebt-log.js";
import { ebtMark } from "./ebt-mark.js";
import { ebtMarkM } from "./ebt-mark-m.js";
import { ebtNat } from "./ebt-nat.js";
import { ebtNflog } from "./ebt-nflog.js";
import { ebtPkttype } from "./ebt-pkttype.js";
import { ebtRedirect } from "./ebt-redirect.js";
import { ebtStandard } from "./ebt-standard.js";
import { ebtStp } from "./ebt-stp.js";
import { ebtString } from "./ebt-string.js";
import { ebtUlog } from "./ebt-ulog.js";
import { ebtVlan } from "./ebt-vlan.js";
import { ebtables } from "./ebtables.js";
import { ebtablesRestore } from "./ebtables-restore.js";
import { ebtablesU } from "./ebtables-u.js";
import { ebtablesd } from "./ebtablesd.js";
import { ebtablesu } from "./ebtablesu.js";
import { libebtc, libebtcTable } from "./libebtc.js";
import { usefulFunctions } from "./useful-functions.js";

export const ebtablesArea: readonly MessageSource[] = [
  ...communication,
  ...ebt8023,
  ...ebtAmong,
  ...ebtArp,
  ...ebtArpreply,
  ...ebtAudit,
  ...ebtInat,
  ...ebtIp,
  ...ebtIp6,
  ...ebtLimit,
  ...ebtLog,
  ...ebtMark,
  ...ebtMarkM,
  ...ebtNat,
  ...ebtNflog,
  ...ebtPkttype,
  ...ebtRedirect,
  ...ebtStandard,
  ...ebtStp,
  ...ebtString,
  ...ebtUlog,
  ...ebtVlan,
  ...ebtables,
  ...ebtablesRestore,
  ...ebtablesU,
  ...ebtablesd,
  ...ebtablesu,
  ...libebtc,
  ...libebtcTable,
  ...usefulFunctions,
];
