/** A line made clean of what a mail, terminal or editor put around it. */
export interface CleanLine {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

// eslint-disable-next-line no-control-regex -- escape sequences of terminals are the point
const COLOUR = /\u001b\[[0-9;]{0,20}[mK]/g;
/** The same where the escape character got lost, before what a rule begins with or at the line's end. */
const COLOUR_LEFT = /^\[[0-9;]{1,8}m(?=[-*:]|COMMIT)|\[0?m$/g;
const MAIL_QUOTE = /^(?:[>|][ \t]?){1,8}/;
/** What a rule, chain, table or command begins with. */
const RULE_LIKE = String.raw`(?=-[AIDNPRX46] ?\S|\*[a-z]{2,12}$|:[\w-]{1,32} [A-Z-]|\[\d{1,20}:\d{1,20}\] ?-|COMMIT$|(?:sudo )?(?:/\S{1,30}/)?ip6?tables\b|Chain \S)`;
const NUMBERED = new RegExp(String.raw`^[ \t]*\d{1,6}[:.)|]?[ \t]+${RULE_LIKE}|^[ \t]*\d{1,6}[:|]${RULE_LIKE}`);
const BULLET = new RegExp(String.raw`^[-*+•][ \t]+${RULE_LIKE}`);
const QUOTED = /^(?:- )?(["'`])([^\s"'`].*)\1[,;]?$|^(\*\*)(-[AI] .*)\*\*$/;
const BEGINS = new RegExp(`^${RULE_LIKE}`);

const trimmed = (text: string): string => text.trim();

/** Lines in order, cleaned; empty ones too. Only what the text shows signs of is looked for. */
export function* cleanLines(text: string, first = 1): Generator<CleanLine> {
  const coloured = text.includes("\u001b") || /\[0?m$/m.test(text);
  const quoted = /^[ \t]*[>|]/m.test(text);
  const dressed = /^[ \t]*(?:\d{1,6}[:.)|\t ]|[-*+•][ \t]|(?:- )?["'`]|\*\*)/m.test(text);
  for (let start = 0, line = first; start <= text.length; line++) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    let body = trimmed(text.slice(start, end));
    if (coloured) body = trimmed(body.replace(COLOUR, "").replace(COLOUR_LEFT, ""));
    if (quoted && (body.startsWith(">") || body.startsWith("|"))) body = trimmed(body.replace(MAIL_QUOTE, ""));
    if (dressed) body = undressed(body);
    yield { line, text: body };
    start = end + 1;
  }
}

function undressed(line: string): string {
  let body = line.replace(NUMBERED, "");
  body = body.replace(BULLET, "");
  const found = body.length < 20_000 ? QUOTED.exec(body) : null;
  const [, mark = found?.[3] ?? "", within = found?.[4] ?? ""] = found ?? [];
  return found === null || !BEGINS.test(within) ? body : within.replaceAll(`\\${mark}`, mark);
}

const TOLD_MOST = 2000;

/** Whether a line fits, blanks around it taken off and what is longer than any setting cut. */
export function anyLine(text: string, fits: (line: string) => boolean): boolean {
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf("\n", start), end = newline < 0 ? text.length : newline;
    if (fits(text.slice(start, Math.min(end, start + TOLD_MOST)).trim())) return true;
    start = end + 1;
  }
  return false;
}

/** What stands before a character, or all of it. */
export const before = (text: string, mark: string): string => { const at = text.indexOf(mark); return at < 0 ? text : text.slice(0, at); };
