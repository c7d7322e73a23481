/** What a program that runs another one runs: its words, or a line for a shell. */
export type Wrapped =
  | { readonly argv: readonly string[]; readonly scratch?: true }
  | { readonly line: string; readonly scratch?: true }
  /** A shell for a person: nothing is known of what is typed there. */
  | { readonly interactive: true };

/** Options of each that take the next word. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  sudo: ["-u", "-g", "-h", "-p", "-C", "-r", "-t", "-U", "-T", "-D", "-R"],
  doas: ["-u", "-C"],
  env: ["-u", "-C", "-S"], nice: ["-n"], ionice: ["-c", "-n", "-p"], timeout: ["-s", "-k"], strace: ["-e", "-o", "-s", "-p", "-E", "-a"],
  ltrace: ["-e", "-o", "-s"],
  nsenter: ["-t", "--target", "-S", "-G"],
  unshare: ["--map-user", "--map-group", "-S", "-G", "-R", "-w"],
  chroot: [], watch: ["-n", "-d"], flock: ["-w", "-E"], xargs: ["-n", "-I", "-P", "-L", "-d", "-a", "-s"], stdbuf: ["-i", "-o", "-e"],
  "systemd-run": ["-p", "--property", "--unit", "-M", "--uid", "--gid"],
  setpriv: [],
  time: ["-f", "-o"],
  nohup: [],
  setsid: [],
  command: [],
  exec: ["-a"],
  builtin: [], busybox: [], toybox: [], linux32: [], linux64: [], "with-contenv": [], gosu: [], "su-exec": [], runuser: ["-u", "-g"],
  docker: ["-e", "--env", "-u", "--user", "-w", "--workdir", "--env-file", "--detach-keys"],
  podman: ["-e", "--env", "-u", "--user", "-w", "--workdir"],
  kubectl: ["-n", "--namespace", "-c", "--container", "--context", "--kubeconfig"],
};

/** The words behind the options, and behind `skip` further words. */
function behindOptions(args: readonly string[], program: string, skip = 0): readonly string[] {
  const valued = VALUES[program] ?? [];
  let at = 0, skipped = 0;
  for (; at < args.length; at++) {
    const arg = args[at]!;
    if (arg === "--") { at++; break; }
    if (arg.startsWith("-") && arg !== "-") { if (valued.includes(arg)) at++; continue; }
    if (program === "env" && /^[A-Za-z_]\w{0,60}=/.test(arg)) continue;
    if (program === "sudo" && /^[A-Za-z_]\w{0,60}=/.test(arg)) continue;
    if (skipped >= skip) break;
    skipped++;
  }
  return args.slice(at);
}

const SIMPLE: Readonly<Record<string, number>> = {
  sudo: 0,
  doas: 0,
  env: 0,
  nice: 0,
  ionice: 0,
  timeout: 1,
  strace: 0,
  ltrace: 0,
  nsenter: 0,
  chroot: 1,
  watch: 0,
  flock: 1, xargs: 0, stdbuf: 0, "systemd-run": 0, setpriv: 0, time: 0, nohup: 0, setsid: 0, exec: 0, builtin: 0, busybox: 0, toybox: 0,
  linux32: 0, linux64: 0, gosu: 1, "su-exec": 1, runuser: 0, unshare: 0,
};

