import { expect, it } from "vitest";
import { fuzz } from "./fuzz.js";

it("a slice of the fuzzer's inputs finds nothing", () => {
  const faults: string[] = [];
  fuzz(0, 300, (index, text, fault) => { faults.push(`${index}: ${fault}: ${JSON.stringify(text.slice(0, 300))}`); });
  expect(faults).toEqual([]);
}, 120_000);
