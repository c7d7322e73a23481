import type { Command, Remedy } from "../../model/report.js";
import type { Proof } from "../../model/rule.js";
import { runnable } from "../../escape/command.js";
import { ALWAYS } from "../../knowledge/always.js";

const command = (...argv: string[]): Command => runnable("target-node", argv);

/** Every module named here has passed `isNetfilterModule`: letters, digits and underscores only. */
export function remediesFor(modules: readonly string[]): readonly Remedy[] {
  return modules.length === 0 ? [] : [loadNow(modules), keepInVzConf(modules), keepInModulesLoad(modules)];
}

const LOADED: Proof = { kind: "source", ref: "kmod modprobe(8) -a; OpenVZ kernel 2.6.32-042stab141 kernel/kmod.c (module_payload_allowed): what a container may not load must be loaded on the node" };
const MODULES_IN_VZ_CONF: Proof = { kind: "source", ref: "vzctl 3.0.27 and later, etc/init.d/vz.in (load_modules of IPTABLES_MODULES)" };
const MODULES_LOAD: Proof = { kind: "source", ref: "systemd src/modules-load/modules-load.c (modules-load.d(5))" };

/** `lsmod` filtered by nothing but its reader: the words to look for are in the command above. */
const listed = (modules: readonly string[]): Command => command("grep", "-E", "-w", modules.join("|"), "/proc/modules");

export const loadNow = (modules: readonly string[]): Remedy => ({
  title: "Load the missing modules on the target node",
  effect: "reversible",
  lasting: false,
  commands: [command("modprobe", "-a", ...modules)],
  check: [listed(modules)],
  undo: [command("modprobe", "-r", ...modules)],
  note: "A module that modprobe does not find is not built for that kernel, or is called otherwise there.",
  applies: ALWAYS,
  proof: LOADED,
});

const VZ_CONF = "/etc/vz/vz.conf";

/** Put before what the line holds, in whichever quotes; a value without quotes gets them, and a file without the line gets one. */
const added = (modules: string): string => [
  `if grep -q '^IPTABLES_MODULES=' ${VZ_CONF}`,
  `then sed -i -e 's/^IPTABLES_MODULES=[^A-Za-z0-9_]/&${modules} /' -e 's/^IPTABLES_MODULES=\\([A-Za-z0-9_].*\\)$/IPTABLES_MODULES="${modules} \\1"/' -e 's/^IPTABLES_MODULES=$/&"${modules}"/' ${VZ_CONF}`,
  `else printf '%s\\n' 'IPTABLES_MODULES="${modules}"' >> ${VZ_CONF}`,
  "fi",
].join("; ");

export const keepInVzConf = (modules: readonly string[]): Remedy => ({
  title: "Have them loaded whenever the vz service starts (OpenVZ and Virtuozzo 6: IPTABLES_MODULES)",
  effect: "reversible",
  lasting: true,
  commands: [command("sh", "-c", added(modules.join(" ")))],
  check: [command("grep", "IPTABLES_MODULES", VZ_CONF)],
  undo: [command("sed", "-i", "-e", `/^IPTABLES_MODULES="${modules.join(" ")}"$/d`, "-e", `s/^\\(IPTABLES_MODULES=["']\\)${modules.join(" ")} /\\1/`, VZ_CONF)],
  note: "Before vzctl 3.0.27 it is IPTABLES that is loaded. Virtuozzo 6.0 update 6 and later also load on demand what the mode permits. Before it, a module must also stand in IPTABLES of vz.conf and of the container, as far as that list has a name for it.",
  applies: ALWAYS,
  proof: MODULES_IN_VZ_CONF,
});

const FILE = "/etc/modules-load.d/netfilter-of-containers.conf";

export const keepInModulesLoad = (modules: readonly string[]): Remedy => ({
  title: "Have them loaded at every boot (systemd: Virtuozzo 7 and later)",
  effect: "reversible",
  lasting: true,
  commands: [command("sh", "-c", `printf '%s\\n' ${modules.join(" ")} > ${FILE}`)],
  check: [command("cat", FILE)],
  undo: [command("rm", FILE)],
  applies: ALWAYS,
  proof: MODULES_LOAD,
});
