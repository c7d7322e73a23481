import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The machine's own iptables in network namespaces of their own: what it says of a file, and how many entries the kernel has of it. */
const ENTRIES = fileURLToPath(new URL("../lab/requirements/entries.py", import.meta.url));

/** False where namespaces cannot be made, or a program is missing: then nothing is run. */
export function canLoad(): boolean {
  if (process.getuid?.() !== 0) return false;
  return spawnSync("unshare", ["-n", "sh", "-c", "command -v iptables-legacy-restore && command -v iptables-nft-restore && command -v python3 && iptables-legacy -L -n"], { timeout: 20_000 }).status === 0;
}

const inside = (script: string, input: string, args: readonly string[] = []): { status: number | null; stdout: string } => {
  const done = spawnSync("unshare", ["-n", "-m", "bash", "-c", script, "bash", ...args], { input, encoding: "utf8", timeout: 60_000 });
  return { status: done.status, stdout: done.stdout };
};

const counts = (tables: readonly string[]): string =>
  tables.map((table) => { const [family = "ip", name = "filter"] = table.split(" "); return `echo "${table}=$(python3 ${ENTRIES} ${family === "ip6" ? 6 : 4} ${name})"`; }).join("\n");

const parsed = (stdout: string): Readonly<Record<string, number>> => Object.fromEntries([...stdout.matchAll(/^(ip6? \w+)=(\d+)$/gm)].map((found) => [found[1]!, Number(found[2])]));

/** Loads a rule file, or a file of both families, and gives the entries of its tables as IPT_SO_GET_INFO counts them. */
export function entriesOf(rules: string, tables: readonly string[]): Readonly<Record<string, number>> {
  const families = new Set(tables.map((table) => table.split(" ")[0]!));
  const load = [...families].map((family) => `${family === "ip6" ? "ip6tables" : "iptables"}-legacy-restore < /run/rules || exit 9`).join("\n");
  const done = inside(`mount -t tmpfs t /run; cat > /run/rules; ip link set lo up\n${load}\n${counts(tables)}`, rules);
  if (done.status !== 0) throw new Error(`not loaded (${done.status ?? "killed"})`);
  return parsed(done.stdout);
}

/** Runs a script whose iptables is iptables-legacy, and counts. */
export function entriesAfter(script: string, tables: readonly string[]): Readonly<Record<string, number>> {
  const prepare = `mount -t tmpfs t /run; mkdir /run/bin; cat > /run/script; ip link set lo up
for p in iptables ip6tables iptables-restore ip6tables-restore; do ln -s $(command -v \${p%-restore}-legacy\${p#\${p%-restore}}) /run/bin/$p; mount --bind $(readlink -f $(command -v \${p%-restore}-legacy\${p#\${p%-restore}})) $(readlink -f /usr/sbin/$p) 2>/dev/null; done
export PATH=/run/bin:$PATH; bash /run/script start >/dev/null 2>&1`;
  return parsed(inside(`${prepare}\n${counts(tables)}`, script).stdout);
}

/** What the two programs say of a file: true where they take it. */
export const taken = (rules: string): { readonly legacy: boolean; readonly nft: boolean } => ({
  legacy: inside("iptables-legacy-restore 2>/dev/null", rules).status === 0,
  nft: inside("iptables-nft-restore 2>/dev/null", rules).status === 0,
});

/** nft's view of a file that iptables-nft-restore loaded. */
export const nftOf = (rules: string, six: boolean): string => inside(`${six ? "ip6tables" : "iptables"}-nft-restore && nft list ruleset 2>/dev/null`, rules).stdout;

/** Extensions that the kernel names under /proc/net once the file is loaded. */
export function listedBy(rules: string, six: boolean): { readonly matches: ReadonlySet<string>; readonly targets: ReadonlySet<string> } {
  const file = six ? "ip6" : "ip";
  const done = inside(`${six ? "ip6tables" : "iptables"}-legacy-restore || exit 9; cat /proc/net/${file}_tables_matches; echo ==; cat /proc/net/${file}_tables_targets`, rules);
  const [matches = "", targets = ""] = done.stdout.split("==\n");
  const words = (text: string): ReadonlySet<string> => new Set(text.split("\n").filter((word) => word !== ""));
  return { matches: words(matches), targets: words(targets) };
}
