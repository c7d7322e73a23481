import Parsimmon from "parsimmon";
import type { Span } from "../../model/text.js";
import { isPrompt, typedIn } from "../../input/prompt.js";
import { blanks, linesOf, someOrNone, token, whole, type Line } from "./line.js";

/** A kernel setting, its name with dots. */
export interface Setting {
  readonly key: string;
  readonly value: string;
  readonly span: Span;
}

const dotted = token("a setting", /(?:net|kernel|fs|vm|dev|debug|abi|user|ubc)(?:\.[\w*-]{1,60}){1,8}(?=[ \t]*=)/);
const path = token("a file", /\/proc\/sys(?:\/[\w.-]{1,60}){2,9}(?=:)/);
const value = token("a value", /[^\s=][^=\r\n]{0,120}/).map((text) => text.trim().replace(/\s+/g, " "));

/** `net.ipv4.ip_forward = 1`, or as `grep . FILES` tells it. */
const line = whole(Parsimmon.alt(
  Parsimmon.seqMap(dotted, token("=", /[ \t]{0,40}=[ \t]*/), value, (key, _equals, found) => ({ key, value: found })),
  Parsimmon.seqMap(path, token(":", /:[ \t]*/), value, (file, _colon, found) => ({ key: keyOf(file), value: found })),
));
/** `cat FILE…` as it was typed. */
const cat = whole(token("cat", /(?:sudo[ \t]+)?cat/).then(blanks.then(token("a file", /\/proc\/sys(?:\/[\w.-]{1,60}){2,9}/)).atLeast(1)));

const keyOf = (file: string): string => file.slice("/proc/sys/".length).replaceAll("/", ".");
const ERROR = /^(?:sysctl|cat|bash|-bash|sh|error)\b.*:/;

/** Reads `name = value` lines, and what `cat /proc/sys/…` printed below it. */
export function parseSysctl(text: string): readonly Setting[] | undefined {
  const settings: Setting[] = [];
  let waiting: readonly string[] = [];
  for (const { text: one, span } of linesOf(text)) {
    const files = cat(typedIn(one));
    if (files !== undefined) {
      waiting = files;
      continue;
    }
    const found = ERROR.test(one) && !one.startsWith("/proc") ? undefined : line(one);
    if (found !== undefined) settings.push({ ...found, span });
    const [next, ...others] = waiting;
    if (next !== undefined) {
      if (isValue({ text: one, span })) settings.push({ key: keyOf(next), value: one.replace(/\s+/g, " "), span });
      waiting = isPrompt(one) ? [] : others;
    }
  }
  return someOrNone(settings);
}

const isValue = ({ text }: Line): boolean => /^[\w.:-]{1,40}(?:[ \t]+[\w.:-]{1,40}){0,7}$/.test(text) && !isPrompt(text) && (/\d/.test(text) || !/[ \t]/.test(text));
