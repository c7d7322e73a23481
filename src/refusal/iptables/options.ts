import { byWord } from "../../knowledge/by-word.js";
import type { Edit } from "../../edit/edit.js";
import { IP_OPTIONS } from "../../grammar/command/extension-options.js";
import type { CommandParts } from "../../grammar/command/parts.js";
import type { CommandPart } from "../../model/command.js";
import type { Family } from "../../model/mode.js";
import { fault, way, type Fault, type Way } from "../fault.js";
import { nearName } from "../near-name.js";
import { isMatch, isOption, isTarget, OPTION_NAMES, OWN_OPTION_NAMES, ownersOf, PROTOCOL_MATCHES, protocolMatch, usualOwner } from "./owners.js";
import { isProtocol } from "./fields.js";
import { likelyProtocol } from "./values.js";

/** Words of other tools and other times → the option that is meant. */
export const OTHER_WORDS: Readonly<Record<string, string>> = byWord({
  "--add": "--append", "--remove": "--delete", "--del": "--delete", "--new": "--new-chain", "--create": "--new-chain", "--rename": "--rename-chain", "--default": "--policy", "--show": "--list",
  "--src-ip": "--source", "--source-ip": "--source", "--ip-src": "--source", "--ip-source": "--source", "--saddr": "--source", "--from-ip": "--source", "--source-address": "--source",
  "--dst-ip": "--destination", "--dest": "--destination", "--destination-ip": "--destination", "--ip-dst": "--destination", "--daddr": "--destination", "--dest-ip": "--destination", "--destination-address": "--destination",
  "--port": "--dport", "--dest-port": "--dport", "--dst-port": "--dport", "--destport": "--dport", "--dstport": "--dport", "--src-port": "--sport", "--srcport": "--sport", "--sourceport": "--sport", "--tcp-dport": "--dport", "--udp-dport": "--dport",
  "--interface": "--in-interface", "--iface": "--in-interface", "--in": "--in-interface", "--out": "--out-interface", "--input-interface": "--in-interface", "--output-interface": "--out-interface",
  "--action": "--jump", "--target": "--jump", "--verdict": "--jump", "--to-port": "--to-ports", "--redirect-port": "--to-ports", "--prefix": "--log-prefix", "--level": "--log-level",
  "--days": "--weekdays", "--user": "--uid-owner", "--uid": "--uid-owner", "--gid": "--gid-owner", "--group": "--gid-owner", "--mac": "--mac-source", "--source-mac": "--mac-source", "--burst": "--limit-burst",
  "--proto": "--protocol", "--no-numeric": "--numeric", "--dst-range-ip": "--dst-range", "--source-range": "--src-range", "--destination-range": "--dst-range",
});

/** Options of two matches that say the same. */
const SIBLINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = byWord({
  conntrack: { "--state": "--ctstate", "--ctstates": "--ctstate" },
  state: { "--ctstate": "--state", "--states": "--state" },
  multiport: { "--dport": "--dports", "--sport": "--sports", "--port": "--ports" },
  set: { "--set": "--match-set" },
  SNAT: { "--to-destination": "--to-source", "--to": "--to-source", "--to-ports": "--to-source" },
  DNAT: { "--to-source": "--to-destination", "--to-ports": "--to-destination" },
  REDIRECT: { "--to-destination": "--to-ports", "--to": "--to-ports", "--on-port": "--to-ports" },
  MASQUERADE: { "--to": "--to-ports" },
  MARK: { "--mark": "--set-mark" },
  CONNMARK: { "--mark": "--set-mark" },
  NFLOG: { "--log-prefix": "--nflog-prefix", "--log-level": "--nflog-group" },
  hashlimit: { "--limit": "--hashlimit-upto", "--limit-burst": "--hashlimit-burst" },
  connlimit: { "--limit": "--connlimit-above" },
});

interface Asked {
  readonly part: CommandPart;
  readonly nth: number;
  readonly given: CommandParts;
  readonly family: Family;
}

/** Why nobody takes an option, and where it belongs. */
export function optionFault(asked: Asked): Fault | undefined {
  const { part, given } = asked;
  if (part.role !== "unknown") return undefined;
  const { name } = part, names = { option: name };
  const known = isOption(name);
  const sibling = siblingOf(asked);
  if (sibling !== undefined) return fault("iptables/option-of-sibling", { ...names, near: sibling.to, owner: sibling.owner }, [way(`\`${sibling.to}\` is \`${sibling.owner}\`'s option`, "told", renamed(asked, sibling.to))], part.at);
  if (known && name.startsWith("--")) return homelessFault(asked);
  const other = OTHER_WORDS[name];
  if (other !== undefined) return fault("iptables/option-unknown", { ...names, near: other }, [way(`\`${other}\` is meant`, "likely", renamed(asked, other))], part.at);
  if (/^-[A-Za-z]$/.test(name)) return letterFault(asked);
  const near = nearestOption(name, given);
  if (near !== undefined) return fault("iptables/option-misspelt", { ...names, near }, [way(`\`${near}\` is meant`, "likely", renamed(asked, near))], part.at);
  return fault("iptables/option-unknown", names, [], part.at);
}

