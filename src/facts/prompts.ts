/** `[root@hn12 ~]# vzctl …`, `root@ct101:~# iptables …` */
const PROMPT = /^(?:\[[\w.-]{1,32}@([\w.-]{1,64})[ :][^\]\n]{0,80}\] ?[#$%]|[\w.-]{1,32}@([\w.-]{1,64}):[^\n#$]{0,80}[#$])[ \t]{0,8}(.{0,300})/;

/** A line's quote marks and what is behind them. */
export function withoutMarks(line: string): { readonly quoted: number; readonly rest: string } {
  const marks = /^[\s>|]{0,40}/.exec(line)![0];
  return { quoted: marks.replace(/[^>|]/g, "").length, rest: line.slice(marks.length) };
}

/** Running text, as if it had not been broken into lines and quoted. */
export const flowing = (text: string): string => text.replace(/[\s>|]+/g, " ");

/** The host that a prompt names, and what was typed behind it. */
export function namedPrompt(line: string): { readonly host: string; readonly typed: string } | undefined {
  const found = PROMPT.exec(line);
  return found === null ? undefined : { host: (found[1] ?? found[2])!.toLowerCase(), typed: found[3]! };
}
