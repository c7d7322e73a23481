import type { Book } from "../book.js";

/** Slots of Jinja, Go and Mustache (`{{ port }}`), ERB and EJS (`<%= port %>`), and words in square brackets to be filled in (`[your port]`). */
const SLOTS = /\{\{.{0,200}?\}\}|<%[=-].{0,200}?%>|\[[A-Za-z…][^\][\n:@]{0,40}\](?![#$%>])|<[A-Za-z][\w .-]{0,40}>(?=[\s"',:/]|$)/g;
const CONTROL = /\{%.{0,400}?%\}|<%-?(?:(?![=-])|(?=\s*(?:if|unless|else|elsif|end|case|when|for|while)\b|.{0,200}\bdo\b)).{0,400}?%>|\{\{[-#/^~].{0,200}?\}\}|\{\{-? ?(?:range|if|else|end|with|template|include|block|define)\b.{0,200}?\}\}/g;
const COMMENT = /\{#[\s\S]{0,4000}?#\}|<%#[\s\S]{0,4000}?%>/g;

export const isTemplate = (text: string): boolean => /\{\{.{1,200}?\}\}|\{%.{1,400}?%\}|<%.{1,400}?%>/.test(text);
const hasBracketSlot = (line: string): boolean => /\[[A-Za-z…]/.test(line) || /<[A-Za-z]/.test(line);

/** The same lines, each slot one word, and what would loop or choose taken down and left out. */
export function filledTemplate(book: Book, text: string, first = 1): string {
  const whole = isTemplate(text);
  if (!whole && !hasBracketSlot(text)) return text;
  if (whole) book.forms.add("template");
  // A comment may stand over several lines: they stay, empty.
  const bare = whole ? text.replace(COMMENT, (comment) => comment.replace(/[^\n]+/g, "")) : text;
  return (whole ? linesOf(bare) : bare.split("\n")).map((raw, index) => {
    if (!whole && !(/(?:^|\s)-[AI] /.test(raw) && hasBracketSlot(raw))) return raw;
    const line = first + index;
    let body = raw;
    if (whole) {
      body = body.replace(CONTROL, (control) => {
        told(book, line, control);
        return " ";
      });
    }
    return body.replace(SLOTS, (slot) => LITERAL.exec(slot)?.[2] ?? `{{${slot.replace(/^(?:\{\{|<%[=-]|\[|<)/, "").replace(/(?:\}\}|-?%>|\]|>)$/, "").replace(/[^\w.…-]+/g, "_")}}}`);
  }).join("\n");
}

/** A slot that holds nothing but words: `{{ '-A INPUT -j DROP' }}`. */
const LITERAL = /^\{\{-?\s{0,9}(["'])([^"'{}\\]{1,400})\1\s{0,9}-?\}\}$/;
const TAG = /\{\{[\s\S]{0,1000}?\}\}|\{%[\s\S]{0,1000}?%\}|<%[\s\S]{0,1000}?%>/g;
const ONLY_CONTROL = /^\s*(?:(?:\{%|<%(?!=))(?:(?!%\}|%>).){0,400}(?:%\}|%>)\s*)+$/;
const OPENS = /^\s*(?:-{1,2}[A-Z]|--(?:append|insert|policy|new-chain)\b|[:*#[]|COMMIT\b|$)|^\s*(?:\S*\/)?(?:ip6?tables|sudo)\b/;
const RULE = /(?:^|\s)-[AIDR]\s/;
const JOINED_MOST = 65_536;
/** Stands for a line's end within a tag. */
const BREAK = "\v";

/**
 * The lines that the template makes, each where it begins; what is put together leaves empty lines behind it. A tag may go on over several lines.
 * The line's end behind a block's tag is none: always with a hyphen in it, and without one by Ansible's `trim_blocks`, which is what a template means
 * where the next line begins no rule. Between lines that a backslash puts together such a tag leaves nothing.
 */
function linesOf(text: string): readonly string[] {
  const raw = text.replace(TAG, (tag) => tag.replaceAll("\n", BREAK)).split("\n");
  const lines: string[] = [];
  for (let at = 0; at < raw.length; at++) {
    let line = raw[at]!, owed = line.split(BREAK).length - 1;
    if (ONLY_CONTROL.test(line)) {
      // What is told of the tag needs its words; the backslash keeps the lines around it together.
      lines.push(lines.findLast((one) => one !== "")?.endsWith("\\") === true ? `${line}\\` : line);
    } else {
      while (at + 1 < raw.length && line.length < JOINED_MOST && RULE.test(line) && goesOn(line, raw[at + 1]!)) {
        line += ` ${raw[++at]!.trimStart()}`;
        owed += 1 + raw[at]!.split(BREAK).length - 1;
      }
      lines.push(line);
    }
    lines[lines.length - 1] = lines.at(-1)!.replaceAll(BREAK, " ");
    for (; owed > 0; owed--) lines.push("");
  }
  return lines;
}

function goesOn(line: string, next: string): boolean {
  const end = line.trimEnd();
  if (end.endsWith("-%}") || end.endsWith("-%>") || /^\s*\{%-/.test(next)) return !OPENS.test(next.replace(CONTROL, " "));
  return end.endsWith("%}") && !OPENS.test(next.replace(CONTROL, " ")) && !ONLY_CONTROL.test(next);
}

function told(book: Book, line: number, control: string): void {
  if (/\b(?:for|range|each|times|each_with_index|foreach|map|while)\b|\{\{#/.test(control)) book.more(line, `${control.trim()}: a loop of the template, its turns cannot be counted`);
  else if (/\b(?:if|elif|elsif|else|unless|when|case)\b|\{\{\^/.test(control)) book.more(line, `${control.trim()}: a condition of the template: counted as if it holds`);
  else if (/\b(?:include|import|extends|template|block|render|macro|call)\b/.test(control)) book.more(line, `${control.trim()}: what it brings in is not in this text`);
}
