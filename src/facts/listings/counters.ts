import { parseBeancounters, type Beancounter } from "../../grammar/listing/beancounters.js";
import { parseSysctl } from "../../grammar/listing/sysctl.js";
import type { Fact } from "../../model/fact.js";
import type { Span } from "../../model/text.js";
import { assumedIn, seenIn, type Paste } from "./paste.js";

/** Resources whose shortage lets the kernel refuse memory to iptables. */
const MEMORY: readonly string[] = ["kmemsize", "privvmpages", "lockedpages"];

/** A node shows all containers: then the one that ran into its limit is taken, and only assumed. Block 0 is the node itself. */
export function beancounterFacts(paste: Paste): readonly Fact[] {
  const rows = parseBeancounters(paste.text)?.filter(({ ctid }) => ctid !== "0") ?? [];
  const owners = [...new Set(rows.map(({ ctid }) => ctid))];
  const failing = owners.filter((owner) => rows.some((row) => row.ctid === owner && row.failcnt > 0 && (row.resource === "numiptent" || MEMORY.includes(row.resource))));
  const owner = owners.length === 1 ? owners[0] : failing.length === 1 ? failing[0] : undefined;
  if (owners.length > 1 && owner === undefined) return [];
  const tell = (name: string, value: string | number, span: Span): Fact => (owners.length === 1 ? seenIn(paste, name, value, span) : assumedIn(paste, name, value, "of the containers shown only this one ran into a limit", span));
  const own = rows.filter((row) => row.ctid === owner);
  return [...numiptentFacts(own, tell), ...memoryFacts(own, tell), ...(owner === undefined || own.length === 0 ? [] : [tell("ctid", owner, own[0]!.span)])];
}

type Tell = (name: string, value: string | number, span: Span) => Fact;

function numiptentFacts(rows: readonly Beancounter[], tell: Tell): Fact[] {
  const row = rows.find(({ resource }) => resource === "numiptent");
  return row === undefined ? [] : [tell("numiptentHeld", row.held, row.span), tell("numiptentLimit", row.limit, row.span), tell("numiptentFailcnt", row.failcnt, row.span)];
}

function memoryFacts(rows: readonly Beancounter[], tell: Tell): Fact[] {
  const memory = rows.filter(({ resource }) => MEMORY.includes(resource));
  return memory.length === 0 ? [] : [tell("kmemFailcnt", memory.reduce((sum, { failcnt }) => sum + failcnt, 0), memory[0]!.span)];
}

const NUMBERS: Readonly<Record<string, string>> = {
  "net.netfilter.nf_conntrack_max": "conntrackMax", "net.nf_conntrack_max": "conntrackMax",
  "net.ipv4.netfilter.ip_conntrack_max": "conntrackMax", "net.ipv4.ip_conntrack_max": "conntrackMax",
  "net.netfilter.nf_conntrack_count": "conntrackCount", "net.ipv4.netfilter.ip_conntrack_count": "conntrackCount",
};
const FLAGS: Readonly<Record<string, string>> = { "net.ipv6.conf.all.disable_ipv6": "ipv6Disabled", "kernel.modules_disabled": "modulesDisabled" };

/** What `cat /proc/sys/…` printed; `name = value` lines are readings of their own. */
export function settingFacts(paste: Paste): readonly Fact[] {
  return (parseSysctl(paste.text) ?? []).flatMap(({ key, value, span }) => {
    const number = NUMBERS[key], flag = FLAGS[key];
    if (!/^\d{1,12}$/.test(value)) return [];
    if (number !== undefined) return [seenIn(paste, number, Number(value), span)];
    return flag === undefined ? [] : [seenIn(paste, flag, value === "1", span)];
  });
}
