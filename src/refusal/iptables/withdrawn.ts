import type { CommandParts } from "../../grammar/command/parts.js";
import type { Recognised } from "../../grammar/recognise.js";
import { fault, way, type Fault } from "../fault.js";
import { isOption } from "./owners.js";
import { OTHER_WORDS } from "./options.js";

/** An option that some version of iptables has, and this one does not: `--days` of time, `--cmd-owner` of owner. */
export function withdrawnFault({ message, fields }: Recognised, { parts }: CommandParts): Fault | undefined {
  const option = fields["option"]?.value;
  if (message.id !== "iptables/unknown-option" || typeof option !== "string" || !isOption(option)) return undefined;
  const part = parts.find(({ name }) => name === option);
  const other = OTHER_WORDS[option];
  return fault("iptables/option-of-other-version", { option, owner: part?.owner ?? "" }, other === undefined || part === undefined ? [] : [way(`\`${other}\` is what it is called now`, "likely", { do: "rename-option", option, to: other })], part?.at);
}
