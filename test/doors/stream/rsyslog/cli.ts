// rsyslog's omprog and `whytables stream --confirm`, by docs/deploy/rsyslog-whytables.conf: `npm run doors:real -- rsyslog`. MESSAGES=10000 is the long one. Needs the built package.
import { spawn } from "node:child_process";
import { createSocket } from "node:dgram";
import { existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ended, until } from "../../rt/server.js";

const PORT = 12_514, MESSAGES = Number(process.env["MESSAGES"] ?? 1000), KILLS = 2;
/** One message in so many tells something. */
const EVERY = 10;
const folder = mkdtempSync(join(tmpdir(), "whytables-rsyslog-")), found = join(folder, "found.jsonl");
const started = Date.now();
const expect = (what: string, holds: boolean, seen?: unknown): void => {
  if (!holds) throw new Error(`${what}: ${JSON.stringify(seen)}`);
  console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ok: ${what}`);
};
const example = readFileSync("docs/deploy/rsyslog-whytables.conf", "utf8")
  .replaceAll("/usr/bin/node /opt/whytables/node_modules/whytables/dist/cli.js", `${process.execPath} ${resolve("dist/cli.js")}`).replaceAll("/var/lib/whytables/found.jsonl", found);
writeFileSync(join(folder, "rsyslog.conf"), `global(workDirectory="${folder}")\nmodule(load="imudp")\ninput(type="imudp" address="127.0.0.1" port="${PORT}")\n${example}`);
const log = openSync(join(folder, "log"), "a");
const rsyslog = spawn("/usr/sbin/rsyslogd", ["-n", "-f", join(folder, "rsyslog.conf"), "-i", join(folder, "pid")], { stdio: ["ignore", log, log], detached: true });

interface Line { readonly id: { readonly host: string; readonly at: string }; readonly result: { readonly diagnoses: readonly { readonly code: string }[] } }
/** Whole lines; one that was cut when the program was killed is none. */
const lines = (): readonly Line[] => (existsSync(found) ? readFileSync(found, "utf8").split("\n").slice(0, -1) : []).flatMap((line) => {
  try {
    return [JSON.parse(line) as Line];
  } catch {
    return [];
  }
});
const socket = createSocket("udp4");
/** <4>: the kernel's warnings. */
const send = (host: number, text: string): Promise<void> => new Promise((done, failed) => {
  socket.send(`<4>Nov 29 10:00:00 node${host} kernel: ${text}`, PORT, "127.0.0.1", (error) => { if (error instanceof Error) failed(error); else done(); });
});
/** Our program as rsyslog started it. */
const programs = (): readonly number[] => readdirSync("/proc").filter((pid) => /^\d+$/.test(pid)).map(Number).filter((pid) => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").includes(found);
  } catch {
    return false;
  }
});
/** Hosts of what was found: each message is of another one. */
const numbers = (): ReadonlySet<number> => new Set(lines().map(({ id }) => Number(id.host.slice("node".length))));

try {
  await until("rsyslog hands a message on", 60, async () => { await send(0, "nf_conntrack: table full, dropping packet"); return lines().length > 0; });
  const [first] = lines();
  expect("what the kernel logged is found, with host and time", first!.result.diagnoses[0]?.code === "conntrack/table-full" && first!.id.host === "node0" && first!.id.at.includes("T"), first);

  let kills = 0;
  for (let number = 1; number <= MESSAGES; number++) {
    await send(number, number % EVERY === 0 ? "nf_conntrack: table full, dropping packet" : "usb 1-1: new high-speed USB device number 2 using xhci_hcd");
    // Slow enough for a datagram socket's buffer.
    if (number % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    if (kills < KILLS && number >= ((kills + 1) * MESSAGES) / (KILLS + 2) && numbers().size > 1) {
      for (const pid of programs()) process.kill(pid, "SIGKILL");
      kills++;
    }
  }
  const wanted = Array.from({ length: Math.floor(MESSAGES / EVERY) }, (_, at) => (at + 1) * EVERY);
  await until("all messages are read", 60 + MESSAGES / 20, () => { const seen = numbers(); return Promise.resolve(wanted.every((number) => seen.has(number))); }).catch(() => undefined);
  const seen = numbers(), lost = wanted.filter((number) => !seen.has(number));
  expect(`${MESSAGES} messages, the program killed ${kills} times: no one is lost (${lines().length} lines for ${wanted.length + 1} findings)`, lost.length === 0 && kills === KILLS, { lost: lost.length, kills });
  expect("what tells nothing is not kept", lines().every(({ result }) => result.diagnoses.length > 0), lines().find(({ result }) => result.diagnoses.length === 0));
} catch (error) {
  console.error(readFileSync(join(folder, "log"), "utf8").split("\n").slice(-20).join("\n"));
  throw error;
} finally {
  socket.close();
  await ended(rsyslog, true);
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
