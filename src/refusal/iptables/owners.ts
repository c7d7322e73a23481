import { byWord } from "../../knowledge/by-word.js";
import { IP_BASE } from "../../grammar/command/base-options.js";
import { IP_OPTIONS, protocolMatch } from "../../grammar/command/extension-options.js";
import { EXTENSIONS } from "../../knowledge/lookup.js";
import { VERDICTS } from "../../knowledge/hooks.js";

const bare = (option: string): string => option.replace(/^-{1,2}/, "");

let owners: ReadonlyMap<string, readonly string[]> | undefined;

/** The matches and targets that have an option. */
export function ownersOf(option: string): readonly string[] {
  owners ??= ownersByOption();
  return owners.get(bare(option)) ?? [];
}

function ownersByOption(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [owner, options] of [...IP_OPTIONS.matches, ...IP_OPTIONS.targets]) for (const option of options.keys()) found.set(option, [...(found.get(option) ?? []), owner]);
  return found;
}

export const isOwnOption = (option: string): boolean => (/^-\w$/.test(option) ? IP_BASE.short.has(option.slice(1)) : IP_BASE.long.has(bare(option)));
export const isOption = (option: string): boolean => isOwnOption(option) || IP_OPTIONS.all.has(bare(option));

export const isTarget = (name: string): boolean => IP_OPTIONS.targets.has(name) || VERDICTS.includes(name);
export const isMatch = (name: string): boolean => IP_OPTIONS.matches.has(name);
/** Matches that the protocol brings. */
export const PROTOCOL_MATCHES: ReadonlySet<string> = new Set(["tcp", "udp", "udplite", "sctp", "dccp", "icmp", "icmp6", "esp", "ah", "mh"]);
export { protocolMatch };

export const MATCH_NAMES: readonly string[] = [...IP_OPTIONS.matches.keys()];
export const TARGET_NAMES: readonly string[] = [...VERDICTS, ...IP_OPTIONS.targets.keys()];
export const OWN_OPTION_NAMES: readonly string[] = [...IP_BASE.long.keys()];
export const OPTION_NAMES: readonly string[] = [...IP_OPTIONS.all.keys()];

/** Names of extensions that a kernel or program has somewhere, in any family. */
export const isExtension = (kind: "match" | "target", name: string): boolean => EXTENSIONS.some((row) => row.kind === kind && row.name === name);

/** Who of several owners of an option is meant, where none of them was named. */
const USUAL_OWNER: Readonly<Record<string, string>> = byWord({
  "mark": "mark", "set": "recent", "name": "recent", "mode": "statistic", "to": "string", "from": "string", "mask": "recent", "proto": "policy", "dports": "multiport", "sports": "multiport", "ports": "multiport",
  "set-mark": "MARK", "set-xmark": "MARK", "and-mark": "MARK", "or-mark": "MARK", "xor-mark": "MARK", "to-ports": "REDIRECT", "timeout": "CT", "sport": "tcp", "dport": "tcp", "source-port": "tcp", "destination-port": "tcp",
  "label": "connlabel", "ttl": "osf", "helper": "helper", "random": "MASQUERADE", "to-destination": "DNAT", "to-source": "SNAT",
});
export const usualOwner = (option: string): string | undefined => {
  const all = ownersOf(option), usual = USUAL_OWNER[bare(option)];
  return usual !== undefined && all.includes(usual) ? usual : all[0];
};
