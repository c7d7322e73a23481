import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const corpus = join(import.meta.dirname, "../../corpus");

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : entry.name.endsWith(".txt") ? [join(folder, entry.name)] : []));
}

/** A small generator of numbers, always the same ones. */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const FILLER = [
  "Nov  3 02:14:51 web1 kernel: [551209.77] [UFW BLOCK] IN=eth0 OUT= MAC=00:16:3e:00:00:01 SRC=192.0.2.7 DST=198.51.100.2 LEN=40 TOS=0x00 PREC=0x00 TTL=244 ID=54321 PROTO=TCP SPT=43210 DPT=23 WINDOW=1024 RES=0x00 SYN URGP=0",
  "Hello, since the update yesterday our firewall does not start any more, can you please have a look at it? It worked fine for years.",
  "Chain INPUT (policy ACCEPT 2201 packets, 160K bytes)",
  " pkts bytes target     prot opt in     out     source               destination",
  "91244 5474K ACCEPT     all  --  *      venet0  10.8.0.0/24          0.0.0.0/0           state RELATED,ESTABLISHED",
  "time=\"2018-09-04T10:15:02.884120774Z\" level=info msg=\"Loading containers: start.\"",
  "Nov  3 02:14:51 web1 sshd[2211]: Failed password for invalid user admin from 192.0.2.44 port 51122 ssh2",
  "-A INPUT -p tcp -m state --state NEW -m tcp --dport 22 -j ACCEPT",
  "Sep 04 10:15:02 ci-runner systemd[1]: docker.service: main process exited, code=exited, status=1/FAILURE",
  "Mit freundlichen Grüßen / Kind regards, Jörg Müller — Systemadministration",
];

/** The texts of the corpus as they are. */
export const corpusTexts = () => filesBelow(corpus).map((file) => readFileSync(file, "utf8")).map((text) => text.slice(text.indexOf("\n---\n") + 5));

/** A log with a case of the corpus in each `every` lines. */
export function corpusLog(size, every) {
  const next = numbers(7), cases = corpusTexts(), lines = [];
  for (let length = 0, i = 1; length < size; length += lines.at(-1).length + 1, i++) {
    const from = i % every === 0 ? cases : FILLER;
    lines.push(from[Math.floor(next() * from.length)]);
  }
  return lines.join("\n");
}

/** Tickets as they come: a case of the corpus amid ordinary lines, 0.5 to 20 KB, one in ten with none. */
export function corpusTickets(count) {
  const next = numbers(42);
  const cases = corpusTexts();
  const filler = (size) => {
    const lines = [];
    for (let length = 0; length < size; length += lines.at(-1).length) lines.push(FILLER[Math.floor(next() * FILLER.length)]);
    return lines.join("\n");
  };
  return Array.from({ length: count }, () => {
    const size = 500 + 19_500 * next() ** 3;
    const middle = cases.length === 0 || next() < 0.1 ? "" : cases[Math.floor(next() * cases.length)];
    return `${filler(size / 2)}\n${middle}\n${filler(size / 2)}`;
  });
}
