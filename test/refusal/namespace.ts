import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RefusalCase } from "./case.js";

/** What one run of a case showed. */
export interface Run {
  readonly said: string;
  /** Exit status of the refused command, and of the check before any step. */
  readonly refused: number;
  readonly checkBefore: number | undefined;
  /** Status of the check after the steps, of the mend's own check before and after them, and of the refused command once more. */
  readonly checkAfter: number | undefined;
  readonly ownBefore: number | undefined;
  readonly ownAfter: number | undefined;
  readonly again: number | undefined;
  readonly stepSaid: string;
  /** Lines of the state that the steps took away. */
  readonly lost: readonly string[];
  /** Lines of the state and of /etc and /root that undo did not bring back or left behind; only where an undo was given. */
  readonly left: readonly string[];
}

/**
 * Each case has its own network and mount namespace: /etc is overlaid, /root and /run are empty, nothing of the machine is changed.
 * Counters, handles and times that run are taken out of the state.
 */
const DRIVER = `D=$1
mount -t tmpfs t /root; mount -t tmpfs t /run; mkdir /run/u /run/w
mount -t overlay o -o lowerdir=/etc,upperdir=/run/u,workdir=/run/w /etc || { echo no >$D/unsafe; exit 99; }
cd /root; export HOME=/root LC_ALL=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin
state() {
  # One element a row; what a set is declared with is no loss where it is another.
  nft list ruleset 2>/dev/null | sed -E 's/counter packets [0-9]+ bytes [0-9]+/counter/; s/ (timeout|expires) [0-9a-z]+//g; /^$/d' |
    awk '/^table / { t = $2 " " $3; print; next }
      /^\\t\\t(flags|size|auto-merge)/ { next }
      /^\\t\\telements = [{]/ { inside = 1; sub(/.*= [{]/, "") }
      inside { line = $0; if (line ~ /[}]/) { inside = 0; sub(/[}].*/, "", line) }
        n = split(line, all, ","); for (i = 1; i <= n; i++) { gsub(/^[ \\t]+|[ \\t]+$/, "", all[i]); if (all[i] != "") print t, c, "element", all[i] } next }
      /^\\t(chain|set|map|counter|quota|ct) / { c = $2 " " $3; print t, $0; next }
      /^[\\t ]*}/ { next } { print t, c, $0 }' | sort
}
files() { find /etc /root -xdev -newer $D/setup -type f ! -name '*.swp' -exec md5sum {} + 2>/dev/null | sort; }
timed() { timeout -k 1 "$@" </dev/null; }
ip link set lo up
touch -d '-2 seconds' $D/setup
[ -s $D/setup ] && timed 20 bash $D/setup >/dev/null 2>&1
[ -s $D/check ] && { timed 10 bash $D/check >/dev/null 2>&1; echo $? >$D/check0.rc; }
timed 10 bash $D/cmd >/dev/null 2>$D/said; echo $? >$D/cmd.rc
[ -s $D/own ] && { timed 10 bash $D/own >/dev/null 2>&1; echo $? >$D/own0.rc; }
state >$D/before; files >$D/files0
[ -s $D/step ] || exit 0
timed 15 bash $D/step >$D/out 2>&1
state >$D/after
[ -s $D/check ] && { timed 10 bash $D/check >/dev/null 2>&1; echo $? >$D/check.rc; }
[ -s $D/own ] && { timed 10 bash $D/own >/dev/null 2>&1; echo $? >$D/own.rc; }
[ -s $D/undo ] && { timed 10 bash $D/undo >$D/undo.out 2>&1; state >$D/undone; files >$D/files1; }
[ -s $D/undo ] || { timed 10 bash $D/cmd >/dev/null 2>&1; echo $? >$D/again.rc; }
exit 0
`;

/** False where namespaces cannot be made: then nothing is run. */
export function canRun(): boolean {
  if (process.getuid?.() !== 0) return false;
  const tried = spawnSync("unshare", ["-n", "-m", "sh", "-c", "command -v nft && mount -t tmpfs t /run && nft list ruleset"], { timeout: 20_000 });
  return tried.status === 0;
}

export interface Steps {
  readonly commands: readonly string[];
  readonly check?: readonly string[];
  readonly undo?: readonly string[];
}

/** Sets the case up, lets the command be refused, runs the steps, and looks. */
export function runCase(one: RefusalCase, steps?: Steps): Run {
  const dir = mkdtempSync(join(tmpdir(), "wt-refusal-"));
  try {
    const put = (name: string, lines: readonly string[]): void => writeFileSync(join(dir, name), lines.length === 0 ? "" : `${lines.join("\n")}\n`);
    put("setup", one.setup);
    put("cmd", [one.command]);
    put("check", one.check === null ? [] : [one.check]);
    put("step", steps?.commands ?? []);
    put("own", steps?.check ?? []);
    put("undo", steps?.undo ?? []);
    put("driver", [DRIVER]);
    spawnSync("unshare", ["-n", "-m", "bash", join(dir, "driver"), dir], { timeout: 90_000, stdio: "ignore" });
    if (existsSync(join(dir, "unsafe"))) throw new Error("/etc cannot be overlaid here: nothing is run");
    const read = (name: string): string => (existsSync(join(dir, name)) ? readFileSync(join(dir, name), "utf8") : "");
    const status = (name: string): number | undefined => (existsSync(join(dir, name)) ? Number(read(name)) : undefined);
    const said = read("said").replaceAll(`${join(dir, "cmd")}: line 1: `, "-bash: ");
    return {
      said, refused: status("cmd.rc") ?? -1, checkBefore: status("check0.rc"), checkAfter: status("check.rc"),
      ownBefore: status("own0.rc"), ownAfter: status("own.rc"), again: status("again.rc"), stepSaid: read("out"),
      lost: minus(read("before"), read("after")),
      left: steps?.undo === undefined ? [] : differences(read("before") + read("files0"), read("undone") + read("files1")),
    };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Lines of `a` that `b` has fewer of. */
function minus(a: string, b: string): string[] {
  const left = new Map<string, number>();
  for (const line of b.split("\n")) left.set(line, (left.get(line) ?? 0) + 1);
  return a.split("\n").filter((line) => {
    if (line.trim() === "") return false;
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

const differences = (a: string, b: string): string[] => [...minus(a, b), ...minus(b, a)];
