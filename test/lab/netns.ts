import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { WRAP } from "./as.js";
import type { Boot, Step } from "./case.js";
import { openKernelLog, type KernelLog } from "./kmsg.js";
import type { Layer, Machine } from "./machine.js";
import { CACHE, type Probe } from "./probe.js";
import { groupsOf, lacksServices, makeGroups, removeGroups, SERVICES, START_SERVICES, UP } from "./services.js";
import { PLAIN_ENV, run, type Outcome } from "./spawn.js";
import { readSnapshot } from "./world/snapshot.js";

/** Names of our namespaces: prefix, process, counter. Nothing else on the machine is ever touched. */
const PREFIX = "wtl";
const NAME = /^wtl-(\d{1,10})-\w{1,10}$/u;
let counter = 0;

/**
 * A holder keeps the mounts of one case alive: a /run, /root and /tmp of its own (so a lock and a lock file of its own) and an /etc that
 * can be written to without touching the machine's; everything else can only be read, but for a machine that lacks packages and may install them. It ends when its stdin does, thus also when we are killed.
 */
const HOLDER = `
set -e
mount -o remount,bind,ro /
mount -t tmpfs none /run
mkdir -p /run/.lab/upper /run/.lab/work
mount -t overlay overlay -o lowerdir="\${5:+$5/etc:}/etc",upperdir=/run/.lab/upper,workdir=/run/.lab/work /etc 2>/dev/null || {
  cp -a /etc /run/.lab/etc && mount --bind /run/.lab/etc /etc; }
mkdir -p /etc/sudoers.d && echo 'nobody ALL=(ALL) NOPASSWD: ALL' > /etc/sudoers.d/lab
chmod 440 /etc/sudoers.d/lab
cp "$2/populate.sh" "$2/snapshot.sh" "$2"/*.rules "$2/sets.ipset" "$2/native.nft" /run/.lab/
cp -a "$2/etc" /run/.lab/
if [ -n "$1" ]; then
  for file in "$1"/usr/sbin/xtables-*-multi "$1"/usr/lib/*/lib*.so.*[0-9]; do
    real=$(readlink -f "$file"); at="/\${file#"$1"/}"
    [ ! -e "$at" ] || mount --bind "$real" "$(readlink -f "$at")"
  done
  for folder in "$1"/usr/lib/*/xtables; do mount --bind "$folder" "/\${folder#"$1"/}"; done
fi
for folder in /root /tmp /var/tmp /var/cache; do mount -t tmpfs none $folder; done
for folder in /proc/sys/kernel /proc/sys/vm /proc/sys/fs /sys; do mount --rbind $folder $folder && mount -o remount,bind,ro $folder; done
if [ -z "$3$5" ]; then mount -t tmpfs none /var/lib/dpkg 2>/dev/null || true
else
  for folder in usr var/lib; do
    mkdir -p /run/.lab/$folder/upper /run/.lab/$folder/work
    mount -t overlay overlay -o lowerdir="\${5:+$5/$folder:}/$folder",upperdir=/run/.lab/$folder/upper,workdir=/run/.lab/$folder/work /$folder
  done
  mount -t tmpfs none /var/log
  mkdir -p /var/cache/apt/archives/partial /var/log/apt
  cp "$4"/*.deb /var/cache/apt/archives/
  [ -z "$3" ] || dpkg --remove --force-depends $3 >/run/.lab/removed 2>&1 || cat /run/.lab/removed >&2
fi
cd /
[ -z "$5" ] || { shift 5; START_SERVICES; }
echo ready
exec cat >/dev/null
`.replace("START_SERVICES;", () => START_SERVICES);

/** Rights that no namespace keeps in: a restart, a module, the clock, a device. */
const JAIL = ["setpriv", "--bounding-set=-sys_boot,-sys_module,-sys_time,-sys_rawio,-mknod"];
const WORLD_FILES = "/run/.lab";
/** A look at a machine that was cut short would show all as gone that it had not come to. */
const PATIENT = { seconds: 60 };

/** Layer A: one network namespace per case, with the machine's own kernel and programs. */
export function namespaceLayer(probe: Probe): Layer {
  const log = openKernelLog();
  const unavailable = !probe.root ? "not root" : !probe.namespaces ? "network namespaces cannot be made" : "iptables-legacy" in probe.programs ? "" : "iptables is not installed";
  return {
    name: "A", worlds: ["full", "native", "bare"], kernel: probe.kernel, programs: probe.programs, unavailable,
    lacks: ({ iptables, services, without = [] }) => (services === true && lacksServices() !== "" ? lacksServices() : iptables !== undefined && !probe.oldIptables.includes(iptables) ? `no iptables ${iptables} in ${CACHE}` :
      without.map((name) => (probe.packages.some((file) => file.startsWith(`${name}_`)) ? "" : `no package ${name} in ${CACHE}/debs`)).find((reason) => reason !== "") ?? ""),
    open: (boot) => openNamespace(probe, log, boot),
    close: async () => { log?.close(); await sweep(); },
  };
}

