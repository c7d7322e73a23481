import { dangerous, has, interrupts, lasting, none, plainWords, reversible, verbTable, type Judge } from "./verdict.js";

const starts = (args: readonly string[], ...beginnings: readonly string[]): boolean =>
  args.some((arg) => beginnings.some((beginning) => arg.startsWith(beginning)));

export const firewallCmd: Judge = (args) => {
  const lasts = has(args, "--permanent");
  if (has(args, "--panic-on")) return dangerous("every packet is dropped");
  if (starts(
    args,
    "--reset-to-defaults",
    "--load-zone-defaults",
  )) return { ...dangerous("the permanent configuration is gone"), lasts: true };
  if (has(args, "--complete-reload")) return interrupts("all connections are forgotten");
  if (has(args, "--reload", "--panic-off")) return reversible("rules are made again; those without --permanent go");
  if (has(args, "--runtime-to-permanent")) return lasting("the permanent configuration is overwritten");
  if (starts(
    args,
    "--remove",
    "--delete",
    "--set-default-zone",
    "--set-target",
    "--change",
    "--set-log-denied",
  )) return { ...interrupts("it takes out or changes what lets traffic through"), lasts };
  if (starts(args, "--add", "--new", "--set-", "--direct") && !starts(args, "--get", "--query", "--list")) return directly(args, lasts);
  if (args.length === 0 ||
    starts(
      args,
      "--state",
      "--list",
      "--get",
      "--query",
      "--info",
      "--check-config",
      "--version",
      "--help",
      "-h",
      "-V",
      "--path",
      "--zone",
    )) return none("it lists");
  return undefined;
};

function directly(args: readonly string[], lasts: boolean) {
  if (has(args, "--passthrough")) return { ...interrupts("a rule of iptables is carried out as it stands"), lasts };
  return {
    ...(args.some((arg) => /^(?:DROP|REJECT)$/.test(arg) || /\b(?:drop|reject)\b/.test(arg))
      ? interrupts("packets that match are refused from now on")
      : reversible("it lets something in")),
    lasts,
  };
}

export const ufw: Judge = (args) => {
  if (has(args, "--dry-run", "--version", "--help")) return none("it only says what it would do");
  const [verb = "", second = ""] = plainWords(args);
  switch (verb) {
    case "status": case "show": case "version": case "help": return none("it lists");
    case "app": return second === "list" || second === "info" ? none("it lists") : lasting("it changes a profile");
    case "allow": case "logging": return lasting("it lets something in");
    case "route": return has(args, "deny", "reject", "delete")
      ? { ...interrupts("it refuses or takes out"), lasts: true }
      : lasting("it lets something through");
    case "reload": case "limit": case "deny": case "reject": case "delete": case "insert": case "prepend": case "disable": return {
      ...interrupts("rules are made again, refused or taken out"),
      lasts: true,
    };
    case "enable": return { ...dangerous("everything that no rule lets in is refused from now on: let ssh in first"), lasts: true };
    case "default": return { ...dangerous("the policy decides over all that no rule matches"), lasts: true };
    case "reset": return { ...dangerous("all rules are deleted"), lasts: true };
    default: return undefined;
  }
};

export const ufwInit: Judge = (args) => (has(args, "status")
  ? none("it lists")
  : dangerous("with ENABLED=yes the policies are DROP at once"));

const CSF_OPTIONS = verbTable([
  ["-l -l6 -t -g -v -h -c -p -i -m --status --temp --grep --version --help --check --ports --lookup", none("it lists")],
  ["-a -ta -ar -dr -tr -tra -trd --add --tempallow --addrm --denyrm --temprm", lasting("it lets an address in, or forgets one")],
  ["-d -td --deny --tempdeny", { ...interrupts("an address is refused from now on"), lasts: true }],
  [
    "-r -ra -s -q -sf -e -u -uf --restart --restartall --start --startq --startf --enable --update",
    interrupts("the whole firewall is made again, others' rules go"),
  ],
  ["-x --disable", { ...interrupts("the firewall is off"), lasts: true }],
  ["-f --stop -tf -df -cf", dangerous("rules or lists are emptied")],
]);

export const csf: Judge = ([option = "-l"]) => CSF_OPTIONS(option);

const SCRIPT_VERBS = verbTable([
  [
    "status list show check -l --list -V version dump ls -t --check --noexec debug explain --version --help compile",
    none("it lists or checks"),
  ],
  ["try safe-start safe-restart", interrupts("the rules are made again, and taken back after a while")],
  ["reload restart start refresh -r -s --restart --start -e --refresh", interrupts("the whole firewall is made again")],
  ["-a -u -d allow --allow save drop reject --deny logdrop", interrupts("an address is let in or refused")],
  ["clear stop -f --stop --flush flush reset panic", dangerous("all rules are taken out, or everything is refused")],
]);

/** apf, shorewall, firehol, arno, ferm: a verb or a short option. */
export const scripts: Judge = ([verb = "status"]) => SCRIPT_VERBS(verb);

