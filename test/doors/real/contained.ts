import { spawnSync } from "node:child_process";

/**
 * A command in a namespace of processes of its own, where everything that it starts ends with it, daemons too: when it ends, when it is killed,
 * and when we are. Without `network` it reaches nothing but a loopback address of its own, so no port is taken on the machine.
 */
export function contained(argv: readonly string[], { network = false }: { readonly network?: boolean } = {}): readonly [string, ...string[]] {
  const own = process.getuid?.() === 0 ? [] : ["--user", "--map-root-user"];
  const ready = network ? [] : ["sh", "-c", 'ip link set lo up && exec "$@"', "sh"];
  return ["setpriv", "--pdeathsig", "KILL", "unshare", ...own, "--fork", "--kill-child=KILL", "--pid", "--mount", "--mount-proc", ...(network ? [] : ["--net"]), ...ready, ...argv];
}

/** Why this machine has no such namespace, or `undefined` where it has. */
export function notContained(): string | undefined {
  const [program, ...args] = contained(["true"]);
  const { status, stderr, error } = spawnSync(program, args, { encoding: "utf8", timeout: 20_000 });
  return status === 0 ? undefined : `what is started could not be ended for sure: ${error?.message ?? stderr.trim().split("\n").at(-1) ?? "no namespaces"}`;
}
