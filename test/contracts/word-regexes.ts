import ts from "typescript";
import type { SourceFile } from "../helpers/sources.js";

/**
 * Folders that read what people say, by cues and phrases, and folders that read languages of programs: formats, commands, rule files. `redact` has word
 * lists of its own, for what is to be taken out; nothing is understood by them.
 */
const MAY = new Set(["lexicon", "discourse", "grammar", "refusal", "ruleset", "edit", "knowledge", "redact"]);

/** What programs print, letter for letter, and what is typed to whytables itself. */
const FORMATS: Readonly<Record<string, string>> = {
  "src/advice/rebuild.ts": "fail2ban's chains f2b-JAIL",
  "src/api/own/refers.ts": "places in the caller's own rules",
  "src/cli/environment.ts": "values of an option",
  "src/conversation/orders.ts": "orders to whytables in a comment",
  "src/doors/mail/thread.ts": "addresses of machines that write mail",
  "src/doors/tickets/rt.ts": "headers of automatic mail",
  "src/facts/from-text.ts": "values of a setting",
  "src/facts/inside-container.ts": "lines of programs that run in containers",
  "src/facts/listings/modules.ts": "lsmod, ls, rpm, dpkg and pacman",
  "src/facts/listings/process.ts": "update-alternatives and ls -l",
  "src/facts/listings/vz.ts": "vzctl's and prlctl's own lines",
  "src/input/log-level.ts": "levels that programs give their lines",
  "src/service/operation.ts": "errors of the JavaScript engine",
};

/** Words of a sentence, in the languages that tickets mostly have; a text of another script is one as well. */
const WORDS = new Set([
  "a the is are was were be been not no nor never my our your we you they he it this that these those on off of in to from with without after before since",
  "because but and or when then while for by at as so do does did done have has had can cannot could will would should say says said tell told only still",
  "again works worked working broken wrong missing error errors fail fails failed failure unable denied invalid incorrect found bad number points using",
  "possible please thanks help new old same other another ist nicht kein keine mein wir nach ohne mit und oder geht non pas est les des une mon notre nous",
  "hay esta está não sem foi mais nie jest bez het niet een",
].join(" ").split(" "));

const textOf = (literal: string): string => literal.replace(/\(\?<\w+>|\\p\{[\w=]+\}|\\[a-zA-Z]|\[[^[\]]*\]/g, "  ");
const wordsOf = (literal: string): readonly string[] =>
  (textOf(literal).match(/\p{L}+/gu) ?? []).filter((word) => /\P{ASCII}/u.test(word) || (word.length > 1 && WORDS.has(word.toLowerCase())));

/** Every regular expression by which a sentence of somebody would be read where no sentence is read, as one line each; and formats that are no longer there. */
export function wordRegexProblems(files: readonly SourceFile[]): readonly string[] {
  const found = files.filter(({ path }) => !MAY.has(path.split("/")[1] ?? "")).map(({ path, source }) => ({ path, literals: literalsOf(source).filter((one) => wordsOf(one).length > 0) }));
  const stale = Object.keys(FORMATS).filter((path) => found.every((file) => file.path !== path || file.literals.length === 0));
  return [
    ...found.filter(({ path }) => FORMATS[path] === undefined).flatMap(({ path, literals }) => literals.map((one) => `${path}: ${one} reads ${wordsOf(one).join(", ")}: words belong into src/lexicon`)),
    ...stale.map((path) => `${path} reads no such format any more: take it out of the list`),
  ];
}

function literalsOf(source: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node, inPattern: boolean): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text.slice(1, node.text.lastIndexOf("/")));
    else if (inPattern && (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))) found.push(node.text);
    const pattern = ts.isNewExpression(node) && node.expression.getText() === "RegExp" ? node.arguments?.[0] : undefined;
    ts.forEachChild(node, (child) => { visit(child, inPattern || child === pattern); });
  };
  visit(ts.createSourceFile("source.ts", source, ts.ScriptTarget.Latest, true), false);
  return found;
}
