import { refusal, type Explain } from "../explain.js";
import type { Mend } from "../../../model/refusal.js";
import type { NftCase } from "../case.js";
import { sh } from "../mend/argv.js";
import { copyName, fileSteps, mendOf, type Change } from "../mend/build.js";
import { isName } from "../mend/shapes.js";
import { nearNames, meantIn } from "../near.js";

const COMMENT = /\/\/|\/\*|--\s|^\s*;|<!--|^\s*rem\s/;

/** Comments of other languages: nft has `#` only. */
export const commentStyle: Explain = (given) => {
  const { says, line, mark, form, refused: { file } } = given;
  if (!says.startsWith("syntax error, unexpected") || mark === undefined || form !== "file" || file === undefined) return undefined;
  const found = COMMENT.exec(line);
  if (found === null || found.index > mark.start || !/^(?:[/\-;<*]|[rR]em)/.test(line.slice(mark.start))) return undefined;
  const start = found.index + (/^\s*/.exec(found[0])?.[0].length ?? 0);
  const words = line.slice(start).trimEnd().replace(/^(?:\/{2,}|\/\*+|-{2,}|;+|<!--|rem\s)\s?/i, "").replace(/(?:\*\/|-->)$/, "").trimEnd();
  // A comment of several lines would need more than this.
  if (found[0].includes('/*') && !line.includes("*/")) return refusal(given, "comment-style", { sign: "/*" }, [
    fileSteps(given, [[`${file.line},/\\*\\//s/^/# /`]], "the lines are a comment", "likely")]);
  return refusal(given, "comment-style", { sign: found[0].trim() }, [mendOf(given, {
    intent: "a comment begins with `#`", sure: "told", changes: [{ start, end: line.trimEnd().length, text: `# ${words}`.trimEnd() }],
  })], { start, end: start + 2 });
};

/** Braces that are not closed, too many, or on a line of their own. */
export const bracket: Explain = (given) => {
  const { says, line, form, refused: { file } } = given;
  if (form !== "file" || file === undefined || !says.startsWith("syntax error, unexpected")) return undefined;
  if (says.includes('unexpected end of file')) {
    return refusal(given, "bracket", { sign: "}" }, [closedAtEnd(given), fileSteps(given, [["$s/$/\\n}/"]], "a brace is to be closed at the end", "guess")]);
  }
  if (/^\s*\}\s*$/.test(line) && says.includes('unexpected \'}\'')) {
    return refusal(given, "bracket", { sign: "}" }, [fileSteps(given, [[`${file.line}s/^/# /`]], "there is a brace too many", "likely")]);
  }
  if (/^\s*\{\s*$/.test(line) && says.includes('unexpected \'{\'')) {
    return refusal(given, "bracket", { sign: "{" }, [fileSteps(given, [["-z", "s/[ \\t]*\\n[ \\t]*{/ {/g"]], "the brace stands on the line of what it opens", "told")]);
  }
  return undefined;
};

/** As many braces as the file leaves open, counted without comments. */
function closedAtEnd(given: NftCase): Mend | undefined {
  const path = given.refused.file?.path;
  if (path === undefined) return undefined;
  const steps = fileSteps(given, [], "what is open is to be closed at the end", "likely");
  const count = "{ sub(/#.*/, \"\"); open += gsub(/[{]/, \"\") - gsub(/[}]/, \"\") } END { while (open-- > 0) print \"}\" }";
  if (steps === undefined) return undefined;
  const looked = steps.commands.findIndex(([, , script]) => script?.includes("cmp -s") === true);
  return { ...steps, commands: [...steps.commands.slice(0, looked), sh(`awk '${count}' '${copyName(path)}' >> '${path}'`), ...steps.commands.slice(looked)] };
}

const IDENTIFIER = /^(?:unknown|undefined) identifier '([^']{1,128})'/;

/** `$name` that nothing defines above. */
export const variableUnknown: Explain = (given) => {
  const { says, mark, world, form } = given;
  const name = IDENTIFIER.exec(says)?.[1];
  if (name === undefined || mark === undefined) return undefined;
  const meant = meantIn(says, name);
  const near = [...(meant === undefined ? [] : [meant.name]), ...nearNames(name, world.variables)].filter(isName);
  const change = (text: string): Change[] => [{ start: mark.start, end: mark.start + name.length, text }];
  const moved = form === "file" && /^\w{1,64}$/.test(name) ?
    fileSteps(given, [["-zE", `s/^(.*\\n)([ \\t]*define ${name} *=[^\\n]*\\n?)(.*)$/\\2\\1\\3/`]], "it is defined further down: a variable is defined before it is used", near.length === 0 ? "likely" : "guess") : undefined;
  return refusal(given, "variable-unknown", { variable: name, ...(near[0] === undefined ? {} : { meant: near[0] }) }, [
    ...near.slice(0, 2).map((one, index) => mendOf(given, { intent: `\`$${one}\` was meant`, sure: index === 0 ? "told" : "likely", changes: change(one) })), moved,
  ]);
};

