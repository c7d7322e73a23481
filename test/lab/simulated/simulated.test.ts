import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { diagnose } from "../../../src/index.js";
import { namespaceLayer } from "../netns.js";
import { probe } from "../probe.js";
import { run } from "../spawn.js";
import { ticket } from "../ticket.js";
import { SIMULATED } from "./cases.js";

const ERRNO = resolve("test/lab/simulated/errno.py");
const machine = await probe();
const layer = namespaceLayer(machine);
const seccomp = machine.root && existsSync("/usr/bin/python3") && (await run(["/usr/bin/python3", "-c", "import seccomp"])).exit === 0;
const reason = layer.unavailable || (seccomp ? "" : "python3-seccomp is not installed");
if (reason) console.warn(`\nproof lab: the simulated errnos are SKIPPED: ${reason}\n`);

describe.skipIf(reason !== "")(`stock programs told an errno (simulated: shows recognition, proves no remedy)`, () => {
  afterAll(() => layer.close());
  it.each(SIMULATED)("$name: $says → $code", async ({ answer, argv, says, code }) => {
    const inside = await layer.open({});
    const outcome = await inside.run({ argv: ["/usr/bin/python3", ERRNO, ...answer, "--", ...argv] });
    await inside.close();
    expect(`${outcome.stdout}${outcome.stderr}`).toContain(says);
    const report = diagnose(ticket([], { step: { argv }, outcome }, { name: "", layer: "A", why: "", run: argv }));
    expect(report.diagnoses[0]?.code, JSON.stringify(report.diagnoses.map((one) => one.code))).toBe(code);
  });
});
