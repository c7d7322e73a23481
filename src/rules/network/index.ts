import type { Rule } from "../../model/rule.js";
import { rule as bridgeNfCallOff } from "./bridge-nf-call-off.js";
import { rule as forwardPolicyDrop } from "./forward-policy-drop.js";
import { rule as forwardingOff } from "./forwarding-off.js";
import { rule as ipv6NatMissing } from "./ipv6-nat-missing.js";
import { rule as ipv6Off } from "./ipv6-off.js";

export const networkRules: readonly Rule[] = [
  bridgeNfCallOff,
  forwardPolicyDrop,
  forwardingOff,
  ipv6NatMissing,
  ipv6Off,
];