const renamed = ({ part, nth }: Asked, to: string): Edit => ({ do: "rename-option", option: part.name, nth, to });

const namesUsed = (given: CommandParts): readonly string[] => given.parts.filter(({ role }) => role === "match" || role === "target").flatMap(({ values }) => values[0]?.text ?? []);

function siblingOf({ part, given }: Asked): { readonly to: string; readonly owner: string } | undefined {
  for (const owner of namesUsed(given)) {
    const to = SIBLINGS[owner]?.[part.name];
    if (to !== undefined) return { to, owner };
  }
  return undefined;
}

/** Options of what is used in the command are likelier than others. */
function nearestOption(name: string, given: CommandParts): string | undefined {
  const bare = name.replace(/^-+/, "");
  const used = [...namesUsed(given), protocolMatch(given.meaning.protocol ?? "") ?? ""].flatMap((owner) => [...(IP_OPTIONS.matches.get(owner) ?? IP_OPTIONS.targets.get(owner) ?? new Map<string, unknown>()).keys()]);
  const near = nearName(bare, [...new Set(used)]) ?? nearName(bare, OWN_OPTION_NAMES) ?? nearName(bare, OPTION_NAMES);
  return near === undefined ? undefined : `--${near}`;
}

function letterFault(asked: Asked): Fault {
  const { part } = asked;
  const letter = part.name.slice(1);
  const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
  const names = { option: part.name };
  // `-a INPUT` and `-J ACCEPT`, but not `-Y`.
  const fits = "ACDEFGIJLMNOPSTXZ".includes(letter.toUpperCase()) && /^[acdrilsfznxepjgmot]$/i.test(other) && (letter === letter.toUpperCase() ? "jgmopdsit".includes(other) : "ACDFILNRXZ".includes(other));
  return fits
    ? fault("iptables/option-case", { ...names, near: `-${other}` }, [way(`\`-${other}\` is meant`, "likely", renamed(asked, `-${other}`))], part.at)
    : fault("iptables/option-unknown", names, [], part.at);
}

/** An option that somebody has, but nobody who was called before it. */
function homelessFault(asked: Asked): Fault {
  const { part, nth, given, family } = asked;
  const { name, at } = part;
  const owners = ownersOf(name), names = { option: name };
  const other = familyOption(name, family);
  if (other !== undefined) return other.fault(asked);
  const later = laterOwner(given.parts, owners, at);
  if (later !== undefined) {
    const kind = later.role === "field" ? "iptables/option-before-protocol" : later.role === "match" ? "iptables/option-before-match" : "iptables/option-before-target";
    return fault(kind, { ...names, owner: later.values[0]!.text }, [way(`\`${later.name} ${later.values[0]!.text}\` comes first`, "told", { do: "move-before", option: later.name, nth: nthOf(given.parts, later), before: name, beforeNth: nth })], at);
  }
  const protocols = owners.filter((owner) => PROTOCOL_MATCHES.has(owner));
  if (protocols.length > 0) return protocolFault(asked, protocols);
  const match = owners.filter(isMatch);
  const owner = usualOwner(name)!;
  if (match.length > 0 && isMatch(owner)) {
    return fault("iptables/option-without-match", { ...names, owner }, [owner, ...match.filter((one) => one !== owner).slice(0, 2)].map((one, index): Way => way(`\`${name}\` is an option of \`-m ${one}\``, index === 0 ? "told" : "guess", { do: "before-option", option: name, nth, words: ["-m", one] })), at);
  }
  return targetOptionFault(asked, owners.filter(isTarget));
}

const nthOf = (parts: readonly CommandPart[], part: CommandPart): number => parts.filter(({ name }) => name === part.name).indexOf(part);

/** `-p`, `-m` or `-j` of one of the owners, which comes behind the option. */
function laterOwner(parts: readonly CommandPart[], owners: readonly string[], at: number): CommandPart | undefined {
  return parts.find((part) => part.at > at && part.values[0] !== undefined && (
    ((part.role === "match" || part.role === "target") && owners.includes(part.values[0].text))
    || (part.role === "field" && part.name === "-p" && owners.includes(protocolMatch(part.values[0].text) ?? ""))));
}

