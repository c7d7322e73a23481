import { runnable } from "../../escape/command.js";
import type { Generation, NetfilterMode } from "../../model/mode.js";
import type { Command } from "../../model/report.js";
import type { NodeComparison } from "../../model/requirements.js";
import { keepInModulesLoad, keepInVzConf, loadNow } from "./remedies.js";

type Step = NodeComparison["plan"][number];
const on = (where: Command["where"]) => (...argv: string[]): Command => runnable(where, argv);
const source = on("source-node"), target = on("target-node"), inside = on("container");

/** What the container's rules need of its settings; undefined without rules. */
export interface Needed {
  readonly mode?: NetfilterMode;
  readonly numiptent: number;
}

/**
 * The article's last question: what to load on the target, where, and what to check. Modules have passed `isNetfilterModule`.
 * Source: vzctl 3.0.27 etc/init.d/vz.in (IPTABLES_MODULES), vzctl 4.7 (netfilter modes), libvzctl 8.0.70 (none any more), modules-load.d(5);
 * `Error: iptables-restore exited with 2` is what vzctl prints when CRIU or the old undump could not restore the rules.
 */
export function planOf(modules: readonly string[], generation: Generation | undefined, needed: Needed | undefined): readonly Step[] {
  return [...before(modules, generation, needed), ...afterFailure(modules)];
}

function before(modules: readonly string[], generation: Generation | undefined, needed: Needed | undefined): readonly Step[] {
  return [
    {
      when: "before", title: "Look at what both nodes have loaded, and at what the container's rules are",
      commands: [source("lsmod"), target("lsmod"), inside("iptables-save"), inside("ip6tables-save")],
      note: "Whole lists: a list that went through grep or head cannot show what is missing.",
    },
    ...(modules.length === 0 ? [] : loading(modules, generation)),
    {
      when: "before", title: "See that the container may use them: its configuration goes along with it to the target",
      commands: generation === "2.6.18" ? [source("grep", "-E", "IPTABLES|NUMIPTENT", "/etc/vz/vz.conf")] : [source("grep", "-E", "^(NETFILTER|IPTABLES|NUMIPTENT)=", "-r", "/etc/vz/conf")],
      note: permitted(generation, needed),
    },
  ];
}

function loading(modules: readonly string[], generation: Generation | undefined): readonly Step[] {
  const now = loadNow(modules), service = keepInVzConf(modules), boot = keepInModulesLoad(modules);
  const kept = generation === "current" ? [boot] : generation === undefined ? [service, boot] : [service];
  return [
    { when: "before", title: "See whether the target could load what it lacks", commands: modules.map((module) => target("modprobe", "-n", "-v", module)), note: "`not found`: the module is not built for that kernel, or is part of it (modules.builtin)." },
    { when: "before", title: "Load it on the target, before the container comes", commands: now.commands, check: now.check },
    ...kept.map(({ title, commands, check, note }) => ({ when: "before" as const, title, commands, check, ...(note === undefined ? {} : { note }) })),
  ];
}

/** What the settings must be, as far as the kernel's generation has them. */
function permitted(generation: Generation | undefined, needed: Needed | undefined): string {
  const mode = needed?.mode, entries = needed?.numiptent ?? 0;
  const old = generation === "2.6.18" || generation === "2.6.32" || generation === undefined;
  return [
    ...(generation === "2.6.18" ? [] : [mode === undefined || mode === "disabled" ? "Virtuozzo 6.0 update 6 to 7: NETFILTER is the mode." : `Virtuozzo 6.0 update 6 to 7: NETFILTER must be ${mode === "full" ? "full" : `${mode} or more`}; vzctl set CTID --save --netfilter ${mode} --setmode restart sets it, and restarts the container.`]),
    ...(old ? ["Before Virtuozzo 6.0 update 6: IPTABLES of the container and of /etc/vz/vz.conf lists what it may use."] : []),
    ...(entries > 0 ? [`NUMIPTENT must be ${entries} or more, with some to spare; vzctl set CTID --save --numiptent N sets it at once.`] : ["NUMIPTENT must suffice for the rules."]),
    ...(generation === "current" || generation === undefined ? ["Virtuozzo 8 and later have neither."] : []),
  ].join(" ");
}

const afterFailure = (modules: readonly string[]): readonly Step[] => [
  {
    when: "after-failure", title: "`iptables-restore exited with 2`: the container still runs on the source. Find the line that the target refused",
    commands: [target("tail", "-n", "50", "/var/log/vzctl.log"), target("dmesg"), inside("sh", "-c", "iptables-save | iptables-restore --test")],
    note: "The test in the container on the source passes: the rules are right. What the target refuses is a table, match or target whose module is not loaded there; `Error occurred at line: N` counts in what iptables-save prints.",
  },
  { when: "after-failure", title: "Compare the two nodes again, load the difference on the target and migrate again", commands: [target("grep", "-E", "-w", modules.length === 0 ? "ip_tables|nf_conntrack" : modules.join("|"), "/proc/modules")] },
  {
    when: "after-failure", title: "Where it cannot be loaded there: stop the container and migrate it stopped, or without its rules",
    commands: [inside("sh", "-c", "iptables-save > /root/rules.before-migration"), ...["INPUT", "OUTPUT", "FORWARD"].map((chain) => inside("iptables", "-P", chain, "ACCEPT")), inside("iptables", "-F")],
    note: "Of a stopped container no rules are restored: its own scripts load them when it starts, and say there what is missing. Without rules it has no firewall until iptables-restore loads them again. `-F` empties filter alone; a table that was used once goes along, empty or not, until the container is stopped.",
  },
];
