import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { WRAP } from "../as.js";
import type { Boot, Step } from "../case.js";
import type { Layer, Machine, World } from "../machine.js";
import { CACHE, type Probe } from "../probe.js";
import { run, type Outcome } from "../spawn.js";
import { quoted } from "../ticket.js";
import { readSnapshot } from "../world/snapshot.js";
import { start, type Guest } from "./qemu.js";

const BUILDER = "test/lab/vm/root.sh";
/** What a slow emulated clock makes the kernel say; nothing a ticket would be about. */
const NOISE = /^(?:tsc|clocksource|random|sched_clock|hrtimer|perf|process .* did not|.*clocksource)/u;

/** Layer B: a modular Debian kernel in QEMU, without KVM. Every case finds the machine as it came up. */
export function emulatedLayer(probe: Probe): Layer {
  const guests = new Map<string, Promise<Guest>>();
  const kernelPackage = probe.kernelPackages.at(-1);
  const kernel = kernelPackage === undefined ? "" : /^linux-image-([^_]+)_/u.exec(kernelPackage)?.[1] ?? "";
  const previous = probe.kernelPackages.at(-2);
  const guestFor = (boot: Boot): Promise<Guest> => {
    const key = `${boot.kernel ?? ""} ${boot.append ?? ""}`;
    let guest = guests.get(key);
    const old = boot.kernel === "5.10";
    if (guest === undefined) guests.set(key, (guest = started((old ? probe.oldKernel : kernelPackage) ?? "", boot.kernel === "previous" ? previous : undefined, boot.append ?? "")));
    return guest;
  };
  return {
    name: "B", worlds: ["full", "bare"], kernel, programs: probe.programs,
    unavailable: !probe.qemu ? "QEMU or busybox is not installed" : kernelPackage === undefined ? "no kernel package in .cache/lab" : "",
    lacks: (boot) => (boot.kernel === "previous" && previous === undefined ? "no second kernel package in .cache/lab" :
      boot.kernel === "5.10" && probe.oldKernel === undefined ? `no kernel 5.10 in ${CACHE}` : ""),
    open: (boot) => openGuest(guestFor, boot),
    close: async () => { for (const guest of guests.values()) (await guest.catch(() => undefined))?.stop(); },
  };
}

async function openGuest(guestFor: (boot: Boot) => Promise<Guest>, boot: Boot): Promise<Machine> {
  let guest = await guestFor(boot);
  await guest.reset();
  return {
    kernel: guest.kernel,
    populate: async (world) => populated(guest, world),
    snapshot: async () => readSnapshot((await guest.ask(`cd /root; sh /tmp/.world/snapshot.sh small`, 60))[1]),
    run: (step) => ran(guest, step),
    reboot: async () => {
      const etc = await guest.ask("cd / && tar cf - etc root tmp/.world | gzip -9 | base64 -w0", 30);
      guest = await guestFor({});
      await guest.reset();
      await guest.ask(`cd / && echo ${etc[1]} | base64 -d | gzip -d | tar xf -\n${AT_BOOT}`, 30);
    },
    close: () => Promise.resolve(),
  };
}

/** The emulated machine is slow: files of several distributions, and with `full` a few rules and a set. */
async function populated(guest: Guest, world: World): Promise<string> {
  const packed = await run(["sh", "-c", "tar cf - -C test/lab/world etc snapshot.sh small.sh | gzip -9 | base64 -w0"]);
  const done = await guest.ask(`mkdir -p /tmp/.world /root && cd /tmp/.world && echo ${packed.stdout} | base64 -d | gzip -d | tar xf - && cp -a etc/. /etc/${world === "bare" ? "" : " && sh small.sh"}`, 60);
  return done[0] === 0 ? "" : `failed: ${done[2]}`;
}

/** What systemd-modules-load and systemd-sysctl do when a machine comes up. */
const AT_BOOT = `
sed -e '/^[#;]/d' -e '/^$/d' /etc/modules-load.d/*.conf /etc/modules 2>/dev/null | while read -r module; do modprobe -b "$module"; done
for file in /etc/sysctl.d/*.conf /etc/sysctl.conf; do [ ! -e "$file" ] || sysctl -q -p "$file"; done
true
`;

async function ran(guest: Guest, step: Step): Promise<Outcome> {
  const seconds = (step.limit ?? 10) * 3;
  const line = [...WRAP[step.as ?? "root"], ...step.argv].map(quoted).join(" ");
  const script = step.stdin === undefined ? `cd /root; ${line}` : `cd /root; cat > /tmp/.in <<'LAB-STDIN'\n${step.stdin.replace(/\n?$/u, "\n")}LAB-STDIN\n${line} < /tmp/.in`;
  const [exit, stdout, stderr, log] = await guest.ask(script, seconds);
  // busybox `dmesg` prints `[ 12.345678] text`.
  const kernel = log.split("\n").map((text) => text.replace(/^(?:<\d+>)?\[\s*[\d.]+\]\s/u, "")).filter((text) => text !== "" && !NOISE.test(text));
  // A shell names its script; a terminal's names itself.
  return { exit, stdout, stderr: stderr.replace(/^\/tmp\/\.script: (?:line )?\d+: /u, "bash: ").replace(/^(bash: .*): not found$/mu, "$1: command not found"), kernel };
}

async function started(kernelPackage: string, running: string | undefined, append: string): Promise<Guest> {
  const folder = await built(kernelPackage);
  if (running === undefined) return start(join(folder, "vmlinuz"), join(folder, "initrd.gz"), append);
  const image = join(folder, `vmlinuz-${running}`);
  if (!existsSync(image)) {
    const done = await run(["sh", "-c", 'dpkg --fsys-tarfile "$1" | tar -xO --wildcards "./boot/vmlinuz-*" > "$2"', "sh", resolve(CACHE, running), image], { seconds: 60 });
    if (done.exit !== 0) throw new Error(`${running}: ${done.stderr}`);
  }
  return start(image, join(folder, "initrd.gz"), append);
}

/** Kernel and first disk, built once and again when the package or the builder changed. */
async function built(kernelPackage: string): Promise<string> {
  const folder = resolve(CACHE, kernelPackage.includes("/") ? `vm-${dirname(kernelPackage)}` : "vm");
  const stamp = join(folder, "version");
  const source = resolve(CACHE, kernelPackage);
  const version = existsSync(stamp) ? readFileSync(stamp, "utf8").trim() : "";
  const newest = Math.max(...[source, BUILDER, "test/lab/vm/init.sh"].map((file) => statSync(file).mtimeMs));
  if (version !== "" && basename(kernelPackage).startsWith(`linux-image-${version}_`) && statSync(stamp).mtimeMs > newest) return folder;
  const done = await run(["sh", BUILDER, source, folder], { seconds: 120 });
  if (done.exit !== 0) throw new Error(`${BUILDER}: ${done.stderr}`);
  return folder;
}