function protocolFault(asked: Asked, owners: readonly string[]): Fault {
  const { part, nth, given } = asked;
  const typed = given.parts.find(({ role, name }) => role === "field" && (name === "-p" || name === "--protocol"));
  const wanted = protocolWanted(owners, part);
  const names = { option: part.name, protocol: wanted };
  // What is no protocol at all is looked at by itself.
  if (typed?.values[0] !== undefined && !isProtocol(typed.values[0].text)) return fault("iptables/protocol-unknown", { value: typed.values[0].text }, [], typed.values[0].at);
  if (typed?.values[0] !== undefined) {
    if (typed.at > part.at && protocolMatch(typed.values[0].text) === undefined) return fault("iptables/option-before-protocol", names, [], part.at);
    const others = owners.includes("udp") ? [wanted, wanted === "tcp" ? "udp" : "tcp"] : [wanted];
    return fault("iptables/option-of-other-protocol", { ...names, given: typed.values[0].text }, others.map((protocol, index) => way(`${protocol.toUpperCase()} is meant`, index === 0 ? "likely" : "guess", { do: "value", option: "-p", to: protocol })), part.at);
  }
  const others = owners.includes("udp") ? [wanted, wanted === "tcp" ? "udp" : "tcp"] : [wanted];
  return fault("iptables/option-without-protocol", names, others.map((protocol, index) => way(`the rule is for ${protocol.toUpperCase()}`, index === 0 ? "likely" : "guess", { do: "before-option", option: part.name, nth, words: ["-p", protocol] })), part.at);
}

/** Owners that are the names of protocols; the icmp matches are called otherwise than theirs. */
function protocolWanted(owners: readonly string[], part: CommandPart): string {
  if (owners.includes("tcp")) return owners.includes("udp") ? likelyProtocol(part.values[0]?.text) : "tcp";
  const [first = "tcp"] = owners;
  return first === "icmp6" ? "icmpv6" : first;
}

function targetOptionFault(asked: Asked, owners: readonly string[]): Fault {
  const { part, nth, given } = asked;
  const names = { option: part.name };
  const target = given.parts.find(({ role }) => role === "target");
  const usual = usualOwner(part.name) ?? owners[0];
  if (usual === undefined) return fault("iptables/option-unknown", names, [], part.at);
  const ordered = [usual, ...owners.filter((owner) => owner !== usual)].slice(0, 3);
  const typed = target?.values[0]?.text;
  const cased = ordered.find((owner) => owner.toLowerCase() === typed?.toLowerCase());
  if (target === undefined) {
    return fault("iptables/option-without-target", { ...names, owner: usual }, ordered.map((owner, index) => way(`\`${part.name}\` is an option of \`-j ${owner}\``, index === 0 ? "likely" : "guess", { do: "before-option", option: part.name, nth, words: ["-j", owner] })), part.at);
  }
  if (cased !== undefined) return fault("iptables/target-case", { ...names, target: typed!, near: cased }, [way(`\`${cased}\` is meant`, "told", { do: "target", to: cased })], target.values[0]!.at);
  const without: Way = way(`\`${typed ?? ""}\` has no such option`, "guess", { do: "remove-option", option: part.name, nth });
  const near = typed === undefined ? undefined : nearName(typed, ordered);
  return fault("iptables/option-of-other-target", { ...names, target: typed ?? "", owner: near ?? usual }, [...[...(near === undefined ? [] : [near]), ...ordered.filter((owner) => owner !== near)].map((owner, index) => way(`\`-j ${owner}\` is meant`, index === 0 ? "likely" : "guess", { do: "target", to: owner })), without], part.at);
}

/** Options of the other family's ICMP. */
function familyOption(name: string, family: Family): { readonly fault: (asked: Asked) => Fault } | undefined {
  if (name === "--icmpv6-type" && family === "ip") {
    return { fault: ({ part, nth }) => fault("iptables/option-of-other-family", { option: name, program: "ip6tables" }, [
      way("the rule is for IPv6", "likely", { do: "program", to: "ip6tables" }),
      way("the rule is for IPv4", "guess", { do: "value", option: "-p", to: "icmp" }, { do: "rename-option", option: name, nth, to: "--icmp-type" }),
    ], part.at) };
  }
  if (name === "--icmp-type" && family === "ip6") {
    return { fault: ({ part, nth, given }) => fault("iptables/option-of-other-family", { option: name, program: "iptables" }, [
      way("the rule is for IPv6", "likely", ...(given.meaning.protocol === undefined ? [] : [{ do: "value", option: "-p", to: "icmpv6" } as const]), { do: "rename-option", option: name, nth, to: "--icmpv6-type" }),
      way("the rule is for IPv4", "guess", { do: "program", to: "iptables" }),
    ], part.at) };
  }
  return undefined;
}
