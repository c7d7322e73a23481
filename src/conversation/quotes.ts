const QUOTED = /^[ \t]{0,3}(?:>|\|(?: |$))/;
/** "On Mon, 2 Nov 2026 at 10:00, Support <s@x.org> wrote:", in any language: it ends in a colon, and holds a time, a year or an address. */
const ATTRIBUTION = /^(?=.{0,300}(?:\d{1,2}[:.]\d{2}|(?:19|20)\d{2}|@))[^\n]{4,300}:\s{0,4}$/;
/** "-----Original Message-----", "________________", "Begin forwarded message:": what follows is another mail. */
const DIVIDER = /^(?:-{4,20} ?[\p{L} ]{4,60} ?-{4,20}|_{20,80}|-- )$/u;
/** Two headings of a mail in a row. */
const HEADING = /^\*{0,2}\p{L}[\p{L} ]{1,20}:\*{0,2} \S/u;
const ADDRESSED = /^\*{0,2}\p{L}[\p{L} ]{1,20}:\*{0,2} .{0,200}@/u;

/**
 * A reply without what it quotes: quoted lines, the line that introduces them, mails below a divider, the signature.
 * Not to be used on a first message, where people quote a program's output.
 */
export function withoutQuotes(text: string): string {
  const lines = text.split(/\r?\n/);
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!, next = lines[at + 1] ?? "";
    if (DIVIDER.test(line) || (ADDRESSED.test(line) && HEADING.test(next))) break;
    if (QUOTED.test(line) || (ATTRIBUTION.test(line) && QUOTED.test(nextFilled(lines, at)))) continue;
    // An introduction may be wrapped onto two lines.
    if (ATTRIBUTION.test(`${line} ${next}`) && /:\s{0,4}$/.test(next) && QUOTED.test(nextFilled(lines, at + 1)) && next.length < 80) { at++; continue; }
    kept.push(line);
  }
  return kept.join("\n").trim();
}

const nextFilled = (lines: readonly string[], at: number): string => {
  let next = at + 1;
  while (next < at + 3 && (lines[next] ?? "").trim() === "") next++;
  return lines[next] ?? "";
};
