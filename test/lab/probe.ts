import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { release } from "node:os";
import { openKernelLog } from "./kmsg.js";
import { run } from "./spawn.js";

/** What this machine can do for the lab, found out once per run. */
export interface Probe {
  readonly root: boolean;
  readonly namespaces: boolean;
  readonly kernelLog: boolean;
  readonly kernel: string;
  /** Program → the line it prints of its version. */
  readonly programs: Readonly<Record<string, string>>;
  readonly qemu: boolean;
  /** Kernel packages in the cache, newest last. */
  readonly kernelPackages: readonly string[];
  /** The package of Debian 11's kernel in a folder of the cache. */
  readonly oldKernel?: string;
  /** Packages in the cache that a machine without them can install. */
  readonly packages: readonly string[];
  /** Old iptables trees in the cache. */
  readonly oldIptables: readonly string[];
}

export const CACHE = ".cache/lab";

/** How each program tells its version; only what the cases name. */
const VERSION: readonly (readonly [string, readonly string[]])[] = [
  ["iptables", ["iptables", "-V"]], ["iptables-legacy", ["iptables-legacy", "-V"]], ["ip6tables-legacy", ["ip6tables-legacy", "-V"]],
  ["iptables-nft", ["iptables-nft", "-V"]], ["ip6tables-nft", ["ip6tables-nft", "-V"]], ["ip6tables", ["ip6tables", "-V"]], ["modprobe", ["modprobe", "-V"]],
  ["ipset", ["ipset", "--version"]], ["nft", ["nft", "--version"]], ["ebtables", ["ebtables", "-V"]], ["arptables", ["arptables", "-V"]],
  ["conntrack", ["conntrack", "--version"]], ["nfacct", ["nfacct", "version"]], ["sysctl", ["sysctl", "--version"]], ["ping", ["ping", "-V"]],
  ["ip", ["ip", "-V"]], ["nsenter", ["nsenter", "--version"]], ["setpriv", ["setpriv", "--version"]], ["sudo", ["sudo", "--version"]],
];

export async function probe(): Promise<Probe> {
  const root = process.getuid?.() === 0;
  const log = openKernelLog();
  log?.close();
  const programs: Record<string, string> = {};
  for (const [name, argv] of VERSION) {
    const told = await run(argv, { seconds: 5 });
    const line = `${told.stdout}\n${told.stderr}`.split("\n").map((text) => text.trim()).find((text) => text !== "");
    if (told.exit === 0 && line !== undefined) programs[name] = line.replace(/, protocol version.*$/u, "");
  }
  const old = existsSync(`${CACHE}/5.10`) ? readdirSync(`${CACHE}/5.10`).find((name) => /^linux-image-.*\.deb$/u.test(name)) : undefined;
  return {
    ...(old === undefined ? {} : { oldKernel: `5.10/${old}` }),
    root, programs, kernel: release(), kernelLog: log !== null,
    namespaces: root && await namespacesWork(),
    qemu: existsSync("/usr/bin/qemu-system-x86_64") && executable("/bin/busybox"),
    kernelPackages: cached((name) => /^linux-image-.*\.deb$/u.test(name)),
    packages: existsSync(`${CACHE}/debs`) ? readdirSync(`${CACHE}/debs`) : [],
    oldIptables: cached((name) => name.startsWith("iptables-") && !name.endsWith(".deb")).map((name) => name.slice("iptables-".length)),
  };
}

async function namespacesWork(): Promise<boolean> {
  const name = `wtl-${process.pid}-probe`;
  const made = await run(["ip", "netns", "add", name]);
  await run(["ip", "netns", "del", name]);
  return made.exit === 0;
}

function cached(wanted: (name: string) => boolean): string[] {
  return existsSync(CACHE) ? readdirSync(CACHE).filter(wanted).sort((a, b) => a.localeCompare(b, "en", { numeric: true })) : [];
}

function executable(path: string): boolean {
  try { accessSync(path, constants.X_OK); return true; } catch { return false; }
}
