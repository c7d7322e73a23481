import { expect, it } from "vitest";
import { redact } from "../../src/index.js";
import { ATOMS } from "../hostile/atoms.js";
import { linesOf, unmarked } from "./lines.js";

const SIZE = 40_000, TIMES_MOST = 4, TRIES = 5;
const filled = (text: string): string => text.repeat(Math.ceil(SIZE / text.length)).slice(0, SIZE);
const PRIVATE = linesOf("must-redact").map(({ text }) => unmarked(text)), KEPT = linesOf("must-keep").map(({ text }) => text);

/** What machines log all day. */
const LOG = filled(Array.from({ length: 60 }, (_, i) => [
  `Nov  3 02:14:${10 + (i % 50)} web1 kernel: [551209.77] [UFW BLOCK] IN=eth0 OUT= MAC=00:16:3e:00:00:01 SRC=198.18.7.${i} DST=192.0.2.2 LEN=40 TTL=244 ID=${i} PROTO=TCP SPT=43210 DPT=23`,
  `Nov  3 02:14:51 web1 sshd[${2000 + i}]: Failed password for invalid user admin from 198.18.9.${i} port 51122 ssh2`,
  "91244 5474K ACCEPT     all  --  *      venet0  10.8.0.0/24          0.0.0.0/0           state RELATED,ESTABLISHED",
  "-A INPUT -p tcp -m state --state NEW -m tcp --dport 22 -j ACCEPT",
  "Since the update yesterday our firewall does not start any more, can you please have a look at it?",
].join("\n")).join("\n"));

const SHAPES: readonly (readonly [string, string])[] = [
  ...ATOMS.map((atom) => [JSON.stringify(atom), filled(atom)] as const),
  ["all that is private", filled(PRIVATE.join("\n"))], ["the same in one line", filled(PRIVATE.join(" ").replaceAll("\n", " "))],
  ["all that stays in one line", filled(KEPT.join(" ").replaceAll("\n", " "))], ["names with commas", filled("Abc Def, ")], ["rows", filled("0a1b2c3d4e5f   x y  ")],
];

const cost = (text: string): number => {
  const begin = process.cpuUsage();
  redact(text);
  const { user, system } = process.cpuUsage(begin);
  return user + system;
};

it("costs no text more than four times what a log of its size does", () => {
  cost(LOG);
  const dear = SHAPES.filter(([, text]) => {
    for (let turn = 0; turn < TRIES; turn++) if (cost(text) <= TIMES_MOST * Math.min(cost(LOG), cost(LOG))) return false;
    return true;
  });
  expect(dear.map(([name]) => name)).toEqual([]);
}, 120_000);
