import { once } from "../grammar/once.js";
import type { Recognised } from "../grammar/recognise.js";
import { heldBySource } from "./source-code.js";

/*
 * Messages that a program's text, a patch, a list of changes or a manual holds: it may print them, nobody says that it did.
 */

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

/** Most messages stand behind no quote at all. */
const OPENED = /["'`][^"'`\n]{0,60}$/;

function isLiteral({ span }: Recognised, text: string): boolean {
  const before = text.slice(Math.max(0, span.start - CALL_MOST), span.start);
  return OPENED.test(before.slice(-OPENED_MOST)) && LITERAL.test(before);
}
const OPENED_MOST = 61;

/** A patch as lists of kernel and tools get them. */
const PATCH = /^(?:Subject: .{0,24})?\[PATCH\b/m;
const PATCH_BODY = /^(?:diff --git |Signed-off-by: |@@ -\d)/m;

/** The head of a release in a list of changes, and a change. */
const RELEASE = /^(?:#{1,3} ?)?(?:\[?v?\d{1,4}\.\d{1,4}(?:\.\d{1,6})?\b|changes\b|change ?log\b|release notes\b|what's new\b)|^\* (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [a-z]{3} \d/im;
const CHANGE = /^ {0,4}[-*•] (?:[\w./-]{1,40}: ){0,2}\W?(?:bug)?fix(?:e[sd]|ing)?\b/im;
const BULLET = /^ {0,4}[-*•] /;

const lineOf = ({ span }: Recognised, text: string): string => text.slice(Math.max(span.start - CALL_MOST, text.lastIndexOf("\n", span.start - 1) + 1), span.end + CALL_MOST).split("\n", 1)[0]!;

/** Tells of a text which of its messages it only holds. */
export function heldBy(text: string): (found: Recognised) => boolean {
  const patch = once(() => PATCH.test(text) && PATCH_BODY.test(text));
  const changes = once(() => CHANGE.test(text) && RELEASE.test(text));
  const held = heldBySource(text);
  return (found) => patch() || isLiteral(found, text) || held(found) || PATTERN_LINE.test(lineOf(found, text))
    || (changes() && BULLET.test(text.slice(text.lastIndexOf("\n", found.span.start - 1) + 1, found.span.start)));
}
