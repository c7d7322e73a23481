import fc from "fast-check";
import { diagnose, FORMATS, redact, render, requirements, restore } from "../../src/index.js";
import { loadCorpus } from "../helpers/corpus.js";
import { DAMAGES } from "../property/damages.js";
import { ATOMS } from "./atoms.js";
import { HIDDEN, HOSTILE } from "./strings.js";

const TEXT_MOST = 20_000;
/** Processor time, so that other work on the machine does not count. An ordinary text of that length takes a fiftieth. */
const CPU_SECONDS_MOST = 3;

/** Texts of the corpus, damaged, cut, joined and infected. */
const texts: fc.Arbitrary<string> = (() => {
  const corpus = fc.constantFrom(...loadCorpus().map(({ text }) => text));
  const hostile = fc.oneof(fc.constantFrom(...HOSTILE.map(([, text]) => text)), fc.constantFrom(...ATOMS), fc.string({ unit: "binary", maxLength: 20 }));
  const damaged = fc.tuple(corpus, fc.constantFrom(...DAMAGES)).map(([text, { apply }]) => apply(text));
  const put = fc.tuple(fc.oneof(corpus, damaged), fc.array(fc.tuple(fc.nat({ max: 1_000_000 }), hostile, fc.nat({ max: 40 })), { maxLength: 6 }))
    .map(([text, changes]) => changes.reduce((now, [at, what, drop]) => { const place = at % (now.length + 1); return now.slice(0, place) + what + now.slice(place + drop); }, text));
  const repeated = fc.tuple(hostile, fc.integer({ min: 1, max: 400 })).map(([text, times]) => text.repeat(times));
  return fc.oneof({ weight: 6, arbitrary: put }, { weight: 1, arbitrary: repeated }, { weight: 2, arbitrary: fc.tuple(put, put).map(([a, b]) => a + b) }).map((text) => text.slice(0, TEXT_MOST));
})();

/** What is wrong with the answers to a text; undefined when nothing is. */
export function faultOf(text: string): string | undefined {
  const before = process.cpuUsage();
  try {
    const report = diagnose(text);
    for (const { span, text: shown } of [...report.diagnoses.flatMap(({ evidence }) => evidence), ...report.unexplained]) if (text.slice(span.start, span.end) !== shown) return "a span is not true";
    for (const format of FORMATS) if (HIDDEN.test(render(report, format, { detail: "full" }).replace(/\n/g, ""))) return `${format} has hidden characters`;
    requirements(text);
    const { text: redacted, map } = redact(text);
    if (restore(redacted, map) !== text) return "redact does not lead back";
    const { user, system } = process.cpuUsage(before), seconds = (user + system) / 1_000_000;
    return seconds > CPU_SECONDS_MOST ? `takes ${seconds.toFixed(1)} s` : undefined;
  } catch (error) {
    return `throws ${String(error)}`;
  }
}

/** The `count` inputs from number `from` on, always the same ones. */
export function fuzz(from: number, count: number, onFault: (index: number, text: string, fault: string) => void): void {
  // One seed for each hundred, so that a run can go on anywhere.
  for (let index = from; index < from + count; ) {
    const batch = Math.floor(index / 100), inputs = fc.sample(texts, { seed: batch + 1, numRuns: 100 });
    for (let at = index % 100; at < 100 && index < from + count; at++, index++) {
      const fault = faultOf(inputs[at]!);
      if (fault !== undefined) onFault(index, inputs[at]!, fault);
    }
  }
}
