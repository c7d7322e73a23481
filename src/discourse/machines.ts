import type { Recognised } from "../grammar/recognise.js";
import type { MachineKind } from "../model/place.js";
import { keysOfLines, type LineKey } from "./line-keys.js";
import { lineAt, type TextLine } from "./lines.js";

/** A machine that the text speaks of. `within` is the id of the one it runs on. */
export interface SeenMachine {
  readonly id: string;
  readonly label: string;
  /** Undefined where nothing tells it. */
  readonly kind?: MachineKind;
  /** Why its kind is assumed; a kind without it was shown. */
  readonly because?: string;
  readonly within?: string;
  /** The number of the container that it is, where its prompts, its name or the way into it have one. */
  readonly number?: string;
  /** A prompt or a log has a host of its own for it. */
  readonly host?: true;
}

export interface Attribution {
  /** The machine that the errors are of comes first; there is always one. */
  readonly machines: readonly SeenMachine[];
  /** The machine of the line with that number; the first one where nothing tells. */
  of(line: number): SeenMachine;
  /** Whether the line's machine may be the node or a container of it. */
  ofBoth(line: number): boolean;
}

/** Above this a log of many hosts is no ticket about machines. */
const MACHINES_MOST = 12;
const ALONE: Attribution = { machines: [{ id: "m1", label: "the machine" }], of: () => ALONE.machines[0]!, ofBoth: () => false };

/** Tells whose lines are whose. Where nothing shows two machines there is one, and everything is of it. */
export function attribute(lines: readonly TextLine[], messages: readonly Recognised[], isProse: (line: TextLine) => boolean): Attribution {
  const { keys, nodes, entered } = keysOfLines(lines, isProse);
  const named = new Map<string, LineKey>();
  for (const key of keys) if (key !== undefined && named.get(key.key)?.kind === undefined) named.set(key.key, { ...named.get(key.key), ...key });
  if (named.size === 0 || named.size > MACHINES_MOST) return ALONE;
  const groups = joinKeys([...named.values()], nodes, entered);
  const errors = messages.filter(({ message }) => message.role === "error");
  const speaking = errors.length > 0 ? errors : messages;
  const errorKeys = speaking.map(({ span }) => keys[lineAt(lines, span.start)]?.key).map((key) => (key === undefined ? undefined : groups.find((group) => group.keys.has(key))));
  const main = errorKeys.find((group) => group !== undefined) ?? (groups.length === 1 && !isNode(groups[0]!) && !onlyQuoted(groups[0]!, keys, lines, speaking) ? groups[0] : undefined);
  const list: readonly (Group | undefined)[] = [main, ...groups.filter((group) => group !== main)];
  return attribution(list, keys);
}

/** A machine that only somebody else's words show is not the one of errors outside of them. */
function onlyQuoted(group: Group, keys: readonly (LineKey | undefined)[], lines: readonly TextLine[], speaking: readonly Recognised[]): boolean {
  return speaking.some(({ span }) => !lines[lineAt(lines, span.start)]!.anothers) && keys.every((key, at) => key === undefined || !group.keys.has(key.key) || key.ofAnother === true || lines[at]!.anothers);
}

/** Keys that are one machine. */
interface Group {
  readonly keys: Set<string>;
  label: string;
  kind: MachineKind | undefined;
  because?: string;
  within: string | undefined;
}

const isNode = (group: Group): boolean => group.kind === "node";

/** `ct101` beside `hn5`: people name hosts so. */
const CONTAINER_NAME = /^host:(?:ct|ve)-?(\d{1,10})$/;
const NODE_NAME = /^host:(?:hn|node|hwnode|vznode|pcs|vz\d?)-?\d{1,4}$/;

function joinKeys(keys: readonly LineKey[], nodes: ReadonlySet<string>, entered: ReadonlyMap<string, LineKey>): Group[] {
  const groups: Group[] = [];
  const groupOf = (key: string): Group | undefined => groups.find((group) => group.keys.has(key));
  const join = (into: Group, { key, kind, within }: LineKey): void => {
    into.keys.add(key);
    into.kind ??= kind;
    into.within ??= within;
  };
  const hosts = keys.filter(({ key }) => key.startsWith("host:"));
  for (const one of [...hosts, ...keys.filter(({ key }) => !key.startsWith("host:"))]) {
    const into = entered.get(one.key), alias = into?.key ?? sameContainer(one.key, groups);
    const twin = groupOf(one.key) ?? (alias === undefined ? undefined : groupOf(alias)) ?? headingTwin(one, groups, nodes);
    if (twin !== undefined) join(twin, one);
    else groups.push({ keys: new Set([one.key, ...(alias === undefined ? [] : [alias])]), label: one.label, kind: one.kind ?? into?.kind, within: one.within ?? into?.within });
  }
  for (const group of groups) if ([...group.keys].some((key) => nodes.has(key))) group.kind ??= "node";
  byNames(groups);
  return besideNode(groups);
}