/** Deletes namespaces (with their rules, sets and entries) and folders of emulated machines whose run is no longer alive. */
export async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const owner = /^wtl-vm-(\d{1,10})-/u.exec(name)?.[1];
    if (owner !== undefined && !existsSync(`/proc/${owner}`)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
  await removeGroups(groupsOf((name) => { const owner = NAME.exec(name)?.[1]; return owner !== undefined && !existsSync(`/proc/${owner}`); }));
  if (!existsSync("/run/netns")) return;
  for (const name of readdirSync("/run/netns")) {
    const owner = NAME.exec(name)?.[1];
    if (owner !== undefined && !existsSync(`/proc/${owner}`)) await run(["ip", "netns", "del", name]);
  }
}

async function openNamespace(probe: Probe, log: KernelLog | null, boot: Boot): Promise<Machine> {
  counter += 1;
  const name = `${PREFIX}-${process.pid}-${counter}`;
  const made = await run(["ip", "netns", "add", name]);
  if (made.exit !== 0) throw new Error(`cannot make the namespace ${name}: ${made.stderr}`);
  const groups = boot.services === true ? makeGroups(name) : [];
  const holder = await hold(name, boot, groups);
  const target = await childOf(holder);
  const inside = ["nsenter", `--target=${target}`, "--mount", "--net", "--pid", "--wdns=/root", ...JAIL];
  await run([...inside, "ip", "link", "set", "lo", "up"]);
  if (boot.services === true) await run([...inside, "sh", "-c", UP], PATIENT);
  return {
    kernel: probe.kernel,
    populate: async (world) => (await run([...inside, "sh", `${WORLD_FILES}/populate.sh`, WORLD_FILES, world], PATIENT)).stderr,
    snapshot: async () => readSnapshot((await run([...inside, "sh", `${WORLD_FILES}/snapshot.sh`], PATIENT)).stdout),
    run: async (step) => {
      log?.read();
      const done = await run([...inside, ...WRAP[step.as ?? "root"], ...step.argv], { stdin: step.stdin, seconds: step.limit });
      return { ...done, stderr: withoutWrapper(done, step), kernel: log?.read() ?? [] };
    },
    close: async () => {
      holder.stdin?.end();
      if (boot.services === true) holder.kill("SIGKILL");
      await removeGroups(groups);
      await run(["ip", "netns", "del", name]);
    },
  };
}

/** A program that is not there is reported by the innermost wrapper; a shell says it in its own words. */
function withoutWrapper(done: Outcome, step: Step): string {
  const program = step.argv[0] ?? "";
  return done.exit === 127 && /^(?:nsenter|setpriv|unshare): failed to execute/u.test(done.stderr) ? `bash: ${program}: command not found\n` : done.stderr;
}

function hold(name: string, { iptables, services, without = [] }: Boot, groups: readonly string[]): Promise<ChildProcess> {
  const told = [iptables === undefined ? "" : resolve(CACHE, `iptables-${iptables}`), resolve("test/lab/world"), without.join(" "), resolve(CACHE, "debs"), services === true ? resolve(SERVICES) : ""];
  const spaces = ["--mount", "--pid", "--fork", "--kill-child", "--mount-proc", "--propagation", "private", ...(services === true ? ["--ipc", "--uts"] : [])];
  // A service manager does not end with its stdin: it goes with us.
  const argv = ["--pdeathsig", "SIGKILL", "nsenter", `--net=/run/netns/${name}`, "unshare", ...spaces, "sh", "-c", HOLDER, "sh", ...told, ...groups];
  const holder = spawn("setpriv", argv, { env: PLAIN_ENV, stdio: ["pipe", "pipe", "pipe"] });
  return new Promise((resolved, rejected) => {
    let said = "";
    holder.stderr.on("data", (text: Buffer) => { said += text.toString(); });
    holder.stdout.on("data", (text: Buffer) => { if (text.toString().includes("ready")) resolved(holder); });
    holder.on("exit", () => rejected(new Error(`the holder of ${name} ended: ${said}`)));
    holder.on("error", rejected);
  });
}

/** The holder's `unshare` stays outside of the process namespace that it made; its one child is inside. */
async function childOf(holder: ChildProcess): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const child = Number(readFileSync(`/proc/${holder.pid}/task/${holder.pid}/children`, "utf8").trim().split(" ")[0]);
    if (child > 0) return child;
    await new Promise((resolved) => setTimeout(resolved, 10));
  }
  throw new Error("the holder has no child");
}
