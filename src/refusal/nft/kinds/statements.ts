import { byWord } from "../../../knowledge/by-word.js";
import type { NftStatement } from "../../../grammar/nft/types.js";
import { META_KEYS, META_SET } from "../../../grammar/nft/fields.js";
import { refusal, type Explain } from "../explain.js";
import { mendOf } from "../mend/build.js";
import { askedOf, BODIES, objectNeed } from "../mend/make.js";
import { isName } from "../mend/shapes.js";

/** `accept tcp dport 22`: what stands behind a verdict is never reached. */
export const verdictNotLast: Explain = (given) => {
  const { says, mark, against, line, statements } = given;
  if (!says.startsWith("Statement after terminal statement has no effect") || mark === undefined) return undefined;
  const verdict = statements.find(({ start, end }) => against !== undefined && start <= against.start && against.start < end) ?? statements.find(({ kind }) => kind === "verdict" || kind === "reject");
  const last = statements.at(-1);
  if (verdict === undefined || last === undefined || verdict === last) return refusal(given, "verdict-not-last", {}, []);
  const next = statements[statements.indexOf(verdict) + 1]!;
  const words = line.slice(verdict.start, verdict.end);
  return refusal(given, "verdict-not-last", { verdict: words, behind: line.slice(next.start, last.end) }, [
    mendOf(given, { intent: "the verdict comes last", sure: "told", changes: [{ start: verdict.start, end: next.start, text: "" }, { start: last.end, end: last.end, text: ` ${words}` }] }),
  ]);
};

/** `80,443` is a list of flags to nft; one of several values stands in braces. */
export const listNotSet: Explain = (given) => {
  const { says, mark, line, parsed, statements } = given;
  if (!/^Basetype of type .{1,80} is not bitmask/.test(says) || mark === undefined) return undefined;
  const defined = parsed.items.find((item) => item.kind === "define");
  const value = defined?.kind === "define" && defined.value?.kind === "list" ? defined.value : valueAt(statements, mark.start);
  const list = value ?? looseList(line, mark.start);
  if (list === undefined) return refusal(given, "list-not-set", { value: given.marked }, []);
  const words = line.slice(list.start, list.end).split(",").map((one) => one.trim()).filter((one) => one !== "");
  return refusal(given, "list-not-set", { value: words.join(",") }, [
    mendOf(given, { intent: "one of several values was meant", sure: "told", changes: [{ start: list.start, end: list.end, text: `{ ${words.join(", ")} }` }] }),
  ], list);
};

const valueAt = (statements: readonly NftStatement[], at: number): { readonly start: number; readonly end: number } | undefined =>
  statements.map(({ right }) => right).find((right) => right?.kind === "list" && right.start <= at && at < right.end);

