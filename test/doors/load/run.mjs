// Load on the built service: node test/doors/load/run.mjs [REQUESTS]. Prints what docs/service.md tells; ends with 1 where an answer is none of those promised.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";

const REQUESTS = Number(process.argv[2] ?? 10_000), PORT = 18_488;
const url = `http://127.0.0.1:${PORT}`;
const TICKET = "# iptables -t nat -L\niptables v1.4.7: can't initialize iptables table `nat': Table does not exist (do you need to insmod?)\n";
const LARGE = "Nov 29 18:00:01 web1 sshd[123]: Accepted publickey for root from 192.0.2.1 port 22 ssh2\n".repeat(11_600) + TICKET;
const server = spawn(process.execPath, ["dist/cli.js", "serve", "--port", String(PORT)], { stdio: ["ignore", "ignore", "pipe"] });
await once(server.stderr, "data");

const post = (body) => fetch(`${url}/v1/diagnose`, { method: "POST", headers: { "content-type": "text/plain" }, body }).then(async (response) => { await response.arrayBuffer(); return response.status; });
const memory = async () => Math.round(Number(/process_resident_memory_bytes (\d+)/.exec(await (await fetch(`${url}/metrics`)).text())[1]) / 2 ** 20);
const problems = [];
const counted = (statuses) => Object.fromEntries([...new Set(statuses)].sort().map((one) => [one, statuses.filter((other) => other === one).length]));
const expect = (what, statuses, allowed) => {
  console.log(what, counted(statuses));
  if (!statuses.every((status) => allowed.includes(status))) problems.push(what);
};

// All workers are to be there, and warm.
for (let at = 0; at < 100; at++) await Promise.all(Array.from({ length: 12 }, () => post(TICKET)));
const before = [await memory()], begin = performance.now(), times = [], statuses = [];
let left = REQUESTS;
await Promise.all(Array.from({ length: 8 }, async () => {
  while (left-- > 0) {
    const start = performance.now();
    statuses.push(await post(TICKET));
    times.push(performance.now() - start);
    if (times.length % Math.ceil(REQUESTS / 4) === 0) before.push(await memory());
  }
}));
times.sort((a, b) => a - b);
const seconds = (performance.now() - begin) / 1000;
expect(`${REQUESTS} tickets, 8 at a time:`, statuses, [200]);
console.log(`${(REQUESTS / seconds).toFixed(0)} a second; median ${times[times.length >> 1].toFixed(0)} ms, 99 of 100 within ${times[Math.floor(times.length * 0.99)].toFixed(0)} ms; memory ${before.join(", ")} MiB`);
const single = performance.now();
expect("1 MiB of log:", [await post(LARGE.slice(-(1 << 20)))], [200]);
console.log(`took ${(performance.now() - single).toFixed(0)} ms`);
expect("100 at once:", await Promise.all(Array.from({ length: 100 }, () => post(TICKET))), [200, 429]);
expect("2 MiB, and the next one:", [await post("x".repeat(2 << 20)).catch(() => 413), await post(TICKET)], [413, 200]);
const begun = (end) => new Promise((resolve) => {
  const sent = request(`${url}/v1/diagnose`, { method: "POST", headers: { "content-type": "text/plain", "content-length": "100" } }, (response) => { response.resume(); resolve(response.statusCode); });
  sent.on("error", () => resolve(0));
  sent.write("a part");
  setTimeout(() => end(sent), 200);
});
expect("50 bodies broken off:", await Promise.all(Array.from({ length: 50 }, () => begun((sent) => sent.destroy()))), [0]);
expect("20 slow bodies:", await Promise.all(Array.from({ length: 20 }, () => begun((sent) => sent.end("x".repeat(94))))), [200]);
const running = Array.from({ length: 30 }, () => post(TICKET).catch(() => 0));
await new Promise((resolve) => setTimeout(resolve, 50));
server.kill("SIGTERM");
expect("30 running at SIGTERM:", await Promise.all(running), [200]);
if (server.exitCode === null) await once(server, "exit");
console.log("ended with", server.exitCode);
if (problems.length > 0 || server.exitCode !== 0) { console.error("not as promised:", problems.join("; ")); process.exitCode = 1; }
