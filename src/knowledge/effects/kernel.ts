import { dangerous, has, interrupts, lasting, none, plainWords, reversible, valueOf, type Judge } from "./verdict.js";

/** Keys that decide over whole directions of traffic. */
const CUTS = /[./](?:ip_forward|forwarding|disable_ipv6|rp_filter|route_localnet|accept_ra|bridge-nf-call-\w{1,12})$/;

export const sysctl: Judge = (args) => {
  const files = has(args, "-p", "--load", "--system") || args.some((arg) => arg.startsWith("-p") || arg.startsWith("--load="));
  if (files) return interrupts("it sets every key of the files, forwarding too");
  const set = args.filter((arg) => !arg.startsWith("-") && arg.includes("="));
  if (set.length === 0) return has(args, "-w", "--write") && plainWords(args).length > 1
    ? reversible("it sets a value")
    : none("it prints values");
  return set.some((one) => CUTS.test(one.split("=")[0] ?? ""))
    ? interrupts("it decides over a whole direction of traffic")
    : reversible("it sets a value until the next start");
};

/** Modules that change what packets meet as soon as they are there. */
const ACTS_AT_ONCE = new Set(["br_netfilter", "bridge", "ip_vs", "iptable_nat", "ip6table_nat"]);

export const modprobe: Judge = (args) => {
  if (has(
    args,
    "-n",
    "--dry-run",
    "--simulate",
    "--show",
    "-D",
    "--show-depends",
    "-c",
    "--showconfig",
    "-V",
    "--version",
    "-h",
    "--help",
    "-R",
    "--resolve-alias",
    "-l",
  )) {
    return none("it only says what it would do");
  }
  const remove = args.some((arg) => /^-[a-z]*r/.test(arg)) || has(args, "--remove");
  const names = plainWords(args);
  if (names.length === 0) return none("nothing is loaded");
  if (remove) return interrupts("what used the module goes: without nf_conntrack all connections are forgotten");
  return names.some((name) => ACTS_AT_ONCE.has(name.replaceAll("-", "_")))
    ? interrupts("bridged or local packets meet other rules as soon as the module is there")
    : reversible("it loads modules until the next start");
};
export const insmod: Judge = (args) => (args.length === 0 ? undefined : reversible("it loads a module until the next start"));
export const rmmod: Judge = () => interrupts("what used the module goes");

export const ip: Judge = (args) => {
  const words = plainWords(args, ["-n", "-netns", "-f", "-family"]);
  const [object = "", verb = "show"] = words;
  if (object === "") return none("it prints a text of the program");
  if (/^(?:s|sh|sho|show|l|li|list|ls|lst|get|monitor|save|help)$/.test(verb) || words.length === 1) return none("it lists");
  if (/^(?:add|a|append|new|attach)$/.test(verb)) return reversible("it adds until the next start");
  if (/^l(?:i|in|ink)?$/.test(object) &&
    verb === "set") return args.includes("down")
      ? dangerous("the interface goes down, with every session over it")
      : interrupts("it changes an interface");
  if (/^(?:del|delete|d|flush|f|replace|change|chg|set|restore)$/.test(verb)) {
    return interrupts("it takes out or changes addresses, routes, links or rules");
  }
  return undefined;
};

export const tc: Judge = (args) => {
  const [, verb = "show"] = plainWords(args);
  if (/^(?:show|ls|list|get|monitor)$/.test(verb)) return none("it lists");
  return verb === "add" ? reversible("it adds until the next start") : interrupts("it changes how packets are queued");
};

export const ethtool: Judge = (args) => {
  const [option = ""] = args;
  if (/^-(?:[KAGLCXUNsEr]|-(?:offload|features|pause|set-ring|set-channels|coalesce|change|reset|negotiate))$/.test(option)) {
    return interrupts("the driver may take the link down for a moment");
  }
  return none("it prints");
};

export const reboot: Judge = (args, program) => {
  if (program === "shutdown" && has(args, "-c")) return none("it takes a planned shutdown back");
  if (program === "poweroff" || program === "halt" ||
    (program === "shutdown" && !has(args, "-r", "--reboot"))) return dangerous("the machine goes off");
  if (["init", "telinit"].includes(program) && !["6"].includes(args[0] ?? "")) return dangerous("it changes the run level");
  return interrupts("the machine starts anew; rules that were not saved are gone");
};

export const swap: Judge = (args, program) => {
  if (program !== "update-alternatives" && program !== "alternatives") return undefined;
  if (has(args, "--display", "--list", "--query", "--get-selections", "--version", "--help")) return none("it prints");
  if (has(args, "--remove", "--remove-all")) return dangerous("a program of that name may be gone");
  return lasting(`rules that are there stay in the tables of the other variant${valueOf(args, "--set") === undefined
    ? ""
    : "; later commands meet other tables"}`);
};
