/** How many lines of a file are looked at. */
const LINES_MOST = 2000;

/** Ends what was pasted in a ticket that is written in Markdown. */
const FENCE = /^[ \t>]{0,12}(?:```|~~~)/;

/**
 * The lines of a file as somebody pasted them: behind `cat FILE`, up to the next prompt or the end of the paste. Undefined where the text does not show it.
 *
 * ```text
 * root@host:~# cat rules.v4
 * ^^^^^^^^^^^^^ prompt
 * ```
 */
export function shownFile(text: string, path: string): readonly string[] | undefined {
  const name = path.replace(/^.*\//, "");
  const pattern = new RegExp(`^([^\\n]{0,80}?)(?:sudo )?(?:cat|less|more|head|vi|vim|nano)(?: -[a-zA-Z]{1,3})? (?:[\\w./~-]{0,120}/)?${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}[ \\t]*\\r?$`, "m");
  const found = pattern.exec(text);
  if (found === null) return undefined;
  const prompt = found[1]!.trimEnd();
  const behind = text.slice(found.index + found[0].length + 1).split("\n", LINES_MOST);
  const end = behind.findIndex((line) => (prompt !== "" && line.startsWith(prompt)) || FENCE.test(line) || /^[\w.-]{1,40}@[\w.-]{1,60}[: ].{0,60}[#$] /.test(line));
  const lines = (end < 0 ? behind : behind.slice(0, end)).map((line) => line.replace(/\r$/, ""));
  while (lines.at(-1) === "") lines.pop();
  return lines.length === 0 ? undefined : lines;
}
