import { partsOf, type Line } from "../../edit/line.js";
import type { CommandParts } from "../../grammar/command/parts.js";
import { valueOf } from "../../knowledge/option-values/index.js";
import type { CommandPart } from "../../model/command.js";
import type { Context } from "../context.js";
import { fault, openWay, way, type Fault } from "../fault.js";
import { listed, slotOf } from "../slot.js";
import { fieldFault } from "./fields.js";
import { isMatch, isOption, isTarget } from "./owners.js";
import { meantTarget, matchFault } from "./names.js";
import { optionFault } from "./options.js";
import { interfaceFault, natDropFault, placementFault } from "./placement.js";
import { incompleteFault, protocolFault } from "./requirements.js";
import { singleDashFault } from "./single-dash.js";
import { strayFault } from "./strays.js";
import { typographyFault } from "./typography.js";
import { valueFault } from "./values.js";

/** A look at a line: what is wrong with it, in one respect. */
export type Look = (line: Line, given: CommandParts, context: Context) => Fault | undefined;

const strays: Look = (line, given, { family }) => strayFault({ line, given, family });

/** What iptables itself sees, in the order in which it stops. */
export const WORDING: readonly Look[] = [
  (line) => typographyFault(line),
  (line, given) => singleDashFault(line, given),
  (_line, given) => negationFault(given),
  valueMissing,
  (_line, given, { family }) => unknownOptions(given, family),
  strays,
  (_line, given, { family }) => fieldFault({ given, family }),
  (_line, given) => matchNames(given),
  (_line, given) => incompleteFault(given),
  (_line, given, { family }) => optionValues(given, family),
  (_line, given) => optionTwice(given),
  (_line, given) => interfaceFault({ given, family: "ip" }),
  (_line, given) => natDropFault({ given, family: "ip" }),
];

/** Of a line that reached the kernel: no word of it was a stray one. Whoever logged it left out the quotes. */
export const UNQUOTED: readonly Look[] = WORDING.filter((look) => look !== strays);

/** What the kernel sees. */
export const PLACING: readonly Look[] = [
  (_line, given, { family }) => placementFault({ given, family }),
  (_line, given, context) => protocolFault(given, context),
];

/** Names that a chain may bear too: looked at where nothing else is wrong. */
const NAMES: readonly Look[] = [(_line, given, context) => nearTarget(given, context)];

export const ALL: readonly Look[] = [...WORDING, ...PLACING, ...NAMES];

/** What can be wrong with a line that iptables took apart and handed on. */
export const HANDED_ON: readonly Look[] = [
  (line) => typographyFault(line),
  (_line, given, { family }) => fieldFault({ given, family }),
  ...PLACING, ...NAMES,
];

/** The first thing that is wrong with the line for which there is a way out; else the first one. */
export function firstFault(line: Line, context: Context, looks: readonly Look[] = ALL): Fault | undefined {
  const given = partsOf(line);
  let first: Fault | undefined;
  for (const look of looks) {
    const found = look(line, given, context);
    if (found === undefined) continue;
    // Behind a value that is not there all words mean something else.
    if (found.ways.length > 0 || found.kind === "iptables/value-missing") return found;
    first ??= found;
  }
  return first;
}

/** An option took the next option for its value. */
function valueMissing(_line: Line, given: CommandParts, { family }: Context): Fault | undefined {
  for (const part of given.parts) {
    const value = part.values[0];
    if (value === undefined || value.inside || part.role === "operation" || part.role === "unknown" || FREE_TEXT.test(part.name) || !/^-{1,2}[A-Za-z]/.test(value.text) || !isOption(value.text)) continue;
    const type = part.owner === undefined ? undefined : valueOf(part.owner, part.name, family);
    const asked = type?.is === "words" ? [openWay("WORD", `one of ${listed(type.words)}`, { do: "replace-words", from: value.at, to: value.at, words: [slotOf("WORD"), value.text] })] : [];
    const nth = given.parts.filter(({ name }) => name === part.name).indexOf(part);
    return fault("iptables/value-missing", { option: part.name, taken: value.text }, asked, nth < 0 ? undefined : part.at);
  }
  return undefined;
}
const FREE_TEXT = /^--(?:comment|(?:nf|u)?log-prefix|string|hex-string)$/;