export const fail2banClient: Judge = (args) => {
  const [verb = "", , action = ""] = plainWords(args, ["-c", "-s", "-p", "-l"]);
  if (["status", "ping", "get", "version", "help", "banned"].includes(verb) ||
    has(args, "-t", "--test", "-d", "--dp", "-V", "-h")) return none("it lists or checks");
  if (["reload", "restart", "unban", "start"].includes(verb)) return reversible("bans are lifted for a moment, or for good");
  if (verb === "set") return action === "unbanip" ? reversible("a ban is lifted") : interrupts("an address is banned");
  return verb === "stop" ? reversible("all bans are lifted") : undefined;
};

export const openwrtFirewall: Judge = (args) => {
  const [verb = ""] = args;
  if (["print", "check", "network", "device", "zone"].includes(verb)) return none("it lists or checks");
  if (["reload", "reload-sets"].includes(verb)) return reversible("its own table is replaced in one step");
  if (["start", "restart"].includes(verb)) return interrupts("the rules are made again");
  return ["stop", "flush"].includes(verb) ? dangerous("every table of nft is deleted, others' too") : undefined;
};

export const netfilterPersistent: Judge = (args) => {
  const [verb = ""] = args;
  if (verb === "save") return lasting("the rules that are there are written over the saved ones");
  if (["start", "reload", "restart"].includes(verb)) return interrupts("the saved rules replace all that are there");
  return verb === "flush" || verb === "stop" ? dangerous("all rules are taken out") : undefined;
};

export const uci: Judge = (args) => {
  const [verb = ""] = plainWords(args, ["-c", "-p"]);
  if (["show", "get", "export", "changes"].includes(verb)) return none("it lists");
  return ["set", "add", "add_list", "del_list", "delete", "commit", "rename", "reorder", "revert", "import", "batch"].includes(verb)
    ? lasting("it changes the configuration; it holds from the next reload")
    : undefined;
};

export const nmcli: Judge = (args) => {
  const words = plainWords(args, ["-f", "--fields", "-g", "--get-values", "-m", "-t"]), [object = "", verb = ""] = words;
  if (words.length <= 1 || ["show", "status", "list", "hostname"].includes(verb) || object === "general") return none("it lists");
  if (["modify", "mod", "add", "edit", "clone"].includes(verb)) return lasting("it changes a connection; it holds from its next start");
  return ["up", "down", "reload", "connect", "disconnect", "reapply", "delete", "off", "on"].includes(verb)
    ? interrupts("a connection goes down or comes up")
    : undefined;
};

export const wgQuick: Judge = (args) => (["up", "down"].includes(args[0] ?? "")
  ? interrupts("the tunnel goes down or comes up")
  : args[0] === "save" ? lasting("it writes its file") : undefined);
export const wg: Judge = (args) => (["show", "showconf", "genkey", "pubkey", ""].includes(args[0] ?? "")
  ? none("it lists")
  : interrupts("it changes a tunnel"));
export const tailscale: Judge = (args) => (["status", "ip", "netcheck", "ping", "version", "debug", "bugreport"].includes(args[0] ?? "")
  ? none("it lists")
  : interrupts("the tunnel goes down or comes up"));
export const pveFirewall: Judge = (args) => (["status", "compile", "localnet", "simulate", "help"].includes(args[0] ?? "")
  ? none("it lists")
  : args[0] === "stop" ? interrupts("its rules are taken out") : reversible("its rules are made again"));
export const wsl: Judge = (args) => {
  if (has(args, "-l", "--list", "--status", "--version", "--help")) return none("it lists");
  if (has(args, "--shutdown", "--terminate", "-t")) return { effect: "restarts-container", lasts: false, why: "every Linux within stops" };
  return has(args, "--update", "--set-version", "--set-default-version")
    ? lasting("WSL or its kernel is changed")
    : has(args, "--unregister") ? dangerous("the Linux within is gone") : undefined;
};
export const selinux: Judge = (args, program) => (program === "setenforce"
  ? reversible("SELinux judges otherwise until the next start")
  : has(args, "-l", "-L") ? none("it lists") : lasting("it changes what SELinux allows"));
export const setcap: Judge = () => lasting("a file has other capabilities");

const AGENT_LOOKS = new Set([
  "status", "doctor", "list", "get", "info", "version", "show", "logs", "inspect", "--fw-list-auto", "-S", "--Status",
]);

/** Agents of vendors and schedulers, of which only a few verbs are known. */
export const agents: Judge = (args) => {
  if (args.some((arg) => AGENT_LOOKS.has(arg))) return none("it lists");
  return has(args, "restart", "stop", "start")
    ? { effect: "restarts-container", lasts: false, why: "what it runs starts anew" }
    : undefined;
};

export const ipkungfu: Judge = (args) => (has(args, "-l", "--list", "-c", "--check", "-t", "--test")
  ? none("it lists or checks")
  : interrupts("the whole firewall is made again"));
