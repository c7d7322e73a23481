import type { MessageInfo, Origin } from "../../src/model/message.js";
import type { Rule } from "../../src/model/rule.js";

/** docs/causes.md: every cause by area, with its page. A title's slot is shown by the words it reads without a value. */
export function causesPage(rules: readonly Rule[]): string {
  const areas = [...new Set(rules.map(({ code }) => code.split("/")[0]!))];
  return [
    "# Causes",
    "",
    `${rules.length} causes in ${areas.length} areas. Written by \`npm run docs\` from \`listRules()\`.`,
    ...areas.flatMap((area) => ["", `## ${area}`, "", ...rules.filter(({ code }) => code.startsWith(`${area}/`)).map(({ code, title }) => `- [${code}](rules/${code}.md): ${unfilled(title)}`)]),
    "",
  ].join("\n");
}

const unfilled = (title: string): string => title.replace(/\{(\w+)(?:\|([^{}]*))?\}/g, (_, slot: string, words?: string) => words ?? slot);

/** docs/messages.md: every message known, by area. */
export function messagesPage(messages: readonly MessageInfo[]): string {
  const areas = new Map<string, MessageInfo[]>();
  for (const message of messages) {
    const area = message.id.split("/")[0]!;
    areas.set(area, [...(areas.get(area) ?? []), message]);
  }
  return [
    "# Messages",
    "",
    `${messages.length} messages are recognised. A part that varies reads \`<name>\`; that is a field of the evidence. Generic means a program's catch-all, tried last.`,
    "",
    "Written by `npm run docs` from `listMessages()`.",
    ...[...areas].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([area, of]) => ["", `## ${area}`, "", ...of.flatMap(entry)]),
    "",
  ].join("\n");
}

const entry = ({ id, looks, from, generic }: MessageInfo): readonly string[] =>
  [`- ${id}${generic ? " (generic)" : ""} — ${from.map(origin).join("; ")}`, ...looks.map((text) => `  - ${code(text)}`)];

function origin({ program, file, since, until }: Origin): string {
  const versions = [...(since === undefined ? [] : [`from ${since}`]), ...(until === undefined ? [] : [`until ${until}`])];
  return [`${program}${file === undefined ? "" : ` ${file}`}`, ...versions].join(", ");
}

/** Code as Markdown has it, also when the text itself holds back-quotes. */
function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1), pad = longest > 0 ? " " : "";
  return `${fence}${pad}${text.replaceAll("\n", "⏎")}${pad}${fence}`;
}
