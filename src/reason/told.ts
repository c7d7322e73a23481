import { once } from "../grammar/once.js";
import type { Recognised } from "../grammar/recognise.js";
import { heldBySource } from "./source-code.js";

/*
 * Messages that nobody has now: those that programs hold, that a patch or a list of changes is about, that a text tells to be over.
 */

/** Characters before and behind a message in which its paragraph begins and ends. */
const AROUND = 4_000;

/** How people speak of an error that is over, or that others may have. A negation before it says the contrary. */
const OVER = [
  /\b(?:if you (?:see|get|run into)|in case you (?:see|get)|for (?:those|anyone|others|people) (?:who|with)|(?<!\b(?:not|never|not been) )(?:fixed|solved|resolved)(?: it| this| that| for me)* (?:by|with|after)\b|(?<!\b(?:not|never) )(?:is|was|been|got) (?:fixed|solved|resolved|gone)\b|not seen it (?:again|since)|leaving this here|is now (?:ignored|handled)|fix(?:e[sd])? (?:in v?\d|an issue where|a (?:bug|regression) (?:where|that|in)|bogus|spurious)\b)/i,
  /\b(?:ist|sind|war|wurde) (?:(?!nicht|noch|immer)[\p{L}\d_-]{1,24} ){0,3}(?:gelöst|behoben|verschwunden)(?! worden\?)/iu,
  /(?<!\p{L})(?:(?<!не )(?:решен[аоы]?|решён|исправлен[аоы]?|исчезл[аои]?|пропала|ушла) (?!ли)|больше не (?:появля|встреча|возника))/iu,
  /\b(?:a disparu|(?:est|été) (?:résolue?|corrigée?)|(?:está|fue|quedó|ha sido|ya está) (?:resuelt|solucionad|corregid)[oa]|ya no (?:sale|aparece|ocurre)|(?:foi|está|já foi) (?:resolvid|corrigid)[oa]|(?:è stat[oa]|ho) (?:risolt|corrett)[oa])(?!\p{L})/iu,
  /(?:(?<![没未不无])(?:已经?解决|已修复|没有再出现|不再出现)|解決しました|直りました|解消しました)/u,
];
/** One word with a mark behind it: `Update: gelöst!`, `[SOLVED]`. */
const OVER_ALONE = /(?:^|[:\n[(*]) ?(?:solved|resolved|gelöst|behoben|resuelto|résolue?|risolto|resolvido|решено|решена)[!.\])]/iu;
/** A ticket's subject in a mail of the tracker. */
const CLOSED = /^(?:Subject|Betreff|Тема|Asunto|Objet|主题): .{0,80}\b(?:RESOLVED|SOLVED|CLOSED)\b|\b(?:ticket|case|request) .{0,200} has been (?:merged|closed|resolved|solved|marked)\b/im;
const QUOTE = /["'`“”‘’«»„「『]/;

/** A message in quotes within a sentence about an error that is over. One with its program's version was pasted. */
function isOver({ program, span }: Recognised, text: string): boolean {
  if (program?.version !== undefined || !QUOTE.test(text.slice(Math.max(0, span.start - 2), span.start).trimEnd().slice(-1)) || !/^[.!]? ?["'`“”’»」』]/.test(text.slice(span.end, span.end + 3))) return false;
  const from = text.lastIndexOf("\n\n", span.start), to = text.indexOf("\n\n", span.end);
  const paragraph = text.slice(Math.max(from, span.start - AROUND, 0), Math.min(to < 0 ? text.length : to, span.end + AROUND));
  return OVER_ALONE.test(paragraph) || OVER.some((words) => words.test(paragraph));
}

/** How far before a literal its function's name is looked for. */
const CALL_MOST = 200;
/** What prints, or looks for, the literal behind it: shells, Python, Go, C of iptables and the kernel; tables of messages and their translations. */
const LITERAL = new RegExp(
  `(?:\\b(?:echo|e?grep|fgrep|die|puts)(?: -{1,2}[\\w-]{1,20}){0,3} {1,4}`
  + `|\\b(?:f?printf?|printk|contains|hasprefix|hassuffix|startswith|endswith|includes|indexof|search|match|compile|errorf|errors\\.new|xtables_error|exit_error|pr_[a-z_]{2,24}|net_[a-z]{2,12}_ratelimited|nl_set_[a-z_]{2,24}|assert[a-z]{0,16}) ?\\((?:[^"'\`()]|\\([^()"'\`]{0,20}\\)){0,60}(?:"[^"]{0,40}", ?)?`
  + `|\\b(?:if|elif|or|and)(?: not)? |\\b(?:contains|startswith|isequal), |\\b(?:match|pattern|expected) ?= ?|\\*|\\bmsg(?:id|str) |\\{ ?[a-z_]{3,32}, ?[a-z\\d]{4,12}, ?`
  + `|\\b(?!(?:err(?:or)?s?|msg|message|messages|output|stderr|stdout|result|reason|cause)\\b)[a-z_]{2,32}(?:\\[\\])? = (?:[[{][^\\]}]{0,160})?)[rbf]?["'\`][^"'\`\\n]{0,60}$`,
  "i",
);
/** A filter of fail2ban; an alert's text that values are put into. */
const PATTERN_LINE = /(?:fail|ignore)regex\s{0,4}=|\{\{ ?\$/i;

const isLiteral = ({ span }: Recognised, text: string): boolean => LITERAL.test(text.slice(Math.max(0, span.start - CALL_MOST), span.start));

/** A patch as lists of kernel and tools get them. */
const PATCH = /^(?:Subject: .{0,24})?\[PATCH\b/m;
const PATCH_BODY = /^(?:diff --git |Signed-off-by: |@@ -\d)/m;

/** The head of a release in a list of changes, and a change. */
const RELEASE = /^(?:#{1,3} ?)?(?:\[?v?\d{1,4}\.\d{1,4}(?:\.\d{1,6})?\b|changes\b|change ?log\b|release notes\b|what's new\b)|^\* (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [a-z]{3} \d/im;
const CHANGE = /^ {0,4}[-*•] (?:[\w./-]{1,40}: ){0,2}\W?(?:bug)?fix(?:e[sd]|ing)?\b/im;
const BULLET = /^ {0,4}[-*•] /;

const lineOf = ({ span }: Recognised, text: string): string => text.slice(Math.max(span.start - CALL_MOST, text.lastIndexOf("\n", span.start - 1) + 1), span.end + CALL_MOST).split("\n", 1)[0]!;

/** Tells of a text which of its messages are only told of. */
export function onlyTold(text: string): (found: Recognised) => boolean {
  const patch = once(() => PATCH.test(text) && PATCH_BODY.test(text));
  const changes = once(() => CHANGE.test(text) && RELEASE.test(text));
  const held = heldBySource(text);
  return (found) => patch() || isOver(found, text) || isLiteral(found, text) || held(found) || PATTERN_LINE.test(lineOf(found, text)) || CLOSED.test(lineOf(found, text))
    || (changes() && BULLET.test(text.slice(text.lastIndexOf("\n", found.span.start - 1) + 1, found.span.start)));
}
