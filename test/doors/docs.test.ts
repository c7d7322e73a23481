import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { LIMITS, OPERATIONS, PROBLEM_KINDS, problem } from "../../src/service/index.js";
import { toolName } from "../../src/doors/mcp/index.js";
import { SYSTEMS } from "../../src/doors/tickets/index.js";

const page = readFileSync("docs/service.md", "utf8");

it("docs/service.md has the scrip that is tried on a real Request Tracker", () => {
  expect(page).toContain(readFileSync("test/doors/rt/scrip.pl", "utf8"));
});

it("docs/service.md names every operation, tool, system, problem and limit", () => {
  for (const { name } of OPERATIONS) { expect(page).toContain(`\`${name}\``); expect(page).toContain(`\`${toolName(name)}\``); }
  for (const name of Object.keys(SYSTEMS)) expect(page).toContain(`\`${name}\``);
  for (const kind of PROBLEM_KINDS) expect(page).toContain(`<a id="${problem(kind).type.split("#")[1]!}"></a>${problem(kind).status}`);
  expect([LIMITS.bytes, LIMITS.milliseconds, LIMITS.queue, LIMITS.messages]).toEqual([1 << 20, 10_000, 64, 1000]);
});

it("the example is a bot in less than 80 lines", () => {
  expect(readFileSync("docs/examples/rt-bot.mjs", "utf8").split("\n").length).toBeLessThan(80);
});
