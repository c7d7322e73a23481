import { SKIPPED, type Outcome } from "./part.js";

/** The last words of a run, which nobody may overlook, and its exit status: 0 only when everything was run and passed. */
export function report(outcomes: Readonly<Record<string, Outcome>>): { readonly text: string; readonly status: number } {
  const all = Object.entries(outcomes), count = (is: Outcome["is"]): number => all.filter(([, one]) => one.is === is).length;
  const width = Math.max(...all.map(([name]) => name.length));
  const lines = all.map(([name, one]) => `${one.is === "passed" ? "   " : "***"} ${name.padEnd(width)}  ${one.is === "passed" ? `passed, ${one.seconds} s` : `${one.is.toUpperCase()}: ${one.why}`}`);
  const skipped = count("skipped");
  const last = skipped === 0 ? [] : [`*** ${skipped} of ${all.length} were NOT RUN here; what they prove was not proven by this run.`];
  return { text: ["", "With the real programs:", ...lines, ...last, ""].join("\n"), status: count("failed") > 0 ? 1 : skipped > 0 ? SKIPPED : 0 };
}
