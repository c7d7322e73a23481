import xterm from "@xterm/headless";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import { HIDDEN } from "./strings.js";

/** What a terminal does with an output beside showing it: each as one line. */
export async function terminalDoes(output: string): Promise<readonly string[]> {
  const terminal = new xterm.Terminal({ cols: 4000, rows: 50, scrollback: 5000, allowProposedApi: true, convertEol: true });
  const done: string[] = [];
  terminal.onTitleChange((title) => { done.push(`title ${title}`); });
  terminal.onBell(() => { done.push("bell"); });
  terminal.onData((data) => { done.push(`answers ${JSON.stringify(data)}`); });
  for (const code of [0, 1, 2, 4, 7, 8, 9, 10, 11, 12, 50, 52, 104, 133, 777, 1337]) terminal.parser.registerOscHandler(code, (data) => { done.push(`OSC ${code} ${data}`); return true; });
  for (const final of "ABCDEFGHJKLMPSTXZ`abcdefghilnpqrstuvx") terminal.parser.registerCsiHandler({ final }, () => { done.push(`CSI ${final}`); return true; });
  await new Promise<void>((resolve) => { terminal.write(output, resolve); });
  const buffer = terminal.buffer.active;
  const shown = Array.from({ length: buffer.length }, (_, row) => buffer.getLine(row)?.translateToString(true) ?? "").join("\n").trimEnd();
  terminal.dispose();
  // eslint-disable-next-line no-control-regex -- our own colours
  const wanted = output.replace(/\u001b\[\d{1,2}m/g, "").split("\n").map((line) => line.trimEnd()).join("\n").trimEnd();
  if (shown.split("\n").map((line) => line.trimEnd()).join("\n") !== wanted) done.push(`shows another text: ${JSON.stringify(shown.slice(0, 200))} for ${JSON.stringify(wanted.slice(0, 200))}`);
  const hidden = output.split("\n").find((line) => HIDDEN.test(line.replace(/\u001b\[\d{1,2}m/g, ""))); // eslint-disable-line no-control-regex -- our own colours
  if (hidden !== undefined) done.push(`writes what does not show: ${JSON.stringify(hidden)}`);
  return done;
}

const TAGS = new Set(["article", "section", "h2", "h3", "p", "code", "pre", "strong", "sub", "small", "ul", "li", "#text"]);

/** Elements and attributes of a page that a report never has. */
export function htmlHas(page: string): readonly string[] {
  const found: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment): void => {
    if (node.nodeName !== "#document-fragment" && !TAGS.has(node.nodeName)) found.push(`element ${node.nodeName}`);
    if ("attrs" in node) for (const { name, value } of node.attrs) if (name !== "class" || value !== "whytables") found.push(`attribute ${name}=${value}`);
    if ("value" in node && HIDDEN.test(node.value.replace(/\n/g, ""))) found.push(`hidden text ${JSON.stringify(node.value)}`);
    if ("childNodes" in node) node.childNodes.forEach(walk);
  };
  walk(parseFragment(page));
  return found;
}

/** The same for Markdown, as GitHub reads it, with HTML let through. */
export const markdownHas = (text: string): readonly string[] => htmlHas(micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true }));

/** What Slack would make of mrkdwn; source: its reference for formatting text. Code is shown as it is. */
export function slackHas(text: string): readonly string[] {
  const found = [...text.matchAll(/[<>]|&(?!(?:amp|lt|gt);)/g)].map(([char]) => `control ${char}`);
  const outside = text.replace(/```\n[^`]*\n```/g, "▮").replace(/`[^`\n]+`/g, "▮");
  for (const [live] of outside.matchAll(/`|https?:|www\.|@\S|#\d+|~|\b[\w-]+\.(?:com|net|org)\b/g)) found.push(`live ${live}`);
  if (HIDDEN.test(text.replace(/\n/g, ""))) found.push("hidden text");
  return found;
}
