import type { MessageSource } from "../../message.js";
import { ipvsadmMessages } from "./ipvsadm.js";
import { ldirectordMessages } from "./ldirectord.js";
import { mobyIpvsMessages } from "./moby-ipvs.js";

export const ipvsArea: readonly MessageSource[] = [
  ...ipvsadmMessages,
  ...ldirectordMessages,
  ...mobyIpvsMessages,
];
