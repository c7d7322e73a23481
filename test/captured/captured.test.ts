import { describe, expect, it } from "vitest";
import { diagnose } from "../../src/index.js";
import { allowedCodes } from "./classes.js";
import { exceptions } from "./exceptions.js";
import { messageLines, runs, ticketOf, type Run } from "./runs.js";

/** What does not fit in a run: lines nothing was said about, and a first answer that is not the class's. */
function misfits(run: Run): readonly string[] {
  const { text, said } = ticketOf(run);
  const { diagnoses } = diagnose(text);
  const spans = diagnoses.flatMap(({ evidence }) => evidence.map(({ span }) => span));
  const silent = messageLines(text, said).filter(({ start, end }) => !spans.some((span) => span.start < end && span.end > start));
  const first = diagnoses[0]?.code ?? "nothing";
  return [...silent.map(({ line }) => `no answer to: ${line}`), ...(allowedCodes(run)(first) ? [] : [`${first} is no answer for ${run.class}`])];
}

const excepted = new Map(exceptions.flatMap(({ ids, reason }) => ids.map((id) => [id, reason] as const)));

describe("recorded runs of real programs", () => {
  const results = runs.map((run) => ({ run, misfits: misfits(run) }));

  it("are many", () => {
    expect(runs.length).toBeGreaterThan(550);
    expect(new Set(runs.map(({ id }) => id)).size).toBe(runs.length);
  });

  it("are answered by their class, line by line", () => {
    expect(results.filter(({ run, misfits }) => misfits.length > 0 && !excepted.has(run.id)).map(({ run, misfits }) => `${run.id}: ${misfits.join("; ")}`)).toEqual([]);
  });

  it("have no exception that is not needed any more, or that no run has", () => {
    const needed = new Set(results.filter(({ misfits }) => misfits.length > 0).map(({ run }) => run.id));
    expect([...excepted.keys()].filter((id) => !needed.has(id))).toEqual([]);
    expect(exceptions.flatMap(({ ids }) => ids).length).toBe(excepted.size);
    expect(exceptions.filter(({ reason }) => reason.length < 20)).toEqual([]);
  });

  it("would be missed: a foreign line and a foreign class do not fit", () => {
    const fitting = results.find(({ run, misfits }) => misfits.length === 0 && run.class === "wrong-table")!.run;
    expect(misfits({ ...fitting, stderr: `${fitting.stderr}frobnicator: the flux is inverted\n` })).toEqual(["no answer to: frobnicator: the flux is inverted"]);
    expect(misfits({ ...fitting, class: "lock" })).toHaveLength(1);
    expect(misfits({ ...fitting, stderr: "", dmesg: [] })).toEqual(["nothing is no answer for wrong-table"]);
  });
});
