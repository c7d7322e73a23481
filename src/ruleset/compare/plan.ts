import { runnable } from "../../escape/command.js";
import type { Generation, NetfilterMode } from "../../model/mode.js";
import type { Command } from "../../model/report.js";
import type { NodeComparison } from "../../model/requirements.js";

type Step = NodeComparison["plan"][number];
const on = (where: Command["where"]) => (...argv: string[]): Command => runnable(where, argv);
const source = on("source-node"), target = on("target-node"), inside = on("container");

/**
 * The article's last question: what to load on the target, where, and what to check. Modules have passed `isNetfilterModule`.
 * Source: vzctl 3.0.27 etc/init.d/vz.in (IPTABLES_MODULES), vzctl 4.7 (netfilter modes), libvzctl 8.0.70 (none any more), modules-load.d(5);
 * `Error: iptables-restore exited with 2` is what vzctl prints when CRIU or the old undump could not restore the rules.
 */
export function planOf(modules: readonly string[], generation: Generation | undefined, mode: NetfilterMode | undefined): readonly Step[] {
  const shown = modules.length === 0 ? "ip_tables|nf_conntrack" : modules.join("|");
  return [
    {
      when: "before", title: "Look at what both nodes have loaded, and at what the container's rules are",
      commands: [source("lsmod"), target("lsmod"), inside("iptables-save"), inside("ip6tables-save")],
      note: "Whole lists: a list that went through grep or head cannot show what is missing.",
    },
    ...(modules.length === 0 ? [] : [{ when: "before" as const, title: "See whether the target could load what it lacks", commands: modules.map((module) => target("modprobe", "-n", "-v", module)) }]),
    ...(modules.length === 0 ? [] : [{ when: "before" as const, title: "Load it on the target before the container comes", commands: [target("modprobe", "-a", ...modules)], note: WHERE(generation) }]),
    {
      when: "before", title: "See that the container may use them there",
      commands: generation === "2.6.18" ? [source("grep", "-E", "IPTABLES|NUMIPTENT", "/etc/vz/vz.conf")] : [source("vzlist", "-o", "ctid,numiptent,numiptent.l"), source("grep", "-E", "^(NETFILTER|IPTABLES|NUMIPTENT)=", "-r", "/etc/vz/conf")],
      note: `The configuration goes along with the container: NETFILTER${mode === undefined ? "" : ` must be ${mode} or more`} and NUMIPTENT must suffice on the target. Before Virtuozzo 6.0 update 6 IPTABLES of the container and of vz.conf counts instead; Virtuozzo 8 and later have neither.`,
    },
    {
      when: "after-failure", title: "After `iptables-restore exited with 2`: the container still runs on the source; find the line that was refused",
      commands: [inside("sh", "-c", "iptables-save | iptables-restore --test"), target("dmesg"), target("tail", "-n", "50", "/var/log/vzctl.log")],
      note: "On the source the test passes. What is refused on the target is a table, match or target whose module is not loaded there.",
    },
    { when: "after-failure", title: "Compare the modules of the two nodes again, load the difference on the target and migrate again", commands: [target("grep", "-E", "-w", shown, "/proc/modules")] },
    { when: "after-failure", title: "Where it cannot be loaded there: migrate without the rules", commands: [inside("sh", "-c", "iptables-save > /root/rules.before-migration"), inside("iptables", "-F")], note: "The container is without its firewall until the rules are loaded again by iptables-restore; a policy of DROP would cut it off: set ACCEPT before." },
  ];
}

const WHERE = (generation: Generation | undefined): string => [
  "So that it stays after a boot:",
  ...(generation === "2.6.18" || generation === "2.6.32" || generation === undefined ? ["OpenVZ and Virtuozzo 4 to 6 before update 6: IPTABLES_MODULES in /etc/vz/vz.conf (before vzctl 3.0.27: IPTABLES), and in IPTABLES what the container may use;"] : []),
  ...(generation === "2.6.32" || generation === undefined ? ["Virtuozzo 6.0 update 6 and later: modules are loaded on demand as the mode permits, except those that a container never loads; IPTABLES_MODULES still works;"] : []),
  ...(generation === "current" || generation === undefined ? ["Virtuozzo 7 and later: a file in /etc/modules-load.d."] : []),
].join(" ");
