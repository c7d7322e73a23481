import type { Span } from "../../model/text.js";
import { linesOf } from "./line.js";

export type CapabilitySet = "inheritable" | "permitted" | "effective" | "bounding" | "ambient";

/** What a process may do, as far as the paste tells. Names are as in capabilities(7), in lower case. */
export interface Capabilities {
  readonly sets: Readonly<Partial<Record<CapabilitySet, readonly string[]>>>;
  readonly span: Span;
}

/** Source: Linux 6.1 `include/uapi/linux/capability.h`, in the order of their bits. */
const NAMES: readonly string[] = (
  "chown dac_override dac_read_search fowner fsetid kill setgid setuid setpcap linux_immutable net_bind_service net_broadcast net_admin net_raw ipc_lock ipc_owner sys_module sys_rawio sys_chroot sys_ptrace " +
  "sys_pacct sys_admin sys_boot sys_nice sys_resource sys_time sys_tty_config mknod lease audit_write audit_control setfcap mac_override mac_admin syslog wake_alarm block_suspend audit_read perfmon bpf checkpoint_restore"
).split(" ").map((name) => `cap_${name}`);

const STATUS: Readonly<Record<string, CapabilitySet>> = { Inh: "inheritable", Prm: "permitted", Eff: "effective", Bnd: "bounding", Amb: "ambient" };
const FLAGS: Readonly<Record<string, CapabilitySet>> = { e: "effective", i: "inheritable", p: "permitted" };

const MASK = /^(?:.{0,80}:)?Cap(Inh|Prm|Eff|Bnd|Amb):\s*(?:0x)?([0-9a-fA-F]{8,16})$/;
const CURRENT = /^Current(?: IAB)?:(.*)$/;
const BOUNDING = /^Bounding set ?= ?([\w,]*)$/;

/** Reads the Cap lines of /proc/PID/status and what `capsh --print` shows. A set that the paste does not tell is absent. */
export function parseCapabilities(text: string): Capabilities | undefined {
  const sets: Partial<Record<CapabilitySet, readonly string[]>> = {};
  let start = -1, end = 0;
  for (const { text: line, span } of linesOf(text)) {
    const found = readLine(line);
    if (found === undefined) continue;
    Object.assign(sets, found);
    if (start < 0) start = span.start;
    end = span.end;
  }
  return start < 0 ? undefined : { sets, span: { start, end } };
}

function readLine(line: string): Partial<Record<CapabilitySet, readonly string[]>> | undefined {
  const mask = MASK.exec(line);
  if (mask !== null) return { [STATUS[mask[1]!]!]: namesOf(mask[2]!) };
  const current = CURRENT.exec(line);
  if (current !== null && !line.startsWith("Current IAB")) return clauses(current[1]!.trim());
  const bounding = BOUNDING.exec(line);
  return bounding === null ? undefined : { bounding: known(bounding[1]!) };
}

function namesOf(hex: string): readonly string[] {
  const mask = BigInt(`0x${hex}`);
  return NAMES.filter((_, bit) => (mask >> BigInt(bit)) & 1n);
}

const known = (list: string): readonly string[] => list.toLowerCase().split(",").filter((name) => NAMES.includes(name));

/** Source: libcap `cap_from_text(3)`. A `=` first takes the capabilities out of all sets; without names it means all of them. */
const CLAUSE = /^([a-zA-Z_,]*)((?:[=+-][eip]*)+)$/;

/** `= cap_chown,cap_net_raw+eip cap_setpcap-e`; nothing when this is no such text. */
function clauses(text: string): Partial<Record<CapabilitySet, readonly string[]>> | undefined {
  const sets: Record<string, Set<string>> = { effective: new Set(), inheritable: new Set(), permitted: new Set() };
  for (const clause of text.split(/\s+/).slice(0, 100)) {
    const found = CLAUSE.exec(clause);
    if (found === null) return undefined;
    const [, list = "", actions = ""] = found;
    const names = list === "" || list.toLowerCase() === "all" ? NAMES : known(list);
    for (const [, operator, flags = ""] of actions.matchAll(/([=+-])([eip]*)/g)) {
      if (operator === "=") for (const set of Object.values(sets)) for (const name of names) set.delete(name);
      for (const flag of flags) for (const name of names) {
        if (operator === "-") sets[FLAGS[flag]!]!.delete(name);
        else sets[FLAGS[flag]!]!.add(name);
      }
    }
  }
  return Object.fromEntries(Object.entries(sets).map(([name, set]) => [name, NAMES.filter((one) => set.has(one))]));
}
