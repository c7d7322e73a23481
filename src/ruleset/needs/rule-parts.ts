import { optionValue } from "../../grammar/command/index.js";
import { kernelBelow } from "../../knowledge/generations.js";
import { extensionOf } from "../../knowledge/lookup.js";
import { RECENT_REMEMBERS } from "../../knowledge/option-limits.js";
import type { ExtensionRow } from "../../knowledge/lookup.js";
import type { CommandOption, ExtensionUse } from "../../model/command.js";
import type { Family } from "../../model/mode.js";
import { misplaced, modulePart, notePart, partOf, type Part } from "./wants.js";

/** A rule, whatever text it came from. */
export interface RuleUse {
  readonly family: Family;
  readonly table: string;
  readonly chain?: string | undefined;
  readonly protocol?: string | undefined;
  readonly matches: readonly ExtensionUse[];
  readonly target?: ExtensionUse | undefined;
  /** Options of the rule itself. */
  readonly options: readonly CommandOption[];
}

export interface RuleParts {
  readonly parts: readonly Part[];
  readonly rows: readonly ExtensionRow[];
  /** Extensions that no table knows. */
  readonly unknown: readonly string[];
}

/** Protocols whose options load a match of their name without `-m`. Source: iptables 1.8 `iptables/xshared.c` (load_proto). */
const WITH_MATCH: readonly string[] = ["tcp", "udp", "udplite", "sctp", "dccp", "icmp", "icmpv6", "ipv6-icmp", "esp", "ah", "mh"];
/** Options that such a match brings. */
const OF_PROTOCOL = /^-{0,2}(?:dport|sport|dports|sports|destination-port|source-port|destination-ports|source-ports|syn|tcp-flags|tcp-option|icmp-type|icmpv6-type|chunk-types|dccp-types|dccp-option|espspi|ahspi|mh-type)$/;

/** What a rule needs: its table, its matches and target, and what their options ask for. The target is an extension: who calls knows the chains. */
export function partsOfRule(rule: RuleUse, kernel: string | undefined): RuleParts {
  const uses = [...impliedMatch(rule), ...rule.matches.map(({ name }) => ({ kind: "match" as const, name }))];
  const target = rule.target?.name;
  const named = [...(rule.table === "unknown" ? [] : [{ kind: "table" as const, name: rule.table }]), ...uses, ...(target === undefined ? [] : [{ kind: "target" as const, name: target }])];
  const rows: ExtensionRow[] = [];
  const unknown: string[] = [];
  for (const { kind, name } of named) {
    const row = extensionOf(kind, name, rule.family);
    if (row === undefined) unknown.push(name);
    else rows.push(row);
  }
  const parts = rows.flatMap((row) => [partOf(row, rule.family, kernel), ...(rule.table === "unknown" ? [] : misplaced(row, rule.table, rule.chain, kernel).map(notePart))]);
  return { parts: [...parts, ...optionParts(rule, kernel)], rows, unknown: [...new Set(unknown)] };
}

function impliedMatch(rule: RuleUse): readonly { readonly kind: "match"; readonly name: string }[] {
  const protocol = rule.protocol?.replace(/^! ?/, "").toLowerCase();
  if (protocol === undefined || !WITH_MATCH.includes(protocol)) return [];
  if (rule.matches.some((match) => match.name === protocol)) return [];
  // An option that stands behind another match (`-m conntrack --ctstate NEW --dport 22`) is the protocol's all the same, unless multiport has it too.
  const options = [...rule.options, ...rule.matches.filter((match) => match.name !== "multiport").flatMap((match) => match.options)];
  return options.some((option) => OF_PROTOCOL.test(option.name)) ? [{ kind: "match", name: protocol }] : [];
}

/** `net/netfilter/xt_recent.c`: from here on the list grows with the rule. */
const REMEMBERED_UNTIL = "3.19";

const helperRow = (helper: string | undefined, rule: RuleUse): ExtensionRow | undefined => (helper === undefined ? undefined : extensionOf("helper", helper.replace(/-\d+$/, ""), rule.family));

/** `-j CT --helper` is refused (ENOENT) without the helper; its NAT part comes in only where addresses are translated. */
const trackingOnly = (part: Part): Part => ({ ...part, modules: { "2.6.18": withoutNat(part.modules["2.6.18"]), "2.6.32": withoutNat(part.modules["2.6.32"]), current: withoutNat(part.modules.current) } });
const withoutNat = (modules: readonly string[]): readonly string[] => modules.filter((module) => !module.includes("_nat_"));

/** Options that need a module or setting of their own. `-m helper` is taken without the helper, and then matches nothing. */
function optionParts(rule: RuleUse, kernel: string | undefined): readonly Part[] {
  const match = (name: string): ExtensionUse | undefined => rule.matches.find((use) => use.name === name);
  const parts: Part[] = [];
  const algorithm = optionValue(match("string"), "algo");
  if (algorithm === "bm" || algorithm === "kmp") parts.push(modulePart(`ts_${algorithm}`));
  const matched = helperRow(optionValue(match("helper"), "helper"), rule);
  if (matched !== undefined) parts.push(...partOf(matched, rule.family, kernel).notes.map(notePart));
  const assigned = helperRow(rule.target?.name === "CT" ? optionValue(rule.target, "helper") : undefined, rule);
  if (assigned !== undefined) parts.push(trackingOnly(partOf(assigned, rule.family, kernel)));
  const hits = Number(optionValue(match("recent"), "hitcount"));
  if (hits > RECENT_REMEMBERS && (kernel === undefined || kernelBelow(kernel, REMEMBERED_UNTIL) !== false)) parts.push(notePart(`-m recent: before kernel ${REMEMBERED_UNTIL} --hitcount ${hits} is above the ${RECENT_REMEMBERS} packets remembered by default; load xt_recent (ipt_recent in 2.6.18) on the node with ip_pkt_list_tot=${hits} or more`));
  if (match("physdev") !== undefined) parts.push(notePart("-m physdev: sees bridged traffic only while br_netfilter (before kernel 3.18 the bridge module itself) passes it to iptables"));
  if (rule.target?.name === "TCPMSS" && /^(?:PREROUTING|INPUT)$/.test(rule.chain ?? "") && rule.target.options.some((option) => option.name.endsWith("clamp-mss-to-pmtu"))) {
    parts.push(notePart("-j TCPMSS: --clamp-mss-to-pmtu works from FORWARD, OUTPUT and POSTROUTING only"));
  }
  return parts;
}
