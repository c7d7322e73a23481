import type { Book } from "../book.js";

/** Slots of Jinja, Go and Mustache (`{{ port }}`), ERB and EJS (`<%= port %>`), and words in square brackets to be filled in (`[your port]`). */
const SLOTS = /\{\{.{0,200}?\}\}|<%[=-].{0,200}?%>|\[[A-Za-z…][^\][\n:@]{0,40}\](?![#$%>])|<[A-Za-z][\w .-]{0,40}>(?=[\s"',:/]|$)/g;
const CONTROL = /\{%.{0,400}?%\}|<%(?![=-]).{0,400}?%>|\{\{[-#/^~].{0,200}?\}\}|\{\{-? ?(?:range|if|else|end|with|template|include|block|define)\b.{0,200}?\}\}/g;
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
  return bare.split("\n").map((raw, index) => {
    if (!whole && !(/(?:^|\s)-[AI] /.test(raw) && hasBracketSlot(raw))) return raw;
    const line = first + index;
    let body = raw;
    if (whole) {
      body = body.replace(CONTROL, (control) => {
        told(book, line, control);
        return " ";
      });
    }
    return body.replace(SLOTS, (slot) => `{{${slot.replace(/^(?:\{\{|<%[=-]|\[|<)/, "").replace(/(?:\}\}|-?%>|\]|>)$/, "").replace(/[^\w.…-]+/g, "_")}}}`);
  }).join("\n");
}

function told(book: Book, line: number, control: string): void {
  if (/\b(?:for|range|each|times|each_with_index|foreach|map|while)\b|\{\{#/.test(control)) book.more(line, `${control.trim()}: a loop of the template, its turns cannot be counted`);
  else if (/\b(?:if|elif|elsif|else|unless|when|case)\b|\{\{\^/.test(control)) book.more(line, `${control.trim()}: a condition of the template: counted as if it holds`);
  else if (/\b(?:include|import|extends|template|block|render|macro|call)\b/.test(control)) book.more(line, `${control.trim()}: what it brings in is not in this text`);
}
