import type { Span } from "../../model/text.js";
import { linesOf, someOrNone } from "./line.js";

/** A container, as `vzlist` or `prlctl list` shows it: column → value, without those that read `-`. */
export interface ListedContainer {
  readonly ctid: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly span: Span;
}

/** The head of the list: what identifies a container comes first. */
const HEAD = /^(?:CTID|VEID|UUID|EID)(?:[ \t]+[A-Z][A-Z0-9_.]{0,24}){1,40}$/;
const ID = /^(?:\d{1,10}|\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?|[A-Za-z][\w.-]{0,40})$/;
const STATUS = /^(?:running|stopped|suspended|mounted|unmounted|down|exist|exists|paused|starting|stopping|snapshotting|migrating|installing|-)$/;

/** Reads a list of containers: its head, and rows until one does not fit. The last column may hold blanks. */
export function parseVzlist(text: string): readonly ListedContainer[] | undefined {
  const found: ListedContainer[] = [];
  let head: readonly string[] | undefined;
  for (const { text: line, span } of linesOf(text)) {
    if (HEAD.test(line)) {
      head = line.split(/[ \t]+/);
      continue;
    }
    if (head === undefined) continue;
    const row = rowOf(head, line);
    if (row === undefined) head = undefined;
    else found.push({ ctid: row[head[0]!]!, columns: row, span });
  }
  return someOrNone(found);
}

function rowOf(head: readonly string[], line: string): Readonly<Record<string, string>> | undefined {
  const words = line.split(/[ \t]+/);
  if (words.length < head.length || !ID.test(words[0]!)) return undefined;
  const values = [...words.slice(0, head.length - 1), words.slice(head.length - 1).join(" ")];
  const status = head.indexOf("STATUS");
  if (status >= 0 && !STATUS.test(values[status]!)) return undefined;
  return Object.fromEntries(head.map((column, index) => [column, values[index]!] as const).filter(([, value]) => value !== "-"));
}
