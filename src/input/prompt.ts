/** A shell's prompt at the beginning of a line, and what was typed behind it. */
export interface Prompt {
  readonly user?: string;
  /** The machine's name, in lower case, as short as the prompt has it. */
  readonly host?: string;
  /** By the user's name, else by the prompt's last character; undefined where neither tells. */
  readonly root?: boolean;
  readonly typed: string;
}

/** More of a line is not looked at. */
const LINE_MOST = 600;

/**
 * How shells write it, the most telling first. Each has the groups `user`, `host` and `mark` as far as it shows them.
 *
 * ```text
 * [root@hn12 ~]# vzctl list        root@ct101:/etc# iptables -L      admin@ASUS:/tmp/home/root# iptables
 * CT-101-bash-4.1# iptables -L     host ~ # emerge iptables          / # iptables -L
 * # iptables -L                    $ sudo iptables -L                bash-4.2$ id
 * ```
 */
const FORMS: readonly RegExp[] = [
  /^\[(?<user>[\w.-]{1,40})@(?<host>[\w.-]{1,64})(?:[ :][^\]\n]{0,80})?\] ?(?:[\w~./-]{1,80} ?)?(?<mark>[#$%>])(?:[ \t]+|$)/,
  /^(?:\([\w.-]{1,40}\) ?)?(?<user>[\w.-]{1,40})@(?<host>[\w.-]{1,64})[: ][^#$%>\n]{0,80}(?<mark>[#$%>])(?:[ \t]+|$)/,
  /^(?<user>[\w.-]{1,40})@(?<host>[\w.-]{1,64})(?<mark>[#$%>])(?:[ \t]+|$)/,
  /^(?:CT|VE)-?(?<host>\d{1,10})[\w.-]{0,20}(?<mark>[#$%])(?:[ \t]+|$)/,
  /^(?:ba|da|tc|[akz])?sh-[\d.]{1,8}(?<mark>[#$%])(?:[ \t]+|$)/,
  /^\[[^\]\n]{1,80}\](?<mark>[#$%])(?:[ \t]+|$)/,
  /^(?<host>[a-z][\w.-]{0,40})(?::| )[~/][\w./~-]{0,80} ?(?<mark>[#$])(?:[ \t]+|$)/i,
  /^root[\w.-]{0,30}(?<mark>[#%])(?:[ \t]+|$)/,
  /^[~/][\w./~-]{0,60} (?<mark>[#$])(?:[ \t]+|$)/,
  /^(?<mark>[#$%])(?:[ \t]+|$)/,
];

/** A mark is looked for before any form is tried. */
const MARK = /[#$%>]/;

/** Reads the prompt of a line that has no quote marks; undefined where it begins with none. */
export function readPrompt(line: string): Prompt | undefined {
  const head = line.length > LINE_MOST ? line.slice(0, LINE_MOST) : line;
  if (!MARK.test(head)) return undefined;
  for (const form of FORMS) {
    const found = form.exec(head);
    if (found !== null) return promptOf(found, line.slice(found[0].length));
  }
  return undefined;
}

function promptOf({ 0: whole, groups = {} }: RegExpExecArray, typed: string): Prompt {
  const { user, host, mark } = groups as { readonly user?: string; readonly host?: string; readonly mark: string };
  const root = user !== undefined ? user === "root" : whole.startsWith("root") || mark === "#" ? true : mark === "$" && whole.trim() !== "$" ? false : undefined;
  return {
    ...(user === undefined ? {} : { user }),
    ...(host === undefined ? {} : { host: host.toLowerCase() }),
    ...(root === undefined ? {} : { root }),
    typed,
  };
}

export const isPrompt = (line: string): boolean => readPrompt(line) !== undefined;
/** What was typed behind a prompt; the line itself when there is none. */
export const typedIn = (line: string): string => readPrompt(line)?.typed ?? line;
