import type { Span } from "../../model/text.js";
import { isPrompt, typedIn } from "../../input/prompt.js";
import { linesOf, someOrNone, type Line } from "./line.js";

/** What one of the files `/proc/net/ip_tables_*` held. */
export interface NamesListing {
  readonly family: "ip" | "ip6";
  /** Several when one command printed several files. */
  readonly kinds: readonly ("tables" | "matches" | "targets")[];
  readonly names: readonly string[];
  /** True when the file is not there: ip_tables is not loaded, or the container may not see it. */
  readonly absent: boolean;
  readonly span: Span;
}

interface Heading {
  readonly family: "ip" | "ip6";
  readonly kinds: NamesListing["kinds"];
  readonly absent: boolean;
  readonly line: Line;
}

const FILE = /(ip6?)_tables_(names|matches|targets)\b/g;
/** A command that prints the files, the head that `tail` or `more` prints, or the file's name alone. */
const PRINTS = /^(?:sudo +)?(?:cat|more|less|head|tail|grep|sort|tail -n ?\+1)\b|^==> |^:{4,}|^\/proc\/net\/\S+$/;
const MISSING = /no such file|permission denied|cannot (?:open|access)/i;
const NAME = /^[A-Za-z][\w-]{1,28}$/;
const KINDS = { names: "tables", matches: "matches", targets: "targets" } as const;

function headingOf(line: Line): Heading | undefined {
  const files = [...line.text.matchAll(FILE)];
  const words = typedIn(line.text);
  const absent = files.length > 0 && MISSING.test(line.text);
  if (files.length === 0 || (!absent && !PRINTS.test(words))) return undefined;
  return { family: files[0]![1] as Heading["family"], kinds: [...new Set(files.map((file) => KINDS[file[2] as keyof typeof KINDS]))], absent, line };
}

/** Tables that nothing but such a list holds one a line. */
const TABLES = /^(?:filter|nat|mangle|raw|security)$/;

/**
 * Reads pastes of /proc/net/ip_tables_names, _matches and _targets (and those of ip6): one word per line below the command that prints them.
 * An empty list is told only where the next prompt shows that it was empty. A paste of nothing but table names needs no command.
 */
export function parseTablesNames(text: string): readonly NamesListing[] | undefined {
  const found: NamesListing[] = [], bare: Line[] = [];
  let open: Heading | undefined, names: string[] = [], end = 0, others = 0;
  const close = (shown: boolean): void => {
    if (open !== undefined && (names.length > 0 || shown || open.absent)) found.push({ family: open.family, kinds: open.kinds, names: [...new Set(names)], absent: open.absent, span: { start: open.line.span.start, end } });
    open = undefined;
    names = [];
  };
  for (const line of linesOf(text)) {
    const heading = headingOf(line);
    if (heading !== undefined) {
      // `head` and `tail` head every file, also an empty one.
      close(isPrompt(line.text) || line.text.startsWith("==> "));
      end = line.span.end;
      open = heading;
    } else if (NAME.test(line.text)) {
      if (open !== undefined && !open.absent) names.push(line.text);
      else bare.push(line);
      end = line.span.end;
    } else {
      close(isPrompt(line.text));
      others++;
    }
  }
  close(false);
  if (found.length === 0 && others === 0 && bare.length > 0 && bare.every((line) => TABLES.test(line.text))) {
    found.push({ family: "ip", kinds: ["tables"], names: bare.map((line) => line.text), absent: false, span: { start: bare[0]!.span.start, end } });
  }
  return someOrNone(found);
}
