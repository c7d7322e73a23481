import type { Book } from "../book.js";
import { ScriptRunner } from "./script.js";

/*
 *   [Definition]
 *   actionstart = <iptables> -N f2b-<name>
 *                 <iptables> -A f2b-<name> -j RETURN
 *   actionban = <iptables> -I f2b-<name> 1 -s <ip> -j <blocktype>
 * Commands of the shell, a tag of fail2ban each `<word>`. Source: jail.conf(5) and fail2ban 1.0 `server/action.py` (replaceTag).
 */

const KEY = /^([\w?/-]{1,60})[ \t]*[=:](.*)$/;
export const isFail2banAction = (text: string): boolean => /^\[Definition\]/m.test(text) && /^action(?:start|ban)[ \t]*=/m.test(text);

/** What runs when a jail starts is the rule set; what runs on a ban adds to it; the others take away or look. */
const UNLESS: ReadonlyMap<string, string> = new Map([
  ["actionstop", "runs when the jail stops"], ["actionflush", "takes away all bans"], ["actionunban", "takes away a ban"], ["actioncheck", "looks whether the rules are there"], ["actionrepair", "runs where the check fails"],
]);

/** A tag as one word of the shell: the program by its name, everything else a variable. */
const filled = (text: string): string => text.replace(/<iptables>/g, "iptables").replace(/<(?:\w+\/)*([\w-]{1,40})(?:\?[^<>]*)?>/g, (_, name: string) => `\${tag_${name.replace(/\W/g, "_")}}`).replace(/%\(([\w-]{1,40})\)s/g, (_, name: string) => `\${tag_${name.replace(/\W/g, "_")}}`);

export function readFail2banAction(book: Book, text: string): void {
  book.forms.add("fail2ban");
  let key = "", section = "", begun = 0, held: string[] = [];
  const runner = (): ScriptRunner => new ScriptRunner(book, () => undefined);
  const run = (): void => {
    if (held.length > 0 && key.startsWith("action")) {
      const unless = UNLESS.get(key), before = book.notCounted.length;
      if (key === "actionban") runner().run(held.join("\n"), begun, undefined, "each ban makes it: needed, and not counted");
      else runner().run(held.join("\n"), begun, unless);
      if (held.some((line) => /tag_\w*rule\w*\}/.test(line)) && book.notCounted.length === before) book.more(begun, `${key}: rules that tags stand for are not in this text`);
    }
    held = [];
  };
  text.split("\n").forEach((raw, index) => {
    const line = raw.trim();
    if (line === "" || /^[#;]/.test(line)) { if (held.length > 0) held.push(""); return; }
    if (/^\[[^\]]{1,60}\]$/.test(line)) { run(); section = line; return; }
    if (/^\s/.test(raw) && key !== "") { held.push(filled(line)); return; }
    run();
    const pair = KEY.exec(line);
    if (pair === null) { book.cannot(index + 1, line, `no setting of ${section === "" ? "fail2ban" : section}`); return; }
    key = pair[1]!;
    begun = index + 1;
    held = [filled(pair[2]!.trim())];
  });
  run();
  book.more(undefined, "an action of fail2ban: each jail that names it makes these rules once, and one more for each address that it bans");
}