/** `redefinition of symbol 'wan'` */
export const variableAgain: Explain = (given) => {
  const { says, line, form } = given;
  const name = /^redefinition of symbol '([^']{1,128})'/.exec(says)?.[1];
  if (name === undefined) return undefined;
  const at = line.indexOf("define");
  return refusal(given, "variable-again", { variable: name }, at < 0 || form !== "file" ? [] : [
    mendOf(given, { intent: "it is to have the new value from here on", sure: "likely", changes: [{ start: at, end: at + 6, text: "redefine" }] }),
  ]);
};

/** `Set is empty` */
export const setEmpty: Explain = (given) => {
  const { says, line, mark, form, refused: { file }, statements } = given;
  const braces = says.startsWith("syntax error, unexpected '}'") && mark !== undefined && /\{\s*$/.test(line.slice(0, mark.start));
  if (!(says.startsWith("Set is empty") || braces) || mark === undefined) return undefined;
  const name = /define\s+(\w{1,64})/.exec(line)?.[1];
  const dropped = form === "file" && file !== undefined && /^\s*elements\b/.test(line) ? fileSteps(given, [[`${file.line}s/^/# /`]], "the set is to be empty", "told") : undefined;
  // An address of the documentation's keeps the place: no packet has it.
  const type = statements.find(({ right, start, end }) => start <= mark.start && mark.start <= Math.max(end, right?.end ?? 0))?.left?.[0]?.datatype ?? leftType(line.slice(0, mark.start));
  const filler = type === "ipv6_addr" || /6\b/.test(name ?? "") ? "2001:db8::1" : type === "ipv4_addr" || (type === undefined && !/port|iface|if$|dev/i.test(name ?? "")) ? "192.0.2.1" : undefined;
  const open = line.lastIndexOf("{", mark.end), close = line.indexOf("}", mark.start);
  const filled = filler === undefined || open < 0 || close < open ? undefined :
    mendOf(given, { intent: "nobody for now: an address that no host has keeps the place", sure: "guess", changes: [{ start: open, end: close + 1, text: `{ ${filler} }` }] });
  return refusal(given, "set-empty", { ...(name === undefined ? {} : { variable: name }) }, [dropped, filled]);
};

const leftType = (before: string): string | undefined => (/\bip6 [sd]addr[^;{]*\{\s*$/.test(before) ? "ipv6_addr" : /\bip [sd]addr[^;{]*\{\s*$/.test(before) ? "ipv4_addr" : undefined);

/** `File not found: /etc/nftables.d/base.nft` */
export const includeMissing: Explain = (given) => {
  const { says, form, refused: { file }, line } = given;
  const path = /^File not found: (.{1,256})$/.exec(says)?.[1] ?? /^(?:Could not open file|Failed to open file) "(.{1,256}?)"/.exec(says)?.[1];
  if (path === undefined || !/\binclude\b/.test(line)) return undefined;
  return refusal(given, "include-missing", { file: path }, form !== "file" || file === undefined ? [] : [
    fileSteps(given, [[`${file.line}s/^/# /`]], "the file is to load without it", "guess"),
  ]);
};

/** `include` without quotes: the path stays as it is in the file. */
export const includeUnquoted: Explain = (given) => {
  const { says, form, refused: { file }, line } = given;
  if (!says.includes('expecting quoted string') || !/^\s*include\b/.test(line) || form !== "file" || file === undefined) return undefined;
  return refusal(given, "quote-missing", { sign: '"' }, [
    fileSteps(given, [["-E", `${file.line}s/^([ \\t]*)(include) +['"]?([^'"]*[^'" ])['"]? *$/\\1\\2 "\\3"/`]], "the name stands in double quotes", "told"),
  ]);
};

/** A script of shell lines that nft is to load. */
export const shellScript: Explain = (given) => {
  const { says, form, line } = given;
  if (form !== "file" || !says.startsWith("syntax error") || !/^\s*(?:sudo\s+)?(?:[\w./-]*\/)?nft\s+(?:add|create|insert|delete|flush|list|-f)\b/.test(line)) return undefined;
  return refusal(given, "shell-script", { word: "nft" }, [
    fileSteps(given, [["-E", "s/^[ \\t]*(sudo +)?([a-z0-9.\\/-]*\\/)?nft +(add|create|insert|delete|flush|replace|rename)/\\3/"]], "in a file of nft's own the program's name is left out", "likely"),
  ]);
};

/** A comma that is missing at the end of the line above: the list goes on. */
export const commaAbove: Explain = (given) => {
  const { says, form, line, mark, refused: { file } } = given;
  if (form !== "file" || file === undefined || mark === undefined || !/^syntax error, unexpected .{1,40}, expecting comma or '\}'/.test(says)) return undefined;
  if (line.slice(0, mark.start).trim() !== "" || file.line < 2) return undefined;
  return refusal(given, "syntax", { word: "," }, [fileSteps(given, [[`${file.line - 1}s/[ \\t]*$/,/`]], "a comma is missing at the end of the line above", "told")]);
};

/** A rule's words in `type … hook …` of a file, moved or written wrong, are the spelling's; what nft calls a row twice is this. */
export const twice: Explain = (given) => {
  const { says, marked } = given;
  return says.startsWith("You can only specify this once") ? refusal(given, "twice", { word: marked }, []) : undefined;
};