/** What the command runs, when it only runs another one; undefined when it is itself what counts. */
export function wrappedBy(program: string, args: readonly string[]): Wrapped | undefined {
  if (["sh", "bash", "dash", "ash", "zsh", "ksh"].includes(program)) return shell(args);
  if (program === "su") return ofSu(args);
  if (program === "ip" && args[0] === "netns" && args[1] === "exec") return { argv: args.slice(3) };
  if (program === "ip" && args[0] === "vrf" && args[1] === "exec") return { argv: args.slice(3) };
  if (["vzctl", "prlctl"].includes(program) && /^(?:exec2?|runscript)$/.test(firstPlain(args))) return joined(afterVerb(args, 1));
  if (["docker", "podman", "nerdctl", "crictl"].includes(program) &&
    firstPlain(args) === "exec") return program === "crictl"
      ? { argv: behindOptions(afterVerb(args, 0), program, 1) }
      : inside(behindOptions(afterVerb(args, 0), "docker", 1));
  if (["docker-compose"].includes(program) && firstPlain(args) === "exec") return inside(behindOptions(afterVerb(args, 0), "docker", 1));
  if (program === "docker" && args[0] === "compose" && args[1] === "exec") return inside(behindOptions(args.slice(2), "docker", 1));
  if (program === "kubectl" &&
    args.includes("exec")) return args.includes("--")
      ? inside(args.slice(args.indexOf("--") + 1))
      : inside(behindOptions(args.slice(args.indexOf("exec") + 1), "kubectl", 1));
  if (program === "podman" && args[0] === "unshare") return inside(behindOptions(args.slice(1), "podman", 0));
  if (["lxc", "incus"].includes(program) &&
    args[0] === "exec") return inside(args.includes("--") ? args.slice(args.indexOf("--") + 1) : args.slice(2));
  if (program === "pct" && args[0] === "exec") return inside(args.includes("--") ? args.slice(args.indexOf("--") + 1) : args.slice(2));
  if (program === "lxc-attach") return inside(args.includes("--") ? args.slice(args.indexOf("--") + 1) : []);
  if (program === "ssh") return joined(behindOptions(args, "ssh", 1));
  if (program === "command" && !args.some((arg) => /^-[vV]/.test(arg))) return { argv: args };
  const skip = Object.hasOwn(SIMPLE, program) ? SIMPLE[program] : undefined;
  if (skip === undefined) return undefined;
  if (program === "sudo" && args.some((arg) => /^-(?:[lvVKkh]|-list|-version)$/.test(arg))) return undefined;
  if (program === "sudo" && args.some((arg) => /^-[ise]$/.test(arg)) &&
    behindOptions(args, program, 0).length === 0) return { interactive: true };
  const inner = behindOptions(args, program, skip);
  // A namespace of its own: what is done to its rules is gone with it. Files and modules are the machine's all the same.
  const scratch = program === "unshare" && args.some((arg) => arg === "--net" || /^-[a-zA-Z]*n/.test(arg));
  if (inner.length === 0) return program === "env" || program === "time" || program === "busybox" ? undefined : { interactive: true };
  return { argv: inner, ...(scratch ? { scratch } : {}) };
}

function shell(args: readonly string[]): Wrapped | undefined {
  const at = args.findIndex((arg) => /^-[a-z]*c$/.test(arg));
  if (at >= 0) return { line: withPositional(args[at + 1] ?? "", args.slice(at + 2)) };
  // -n reads the script and runs nothing.
  if (args.some((arg) => /^-[a-z]*n/.test(arg))) return { argv: ["true"] };
  return args.some((arg) => !arg.startsWith("-")) ? { argv: ["<script>"] } : { interactive: true };
}

/** `sh -c LINE sh a b`: `$1` is `a`. Only words that are the same within quotes and without. */
export const withPositional = (line: string, args: readonly string[]): string =>
  line.replace(/"\$([1-9])"|\$([1-9])/g, (whole, quoted: string | undefined, bare: string | undefined) => {
    const word = args[Number(quoted ?? bare)];
    if (word === undefined || !/^[\w.:/@%+,<>-]{1,200}$/.test(word)) return whole;
    // An open value is any value; to a shell its brackets would be something else.
    return word.replace(/^<PROGRAM>/, "iptables").replace(/[<>]/g, "");
  });

function ofSu(args: readonly string[]): Wrapped {
  const at = args.findIndex((arg) => arg === "-c" || arg === "--command");
  return at >= 0 ? { line: args[at + 1] ?? "" } : { interactive: true };
}

const firstPlain = (args: readonly string[]): string => args.find((arg) => !arg.startsWith("-")) ?? "";
const afterVerb = (args: readonly string[], skip: number): readonly string[] =>
  args.slice(args.findIndex((arg) => !arg.startsWith("-")) + 1 + skip);
/** vzctl exec and ssh give their words to a shell: one with spaces is a line. */
const joined = (words: readonly string[]): Wrapped => (words.length === 0
  ? { interactive: true }
  : words.length === 1 ? { line: words[0]! } : { line: words.map(quoted).join(" ") });
const quoted = (word: string): string => (/[\s'"$;|&<>()]/.test(word) && !/^[;|&<>]+$/.test(word)
  ? `'${word.replaceAll("'", "'\\''")}'`
  : word);
const inside = (argv: readonly string[]): Wrapped => (argv.length === 0 ? { interactive: true } : { argv });