const INVERTED = /^-(?:[sdpio]|-\w)/;

/** `-s ! 192.0.2.1`: up to 1.4.2 the `!` stood there; since 1.4.11 it is a value. */
function negationFault(given: CommandParts): Fault | undefined {
  const part = given.parts.find(({ negation, name, values }) => negation?.behind === true && INVERTED.test(name) && values.length > 0);
  if (part !== undefined) {
    const nth = given.parts.filter(({ name }) => name === part.name).indexOf(part);
    return fault("iptables/negation-behind", { option: part.name }, [way("the `!` stands before the option", "told", { do: "negate", option: part.name, nth })], part.negation!.at);
  }
  const jumped = given.parts.find(({ role, negation }) => role === "target" && negation !== undefined) ?? given.parts.find(({ role, negation }) => role === "match" && negation !== undefined);
  return jumped === undefined ? undefined : fault("iptables/negation-not-allowed", { option: jumped.name }, [way("nothing is to be turned round", "guess", { do: "replace-words", from: jumped.negation!.at, to: jumped.negation!.at, words: [] })], jumped.negation!.at);
}

/** Options that nobody takes, and those that the other family's ICMP takes. */
function unknownOptions(given: CommandParts, family: Context["family"]): Fault | undefined {
  const counts = new Map<string, number>();
  for (const part of given.parts) {
    const nth = counts.get(part.name) ?? 0;
    counts.set(part.name, nth + 1);
    const asked = otherFamilys(part, family) ? { ...part, role: "unknown" as const } : part;
    const found = optionFault({ part: asked, nth, given, family });
    if (found !== undefined) return found;
  }
  return undefined;
}
const otherFamilys = ({ implied, owner }: CommandPart, family: Context["family"]): boolean => implied === true && ((owner === "icmp" && family === "ip6") || (owner === "icmp6" && family === "ip"));

function matchNames(given: CommandParts): Fault | undefined {
  const part = given.parts.find(({ role, values }) => role === "match" && values[0] !== undefined && !isMatch(values[0].text));
  const found = part === undefined ? undefined : matchFault(given, part.values[0]!.text);
  return found === undefined || found.ways.length === 0 ? undefined : found;
}

function optionValues(given: CommandParts, family: Context["family"]): Fault | undefined {
  const counts = new Map<string, number>();
  for (const part of given.parts) {
    const nth = counts.get(part.name) ?? 0;
    counts.set(part.name, nth + 1);
    if (part.role !== "option" || part.owner === undefined) continue;
    const value = valueOf(part.owner, part.name, family);
    const found = value === undefined ? undefined : valueFault(value, { part, nth, family, others: [given.meaning.source, given.meaning.destination].filter((one) => one !== undefined) });
    if (found !== undefined) return found;
  }
  return undefined;
}

const PORTS = /^--(?:dport|sport|destination-port|source-port)$/;

/** Ports of a rule are given once; a list of them is multiport's. */
function optionTwice(given: CommandParts): Fault | undefined {
  for (const part of given.parts) {
    if (part.role !== "option" || !PORTS.test(part.name)) continue;
    const all = given.parts.filter(({ name, owner }) => name === part.name && owner === part.owner);
    if (all.length < 2) continue;
    const values = all.flatMap(({ values: [value] }) => value?.text ?? []);
    return fault("iptables/option-twice", { option: part.name, value: values.join(", ") }, [way("each of the ports is meant", "likely", ...values.slice(1).map(() => ({ do: "remove-option", option: part.name, nth: 1 }) as const), { do: "multiport", option: part.name, ports: values.join(",") })], all[1]!.at);
  }
  return undefined;
}

/** A target that is nearly one of the known: no chain is called `ACCPT`. */
function nearTarget(given: CommandParts, { chains }: Context): Fault | undefined {
  const part = given.parts.find(({ role }) => role === "target"), value = part?.values[0];
  if (value === undefined || isTarget(value.text) || [...chains.values()].some((names) => names.has(value.text))) return undefined;
  const meant = meantTarget(value.text);
  if (meant === undefined || meant.kind === "iptables/target-other-word") return undefined;
  return fault(meant.kind, { target: value.text, near: meant.to }, [way(`\`${meant.to}\` is meant`, meant.sure, { do: "target", to: meant.to })], value.at);
}