/** What joins the marked word with commas. */
function looseList(line: string, at: number): { readonly start: number; readonly end: number } | undefined {
  const found = /^[\w.:/*-]{1,64}(?:\s{0,2},\s{0,2}[\w.:/*-]{1,64}){1,100}/.exec(line.slice(at));
  return found === null ? undefined : { start: at, end: at + found[0].length };
}

/** `meta iifname set eth0`: may only be read. */
export const metaReadonly: Explain = (given) => {
  const { refused: { errno }, mark, statements, line, says } = given;
  const typed = says.startsWith("syntax error") ? /\bmeta (\w{1,16}) (set) (?=\S)/.exec(line) : null;
  if (typed !== null && META_KEYS.has(typed[1]!) && !META_SET.includes(typed[1]!)) {
    const at = typed.index + typed[0].length - typed[2]!.length - 1;
    return refusal(given, "meta-readonly", { key: typed[1]! }, [mendOf(given, { intent: "a match was meant", sure: "likely", changes: [{ start: at, end: at + 4, text: "" }] })], { start: typed.index, end: at + 3 });
  }
  if (errno !== "EOPNOTSUPP" || mark === undefined) return undefined;
  const one = statements.find(({ kind, start, end }) => kind === "set" && start <= mark.start && mark.start < end);
  const left = one?.left?.[0];
  if (one?.right === undefined || left?.kind !== "meta" || META_SET.includes(left.key?.text ?? "")) return undefined;
  const at = line.indexOf("set", left.end);
  return refusal(given, "meta-readonly", { key: left.key?.text }, [
    mendOf(given, { intent: "a match was meant", sure: "likely", changes: [{ start: at, end: one.right.start, text: "" }] }),
  ], left);
};

/** `log level … group …` exclude one another. */
export const logOptions: Explain = (given) => {
  const { says, statements, line, mark } = given;
  if (!/^(?:level|flags) and group are mutually exclusive|^log level audit doesn't support any further options/.test(says)) return undefined;
  const log = statements.find(({ kind, start, end }) => kind === "log" && (mark === undefined || (start <= mark.start && mark.start < end)));
  if (log === undefined) return refusal(given, "log-options", {}, []);
  const cut = (pattern: RegExp, intent: string): ReturnType<typeof mendOf> => {
    const found = pattern.exec(line.slice(log.start, log.end));
    return found === null ? undefined : mendOf(given, { intent, sure: "guess", changes: [{ start: log.start + found.index, end: log.start + found.index + found[0].length, text: "" }] });
  };
  return refusal(given, "log-options", {}, [
    cut(/\s(?:level|flags)\s+\w+/, "to the group that a program reads"), cut(/\s(?:group|snaplen|queue-threshold)\s+\d+/, "to the kernel's log"),
  ]);
};

const LEVELS: Readonly<Record<string, string>> = byWord({ warning: "warn", error: "err", critical: "crit", emergency: "emerg", panic: "emerg", information: "info" });

/** `invalid log level`, `unknown table option` and other words out of a short list. */
export const wordOutOfList: Explain = (given) => {
  const { says, marked, mark } = given;
  if (mark === undefined) return undefined;
  if (says.startsWith("invalid log level")) {
    const word = marked.replace(/"/g, "").toLowerCase();
    const known = ["emerg", "alert", "crit", "err", "warn", "notice", "info", "debug"];
    const meant = LEVELS[word] ?? known.find((one) => one === word || one.startsWith(word.slice(0, 3)));
    return refusal(given, "value-unknown", { value: marked, type: "log level", meant }, meant === undefined ? [] : [
      mendOf(given, { intent: `\`${meant}\` was meant`, sure: "likely", changes: [{ start: mark.start, end: mark.end, text: meant }] }),
    ]);
  }
  const option = /^unknown table option (\S{1,40})/.exec(says)?.[1];
  if (option === undefined) return undefined;
  const meant = option.startsWith("d") || /sleep|off|disable|inactive/.test(option) ? "dormant" : option.includes('own') ? "owner" : "dormant";
  return refusal(given, "table-flag", { flag: option, meant }, [mendOf(given, { intent: `\`${meant}\` was meant`, sure: "likely", changes: [{ start: mark.start, end: mark.end, text: meant }] })]);
};

/** `negation can only be used with singleton bitmask values`: `! 10.0.0.1` is `!= 10.0.0.1`. */
export const negation: Explain = (given) => {
  const { says, line, against, mark } = given;
  if (!/^negation can only be used with|^cannot combine negation with binary/.test(says)) return undefined;
  const found = /!(?!=)|\bnot\b/.exec(line.slice(Math.min(mark?.start ?? 0, against?.start ?? 0)));
  const at = Math.min(mark?.start ?? 0, against?.start ?? 0) + (found?.index ?? 0);
  const end = at + (found?.[0].length ?? 0);
  return found === null ? undefined : refusal(given, "syntax", { word: found[0] }, [mendOf(given, { intent: "not equal was meant", sure: "told", changes: [{ start: at, end, text: "!=" }] })], { start: at, end });
};

/** `wrong rate format`, `wrong time format` */
export const formats: Explain = (given) => {
  const { says, line, mark, marked } = given;
  if (mark === undefined) return undefined;
  if (/^[Ww]rong rate format/.test(says)) {
    const per = /(\d{1,10})\s+per\s+(second|minute|hour|day|week)/.exec(line);
    if (per !== null) return refusal(given, "syntax", { word: marked }, [mendOf(given, { intent: `${per[1]!} in a ${per[2]!}`, sure: "told", changes: [{ start: per.index, end: per.index + per[0].length, text: `${per[1]!}/${per[2]!}` }] })]);
    return undefined;
  }
  if (!/^wrong (?:time )?format|Hour needs to be|Minute needs to be/.test(says)) return undefined;
  const time = /"?(\d{1,2}):(\d{2})(?::\d{2})?"?/.exec(line.slice(mark.start));
  if (time === null) return refusal(given, "value-unknown", { value: marked, type: "time" }, []);
  const [hour, minute] = [Math.min(Number(time[1]), 23), Math.min(Number(time[2]), 59)];
  const fixed = (one: number): string => String(one).padStart(2, "0");
  return refusal(given, "value-unknown", { value: marked, type: "time" }, [24, 25].includes(Number(time[1])) ? [
    mendOf(given, { intent: "the hour after midnight", sure: "guess", changes: [{ start: mark.start, end: mark.start + time[0].length, text: `"${fixed(Number(time[1]) - 24)}:${fixed(minute)}"` }] }),
    mendOf(given, { intent: "the last hour of the day", sure: "guess", changes: [{ start: mark.start, end: mark.start + time[0].length, text: `"${fixed(hour)}:${fixed(minute)}"` }] }),
  ] : [mendOf(given, {
    intent: "a time from 00:00 to 23:59", sure: "guess", changes: [{ start: mark.start, end: mark.start + time[0].length, text: '"<TIME>"' }], open: { TIME: "a time from 00:00 to 23:59" },
  })]);
};

/** `datatype mismatch: expected string, expression has type Day of week`: a name that is a word of the language. */
export const nameIsWord: Explain = (given) => {
  const { says, mark, marked, statements } = given;
  if (!says.startsWith("datatype mismatch: expected string, expression has type") || mark === undefined) return undefined;
  const one = statements.find(({ start, end }) => start <= mark.start && mark.start < end);
  const type = one?.kind ?? "";
  const name = `${marked.replace(/\W/g, "")}_${type}`;
  const body = BODIES[type];
  // Nothing can have such a name, so the object is not there either.
  return refusal(given, "reserved-word", { word: marked, object: one?.word.text }, body === undefined || !isName(name) ? [] : [mendOf(given, {
    intent: "another name is wanted", sure: "guess", changes: [{ start: mark.start, end: mark.end, text: name }],
    before: [objectNeed(`${given.family ?? "inet"} ${given.table ?? "filter"}`, type, name, body)], ...askedOf(type),
  })]);
};

/** `fib: need either saddr or daddr` */
export const fibNeeds: Explain = (given) => {
  const { says, mark, line } = given;
  if (!says.startsWith("fib: ") || mark === undefined) return undefined;
  const at = line.indexOf("fib", 0);
  const behind = at < 0 ? -1 : at + 4;
  return refusal(given, "syntax", { word: given.marked }, behind < 0 ? [] : ["daddr", "saddr"].map((one) => mendOf(given, {
    intent: `the ${one === "daddr" ? "destination" : "source"} is looked up`, sure: "guess", changes: [{ start: behind, end: behind, text: `${one} . ` }],
  })));
};
