import { byWord } from "../../knowledge/by-word.js";
import type { Recognised } from "../../grammar/recognise.js";

/** Kinds of what is wrong where the words alone do not tell what was meant, by what the message says of it. */
const BY_PROBLEM: Readonly<Record<string, string>> = byWord({
  "option-conflict": "iptables/options-exclude", "missing-argument": "iptables/option-missing", "bad-argument": "iptables/value-unknown", "bad-value": "iptables/value-unknown",
  "bad-address": "iptables/nat-address", "bad-port": "iptables/port-form", "name-too-long": "iptables/text-too-long", "not-resolved": "iptables/host-unknown", "missing-set": "iptables/set-family",
});

const BY_ID: Readonly<Record<string, string>> = byWord({
  "iptables/option-argument-missing": "iptables/value-missing", "iptables/option-option-must-be-specified": "iptables/option-missing", "iptables/host-not-found": "iptables/host-unknown",
  "iptables/invalid-mask": "iptables/mask-form", "iptables/invalid-port": "iptables/port-form", "iptables/unknown-protocol": "iptables/protocol-unknown", "iptables/no-command": "iptables/operation-missing",
  "iptables/bad-argument": "iptables/stray-word", "iptables/unknown-option": "iptables/option-unknown", "iptables/unrecognized-option": "iptables/option-unknown", "iptables/invalid-option": "iptables/option-unknown",
  "iptables/ambiguous-option": "iptables/option-ambiguous", "iptables/option-option-can-only-be-used-once": "iptables/option-twice", "iptables/option-option-cannot-be-inverted": "iptables/negation-not-allowed",
});

export function kindOfWording({ message: { id }, fields }: Recognised): string | undefined {
  const own = BY_ID[id];
  if (own !== undefined) return own;
  const problem = fields["problem"]?.value;
  return /^(?:iptables\/(?:parse|option)-|extension\/)/.test(id) && typeof problem === "string" ? BY_PROBLEM[problem] : undefined;
}
