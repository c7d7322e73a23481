// The unit files of docs/deploy by systemd's own checks, and the journal by a real journald: `npm run doors:real -- 'unit files'`. Needs the built package.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ended, until } from "../rt/server.js";

/** Of 10; systemd calls up to 4 OK. */
const EXPOSURE_MOST = 40;
const folder = mkdtempSync(join(tmpdir(), "whytables-units-"));
const expect = (what: string, holds: boolean, seen?: unknown): void => {
  if (!holds) throw new Error(`${what}: ${String(seen)}`);
  console.log(`ok: ${what}`);
};
const units = readdirSync("docs/deploy").filter((name) => name.endsWith(".service"));
/** The example with the paths of this machine, which systemd looks for. */
const installed = (name: string): string => readFileSync(join("docs/deploy", name), "utf8").replaceAll("/usr/bin/node /opt/whytables/node_modules/whytables/dist/cli.js", `${process.execPath} ${resolve("dist/cli.js")}`);
const verify = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  const { status, stderr } = spawnSync("systemd-analyze", ["verify", "--man=no", join(folder, name)], { encoding: "utf8" });
  // It also tells of other units of the machine.
  const ours = stderr.split("\n").filter((line) => line.includes(name));
  return status === 0 && ours.length === 0 ? "" : ours.join("\n") || stderr;
};

/** Takes what is logged as on a machine that runs systemd; `/run` of these namespaces is ours alone. */
async function journal(): Promise<void> {
  execFileSync("mount", ["-t", "tmpfs", "none", "/run"]);
  mkdirSync("/run/log/journal", { recursive: true });
  mkdirSync("/run/systemd/journal", { recursive: true });
  const journald = spawn("/lib/systemd/systemd-journald", { stdio: ["ignore", "inherit", "inherit"] });
  const found = join(folder, "found.jsonl");
  await until("journald listens", 30, () => Promise.resolve(existsSync("/run/systemd/journal/socket")));
  const command = /^ExecStart=\/bin\/sh -c '(.+)'$/m.exec(installed("whytables-journal.service"))![1]!.replaceAll("$$", "$");
  const reader = spawn("sh", ["-c", command], { env: { ...process.env, STATE_DIRECTORY: folder }, stdio: ["ignore", "inherit", "inherit"], detached: true });
  try {
    await until("an entry is found in", 60, () => {
      spawnSync("logger", ["--journald"], { input: "MESSAGE=nf_conntrack: table full, dropping packet\nSYSLOG_IDENTIFIER=kernel\nPRIORITY=4\n" });
      return Promise.resolve(existsSync(found) && readFileSync(found, "utf8").includes("\n"));
    });
    const line = JSON.parse(readFileSync(found, "utf8").split("\n")[0]!) as { readonly id: { readonly cursor?: string; readonly at?: string }; readonly result: { readonly diagnoses: readonly { readonly code: string }[] } };
    expect("an entry of a real journal is found, with its cursor and time", line.result.diagnoses[0]?.code === "conntrack/table-full" && line.id.cursor !== undefined && line.id.at !== undefined, JSON.stringify(line).slice(0, 300));
  } finally {
    await Promise.all([ended(reader, true), ended(journald)]);
  }
}

try {
  for (const name of units) {
    expect(`systemd-analyze verify ${name}`, verify(name, installed(name)) === "", verify(name, installed(name)));
    const { status, stdout, stderr } = spawnSync("systemd-analyze", ["security", "--no-pager", "--offline=true", `--threshold=${EXPOSURE_MOST}`, join(folder, name)], { encoding: "utf8" });
    expect(`its exposure: ${/Overall exposure level[^:]*: (\S+ \S+)/.exec(stdout)?.[1] ?? "?"}`, status === 0, stdout.split("\n").slice(-5).join("\n") + stderr);
  }
  expect("the check finds a program that is not there", verify("broken.service", "[Service]\nExecStart=/no/such/program\n").includes("/no/such/program"));
  await journal();
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
