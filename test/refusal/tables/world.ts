/** Runs commands in a network and a mount namespace of their own: /etc overlaid, /root and /run empty. Nothing of this machine is changed. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A step of a run: a shell script, and how long it may take. */
export interface Step {
  readonly name: string;
  readonly script: string;
  readonly seconds?: number;
}

export interface StepResult {
  readonly status: number;
  readonly output: string;
  /** Rules, chains, policies and sets that are there after it, one a line. */
  readonly state: readonly string[];
}

const PROGRAMS = ["iptables-legacy", "ip6tables-legacy", "arptables-legacy", "ebtables-legacy"];

/** Prints all rule sets without counters and times: which program, table or set each line is of stands before it. */
const STATE = `
plain() { sed -e 's/\\[[0-9]*:[0-9]*\\]//' -e 's/packets [0-9]* bytes [0-9]*//' -e 's/ timeout [0-9]*//' -e 's/ initval [0-9x]*[0-9a-f]*//' -e 's/ *$//' -e '/^#/d' -e '/^$/d'; }
state() {
  for p in ${PROGRAMS.join(" ")}; do command -v $p-save >/dev/null && $p-save 2>/dev/null | plain | while IFS= read -r l; do case $l in \\**) t=$l;; COMMIT) ;; *) printf '%s %s %s\\n' $p "$t" "$l";; esac; done; done
  nft list ruleset 2>/dev/null | plain | while IFS= read -r l; do set -f; set -- $l; case $1 in table) t="$2 $3"; c=;; chain|set|map) c="$1 $2"; printf 'nft %s %s\\n' "$t" "$c";; '}') ;; *) printf 'nft %s %s %s\\n' "$t" "$c" "$*";; esac; done
  ipset save 2>/dev/null | plain
}
`;

const SETUP = `
cd /; mount -t tmpfs none /root && mount -t tmpfs none /run && mkdir /run/up /run/work && mount -t overlay none -o lowerdir=/etc,upperdir=/run/up,workdir=/run/work /etc || exit 97
mkdir -p /etc/iptables; cd /root; export HOME=/root LC_ALL=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin
ip link set lo up
`;

/** Whether this machine can: root, Linux, namespaces, the programs. */
export function canRun(): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  const probe = spawnSync("unshare", ["-n", "-m", "sh", "-c", "mount -t tmpfs none /run && iptables -S && iptables-legacy -S && ipset list && nft list ruleset"], { stdio: "ignore" });
  return probe.status === 0;
}

/** Runs the steps one after the other in one world of their own. */
export function inWorld(steps: readonly Step[]): ReadonlyMap<string, StepResult> {
  const directory = mkdtempSync(join(tmpdir(), "refusal-"));
  try {
    const lines = [SETUP, STATE];
    for (const [index, { name, script, seconds = 10 }] of steps.entries()) {
      writeFileSync(join(directory, `${index}.sh`), `${script}\n`);
      lines.push(`timeout -k 1 ${seconds} bash ${directory}/${index}.sh >${directory}/${index}.out 2>&1 </dev/null; echo $? >${directory}/${index}.rc; state >${directory}/${index}.state # ${name}`);
    }
    writeFileSync(join(directory, "run"), lines.join("\n"));
    const { status } = spawnSync("unshare", ["-n", "-m", "bash", join(directory, "run")], { timeout: 120_000, stdio: "ignore" });
    if (status === 97) throw new Error("the namespace cannot be made here: nothing is run");
    const read = (name: string): string => { try { return readFileSync(join(directory, name), "utf8"); } catch { return ""; } };
    return new Map(steps.map(({ name }, index) => [name, { status: Number(read(`${index}.rc`) || 99), output: read(`${index}.out`), state: read(`${index}.state`).split("\n").filter(Boolean) }]));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
