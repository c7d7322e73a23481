import type { MachineKind } from "../model/place.js";
import { enteredBy, gateOf, isNodeOutput, printsOfBoth, showsNode, sshHost, type Entered } from "./entering.js";
import { headingOf, isOfAnother, isOwnHeading } from "./headings.js";
import type { TextLine } from "./lines.js";

/** Whose a line is: a prompt's or a log's host, what a command goes into, a heading above a paste. */
export interface LineKey {
  readonly key: string;
  readonly label: string;
  readonly kind?: MachineKind;
  /** Its key's node or host, where a command went from there into it. */
  readonly within?: string;
  /** Printed by what may have come out of a container's scripts as well. */
  readonly ofBoth?: true;
  /** Its heading says that it is somebody else's. */
  readonly ofAnother?: true;
}

/** What stands below "mine:". */
const OWN: LineKey = { key: "own", label: "the machine" };

export interface LineKeys {
  /** One for each line; undefined where nothing tells. */
  readonly keys: readonly (LineKey | undefined)[];
  /** Keys that a line shows to be nodes. */
  readonly nodes: ReadonlySet<string>;
  /** A prompt's host → the container that was entered before it, or the heading that it stands under. */
  readonly entered: ReadonlyMap<string, LineKey>;
}

/** Names that every machine has. */
const NO_NAMES: ReadonlySet<string> = new Set(["localhost", "kernel", "linux", "host", "server", "vps", "user"]);

const hostKey = (host: string): LineKey | undefined => {
  const short = /^\d/.test(host) ? host : host.split(".", 1)[0]!;
  return NO_NAMES.has(short) ? undefined : { key: `host:${short}`, label: short };
};

export function keysOfLines(lines: readonly TextLine[], isProse: (line: TextLine) => boolean): LineKeys {
  const keys: (LineKey | undefined)[] = [], nodes = new Set<string>(), entered = new Map<string, LineKey>(), headed = new Set<string>();
  const heads = lines.map(({ words, prompt, log }) => (prompt === undefined && log === undefined ? headingOf(words) : undefined));
  const weakHeads = new Set(heads.flatMap((one) => (one?.weak === true ? [one.key] : [])));
  let heading: LineKey | undefined, current: LineKey | undefined, waiting: { readonly base: string; readonly into: LineKey } | undefined;
  let typedAt: LineKey | undefined, backOnNode = false;
  for (const [at, line] of lines.entries()) {
    const { words, prompt, log, quoted } = line;
    if (quoted !== lines[at - 1]?.quoted) current = heading;
    if (words.trim() === "") { current = heading; keys.push(undefined); continue; }
    if (prompt !== undefined) {
      const base = (prompt.host === undefined ? undefined : hostKey(prompt.host)) ?? heading ?? (startsParagraph(lines, at) ? undefined : current);
      if (prompt.host !== undefined && base !== undefined && heading !== undefined && base !== heading && !headed.has(heading.key)) {
        headed.add(heading.key);
        if (!entered.has(base.key)) entered.set(base.key, heading);
      }
      if (base !== undefined && waiting !== undefined && base.key !== waiting.base) { entered.set(base.key, waiting.into); waiting = undefined; }
      const shows = showsNode(prompt.typed, prompt.host !== undefined, lines[at + 1]?.words ?? "");
      const own = base ?? (shows ? { key: "anonymous-node", label: "the node" } : undefined);
      if ((shows || backOnNode) && own !== undefined) nodes.add(own.key);
      backOnNode = false;
      typedAt = own;
      keys.push(own);
      current = printedBy(prompt.typed, own);
      const into = enteredBy(prompt.typed);
      if (into?.shell === true && own !== undefined && current !== undefined) waiting = { base: own.key, into: current };
      continue;
    }
    const gate = log === undefined ? gateOf(words) : undefined;
    if (gate !== undefined) {
      const container = insideOf({ kind: "container", name: gate.name });
      keys.push(container);
      if (gate.way === "in") {
        heading = current = container;
        waiting = { base: typedAt?.key ?? "", into: container };
      } else {
        if (typedAt !== undefined && typedAt.key !== container.key && !entered.has(typedAt.key)) entered.set(typedAt.key, container);
        heading = current = undefined;
        backOnNode = true;
      }
      continue;
    }
    if (log === undefined && isOwnHeading(words)) { keys.push(heading = current = OWN); continue; }
    const head = heads[at];
    if (head !== undefined && (!head.weak || weakHeads.size > 1)) {
      const ofAnother = isOfAnother(words);
      current = { key: head.key, label: head.label, ...(head.kind === undefined ? {} : { kind: head.kind }), ...(ofAnother ? { ofAnother } as const : {}) };
      keys.push(current);
      // "My colleague's CT 777: works." goes for that line alone.
      if (!ofAnother || /[:：]\s{0,8}$/.test(words)) heading = current;
      continue;
    }
    if (log?.host !== undefined) current = hostKey(log.host) ?? heading;
    else if (startsParagraph(lines, at) && isProse(line)) heading = current = undefined;
    if (current !== undefined && isNodeOutput(words)) nodes.add(current.key);
    keys.push(current);
  }
  return { keys, nodes, entered };
}

const startsParagraph = (lines: readonly TextLine[], at: number): boolean => lines[at - 1]?.paragraph !== lines[at]!.paragraph || lines[at - 1]?.words.trim() === "";

const insideOf = ({ kind, name }: Pick<Entered, "kind" | "name">): LineKey => ({ key: `in:${name}`, label: `${kind} ${name}`, kind });

/** Whose the lines below a typed command are. */
function printedBy(typed: string, base: LineKey | undefined): LineKey | undefined {
  const into = enteredBy(typed);
  if (into !== undefined) {
    return { ...insideOf(into), ...(base === undefined ? {} : { within: base.key }) };
  }
  const host = sshHost(typed);
  if (host !== undefined) return hostKey(host) ?? base;
  return base !== undefined && printsOfBoth(typed) ? { ...base, ofBoth: true } : base;
}
