/**
 * A table that is looked up by words of a text. Objects have by nature what a text may name (`constructor`, `toString`): here nothing is found but the
 * rows. What the rows themselves hold as plain objects is treated alike.
 */
export function byWord<Row>(rows: Readonly<Record<string, Row>>): Readonly<Record<string, Row>> {
  const table = Object.create(null) as Record<string, Row>;
  for (const [word, row] of Object.entries(rows)) table[word] = isPlain(row) ? (byWord(row) as Row) : row;
  return table;
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
