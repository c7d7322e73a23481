const MARKS = /^[\s>|]{0,40}/;

/** A line's quote marks, indents among them, and what is behind them. */
export function withoutMarks(line: string): { readonly quoted: number; readonly rest: string } {
  const marks = MARKS.exec(line)![0];
  let quoted = 0;
  for (const mark of marks) if (mark === ">" || mark === "|") quoted++;
  return { quoted, rest: line.slice(marks.length) };
}