/** `CT-101-bash#` has the number alone for its host. */
const OF_PROMPT = /^host:(\d{1,10})$/;
const numberOf = (group: Group): string | undefined => [...group.keys].map((key) => (/^in:(\d{1,10})$/.exec(key) ?? CONTAINER_NAME.exec(key) ?? OF_PROMPT.exec(key))?.[1]).find((number) => number !== undefined);

/** `in:101` and the host `ct101`. */
function sameContainer(key: string, groups: readonly Group[]): string | undefined {
  const id = /^in:(\d{1,10})$/.exec(key)?.[1] ?? CONTAINER_NAME.exec(key)?.[1];
  if (id === undefined) return undefined;
  return groups.flatMap((group) => [...group.keys]).find((other) => other !== key && (other === `in:${id}` || CONTAINER_NAME.exec(other)?.[1] === id));
}

/** "On the node:" is the host that runs the node's programs, or the only one there is; "in the container:" the only container. */
function headingTwin({ key }: LineKey, groups: readonly Group[], nodes: ReadonlySet<string>): Group | undefined {
  if (key === "node" || key === "anonymous-node") {
    const shown = groups.filter((group) => [...group.keys].some((one) => nodes.has(one)));
    if (shown.length === 1) return shown[0];
    return groups.find((group) => group.keys.has("node") || group.keys.has("anonymous-node"));
  }
  if (key !== "container") return undefined;
  const containers = groups.filter((group) => group.kind === "container" || [...group.keys].some((one) => CONTAINER_NAME.test(one)));
  return containers.length === 1 ? containers[0] : undefined;
}

/** Only where the text shows both kinds of names; a single host may have any name. */
function byNames(groups: readonly Group[]): void {
  const container = groups.find((group) => [...group.keys].some((key) => CONTAINER_NAME.test(key)));
  const node = groups.find((group) => group.kind === undefined && [...group.keys].some((key) => NODE_NAME.test(key)));
  if (container === undefined || node === undefined || container === node) return;
  node.kind = "node";
  node.because = `${node.label} is named like a node, and another host here like a container`;
}

/** On another host beside a node it was in a container, most likely; that host may be a second node. */
function besideNode(groups: Group[]): Group[] {
  const nodes = groups.filter(isNode);
  const [node] = nodes;
  if (node === undefined || nodes.length > 1) return groups;
  const id = [...node.keys][0]!;
  for (const group of groups) {
    if (group === node) continue;
    if (group.kind === undefined && [...group.keys].some((key) => key.startsWith("host:"))) {
      group.kind = "container";
      group.because = `${group.label} is another machine than the node in this text`;
    }
    if (group.kind === "container" || group.kind === "pod" || group.kind === undefined) group.within ??= id;
  }
  return groups;
}

function attribution(groups: readonly (Group | undefined)[], keys: readonly (LineKey | undefined)[]): Attribution {
  const ids = new Map<string, string>();
  groups.forEach((group, index) => { for (const key of group?.keys ?? []) ids.set(key, `m${index + 1}`); });
  const nodes = groups.filter((group) => group !== undefined && isNode(group));
  const machines = groups.map((group, index): SeenMachine => {
    const id = `m${index + 1}`;
    if (group === undefined) return { id, label: "the machine", ...(nodes.length === 1 ? { within: ids.get([...nodes[0]!.keys][0]!)! } : {}) };
    const within = group.within === undefined ? undefined : ids.get(group.within), number = numberOf(group);
    return {
      id, label: group.label,
      ...(group.kind === undefined ? {} : { kind: group.kind }),
      ...(group.because === undefined ? {} : { because: group.because }),
      ...(within === undefined || within === id ? {} : { within }),
      ...(number === undefined ? {} : { number }),
      ...([...group.keys].some((key) => key.startsWith("host:")) ? { host: true } as const : {}),
    };
  });
  const byId = new Map(machines.map((machine) => [machine.id, machine]));
  return {
    machines,
    of: (line) => byId.get(ids.get(keys[line]?.key ?? "") ?? "m1")!,
    ofBoth: (line) => keys[line]?.ofBoth === true,
  };
}
