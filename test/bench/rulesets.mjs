// CPU time and memory of `requirements` on large rule sets, side by side with another commit, in turns.
//   node test/bench/rulesets.mjs [COMMIT] [RULES]
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";

const [commit = "734af08", count = "200000"] = process.argv.slice(2);
const rules = Number(count), ROUNDS = 3;
const tree = resolve(import.meta.dirname, "../.."), dir = mkdtempSync(join(tmpdir(), "wt-bench-"));

const rule = (i) => [
  `-A INPUT -s 10.${i >> 16}.${(i >> 8) & 255}.${i & 255}/32 -j DROP`,
  `-A INPUT -p tcp -m tcp --dport ${(i % 65535) + 1} -m conntrack --ctstate NEW -j ACCEPT`,
  `-A INPUT -s 192.0.2.${i & 255}/32 -p udp -m udp --dport 53 -m comment --comment "number ${i}" -j ACCEPT`,
  `-A FORWARD -i eth0 -o eth1 -m mark --mark 0x${i.toString(16)} -j CHAIN${i % 50}`,
][i % 4];
const many = (write) => Array.from({ length: rules }, (_, i) => write(rule(i))).join("\n");
const chains = Array.from({ length: 50 }, (_, i) => `:CHAIN${i} - [0:0]`).join("\n");
const texts = {
  "iptables-save": `*filter\n:INPUT DROP [0:0]\n:FORWARD DROP [0:0]\n:OUTPUT ACCEPT [0:0]\n${chains}\n${many((one) => one)}\nCOMMIT\n`,
  "iptables -S": `-P INPUT DROP\n-P FORWARD DROP\n-P OUTPUT ACCEPT\n${many((one) => one)}\n`,
  commands: `${many((one) => `iptables ${one}`)}\n`,
  script: `#!/bin/sh\nIPT=/sbin/iptables\n${many((one) => `$IPT ${one}`)}\n`,
};
const entry = (root) => ["src/ruleset/requirements.ts", "src/reason/requirements.ts"].map((file) => join(root, file)).find(existsSync);
const runner = async (root, name) => {
  const out = join(dir, `${name}.mjs`), input = join(dir, `${name}.ts`);
  writeFileSync(input, `import { requirements } from ${JSON.stringify(entry(root))};
import { readFileSync } from "node:fs";
const text = readFileSync(process.argv[2], "utf8"), before = process.cpuUsage();
const found = requirements(text);
const used = process.cpuUsage(before);
console.log(JSON.stringify({ ms: (used.user + used.system) / 1000, mb: process.resourceUsage().maxRSS / 1024, rules: found.rules.length, numiptent: found.numiptent }));`);
  await build({ entryPoints: [input], outfile: out, bundle: true, platform: "node", format: "esm", logLevel: "error", nodePaths: [join(tree, "node_modules")] });
  return out;
};

try {
  const old = join(dir, "old");
  execFileSync("sh", ["-c", 'mkdir -p "$1" && git -C "$2" archive "$3" src package.json tsconfig.json | tar -x -C "$1"', "sh", old, tree, commit]);
  const sides = { [commit]: await runner(old, "old-run"), here: await runner(tree, "new-run") };
  for (const [name, text] of Object.entries(texts)) {
    const file = join(dir, "rules"), found = { [commit]: [], here: [] };
    writeFileSync(file, text);
    for (let round = 0; round < ROUNDS; round++) for (const [side, out] of Object.entries(sides)) {
      const done = spawnSync(process.execPath, ["--max-old-space-size=6000", out, file], { encoding: "utf8" });
      if (done.status !== 0) throw new Error(done.stderr);
      found[side].push(JSON.parse(done.stdout));
    }
    const best = (side) => found[side].reduce((a, b) => (a.ms < b.ms ? a : b));
    const a = best(commit), b = best("here");
    console.log(`${name.padEnd(14)} ${rules} rules: ${commit} ${(a.ms / 1000).toFixed(2)} s ${a.mb.toFixed(0)} MB (${a.rules} read), here ${(b.ms / 1000).toFixed(2)} s ${b.mb.toFixed(0)} MB (${b.rules} read): ${(a.ms / b.ms).toFixed(1)} times as fast`);
  }
} finally {
  rmSync(dir, { recursive: true, force: true });
}
