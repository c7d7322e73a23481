import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TABLES_KINDS } from "../../../src/refusal/all-kinds.js";
import { refusalCases } from "../../refusal/tables/cases/index.js";
import { expectedOf } from "../../refusal/tables/expected.js";
import { readTicket } from "../../refusal/tables/read.js";
import type { Recorded } from "../../refusal/tables/record.js";

const recorded = JSON.parse(readFileSync("test/refusal/tables/recorded.json", "utf8")) as readonly Recorded[];
const expected = JSON.parse(readFileSync("test/refusal/tables/expected.json", "utf8")) as Readonly<Record<string, readonly string[]>>;

describe("recorded refusals", () => {
  it("are all of the cases", () => {
    expect(recorded.length).toBeGreaterThan(380);
    expect(recorded.map(({ id }) => id).sort()).toEqual(refusalCases.map(({ id }) => id).sort());
  });

  it.each(recorded.map(({ id, ticket }) => [id, ticket] as const))("%s is read as written down", (id, ticket) => {
    expect(expectedOf(ticket)).toEqual(expected[id]);
  });

  it("give kinds that have words, and mark the word that is wrong where it stands", () => {
    const known = new Set(TABLES_KINDS.map(({ kind }) => kind));
    let marked = 0;
    for (const { ticket } of recorded) {
      const found = readTicket(ticket);
      if (found === undefined) continue;
      expect(known).toContain(found.kind);
      if (found.wrong !== undefined) {
        marked++;
        expect(found.wrong.end).toBeGreaterThan(found.wrong.start);
        expect(ticket.slice(found.wrong.start, found.wrong.end)).not.toMatch(/\n/);
      }
    }
    expect(marked).toBeGreaterThan(200);
  });
});
