import type { NftStatement } from "../../../grammar/nft/types.js";
import { isAt, namedAt } from "../case.js";
import { refusal, type Explain } from "../explain.js";
import { fileSteps, mendOf } from "../mend/build.js";
import { askedOf, BODIES, helperOf, HELPERS, objectNeed } from "../mend/make.js";
import { isName } from "../mend/shapes.js";
import { meantIn, nearNames } from "../near.js";

const COUNTED = ["counter", "quota", "limit", "synproxy", "secmark"];

const bodyOf = (type: string, name: string, statements: readonly NftStatement[], line: string): readonly string[] | undefined => {
  if (type === "ct helper") {
    const helper = helperOf(name, statements, line);
    return helper === undefined ? undefined : [`type "${helper.type}" protocol ${helper.protocol}`];
  }
  const udp = statements.some(({ left }) => left?.some(({ protocol }) => protocol === "udp") === true);
  if (type === "ct timeout" && udp) return ["protocol udp", "l3proto ip", "policy = { unreplied : 30, replied : 180 }"];
  return BODIES[type];
};

/**
 * ```text
 * quota name daily drop          ct helper set "ftp-std"
 *            ^^^^^ no such quota                ^^^^^^^^^
 * ```
 */
export const statefulMissing: Explain = (given) => {
  const { statements, mark, refused: { errno }, command, family, table, knownTable } = given;
  if (errno !== "ENOENT") return undefined;
  const used = statements.find(({ object }) => object !== undefined && isAt(object.name, mark))?.object;
  const own = command !== undefined && (COUNTED.includes(command.object) || command.object.startsWith("ct ")) && isAt(command.name, mark) && !["add", "create"].includes(command.verb);
  if (used === undefined && !own) return undefined;
  const type = used?.type ?? command!.object;
  const word = used?.name ?? command!.name!;
  const name = word.text.replace(/^"|"$/g, "");
  const kind = type.startsWith("ct ") ? "ct-object-missing" : "stateful-object-missing";
  const meant = meantIn(given.says, name);
  const near = [...(meant === undefined ? [] : [meant.name]), ...nearNames(name, (knownTable?.objects ?? []).filter((one) => one.type === type).map((one) => one.name))];
  const body = used === undefined ? undefined : bodyOf(type, name, statements, given.line);
  const head = `${family ?? "inet"} ${table ?? "filter"}`;
  return refusal(given, kind, { type, object: name, ...(table === undefined ? {} : { table }) }, [
    ...near.map((one) => isName(one) ? mendOf(given, { intent: `\`${one}\` was meant`, sure: "likely",
      changes: [{ start: word.start, end: word.end, text: word.text.startsWith('"') ? `"${one}"` : one }] }) : undefined),
    body === undefined || !isName(name) ? undefined :
      mendOf(given, { intent: `the ${type} is to be made`, sure: body.length === 0 || type === "ct helper" ? "likely" : "guess", before: [objectNeed(head, type, name, body)], ...askedOf(type) }),
  ], word);
};

/**
 * ```text
 * ct helper ftp-standard {
 *           ^^^^^^^^^^^^ the kernel has no helper of its type for that protocol
 * ```
 */
export const helperUnavailable: Explain = (given) => {
  const { refused: { errno, file }, mark, line } = given;
  if (errno !== "ENOENT" || mark === undefined) return undefined;
  const declared = namedAt(given);
  if (declared?.object !== "ct helper" || !["add", "create"].includes(declared.verb)) return undefined;
  const property = declared.block?.items.find((item) => item.kind === "property" && item.word.text === "type");
  const [type, protocol] = property?.kind === "property" ? property.values : [];
  const name = declared.name.text;
  const typed = type?.text.replace(/"/g, "");
  const near = typed === undefined ? undefined : nearNames(typed, Object.keys(HELPERS))[0] ?? (HELPERS[typed] === undefined ? undefined : typed);
  const right = near === undefined ? helperOf(name, [], line) : { type: near, protocol: HELPERS[near]!.protocol };
  const names = { object: name, ...(typed === undefined ? {} : { type: typed }) };
  if (type !== undefined && protocol !== undefined) {
    return refusal(given, "helper-unavailable", names, right === undefined ? [] : [mendOf(given, {
      intent: `the helper \`${right.type}\` for ${right.protocol} was meant`, sure: "likely",
      changes: [{ start: type.start, end: type.end, text: `"${right.type}"` }, { start: protocol.start, end: protocol.end, text: right.protocol }],
    })]);
  }
  // The line with its type is not shown: it stands below.
  return refusal(given, "helper-unavailable", names, right === undefined || file === undefined ? [] : [
    fileSteps(given, [["-E", `${file.line},/protocol/s/type +"[^"]*" +protocol +[a-z]+/type "${right.type}" protocol ${right.protocol}/`]],
      `the helper \`${right.type}\` for ${right.protocol} was meant`, "likely"),
  ]);
};

export const flowtableMissing: Explain = (given) => {
  const { statements, mark, refused: { errno }, command, knownTable } = given;
  if (errno !== "ENOENT" || mark === undefined) return undefined;
  const flow = statements.find(({ kind, start, end }) => kind === "flow" && start <= mark.start && mark.end <= end + 1);
  const own = command?.object === "flowtable" && isAt(command.name, mark) && command.verb !== "add" && command.verb !== "create";
  if (flow === undefined && !own) return undefined;
  const word = flow?.reference ?? command!.name!;
  const near = nearNames(word.text, (knownTable?.objects ?? []).filter(({ type }) => type === "flowtable").map(({ name }) => name));
  return refusal(given, "flowtable-missing", { flowtable: word.text }, near.map((one) => isName(one) ?
    mendOf(given, { intent: `\`${one}\` was meant`, sure: "likely", changes: [{ start: word.start, end: word.end, text: one }] }) : undefined), word);
};

/** Devices that are not there, or a kernel without flow tables: nft marks the name or the whole command. */
export const flowtableUnavailable: Explain = (given) => {
  const { refused: { errno }, mark } = given;
  if ((errno !== "ENOENT" && errno !== "EOPNOTSUPP") || mark === undefined) return undefined;
  const declared = namedAt(given);
  if (declared?.object !== "flowtable") return undefined;
  const devices = declared.block?.items.find((item) => item.kind === "property" && item.word.text === "devices");
  const offload = declared.block?.items.find((item) => item.kind === "property" && item.word.text === "flags");
  const names = { flowtable: declared.name.text, ...(devices?.kind === "property" ? { devices: devices.values.map(({ text }) => text).join(", ") } : {}) };
  if (errno === "EOPNOTSUPP") {
    return refusal(given, "offload", { object: "flowtable", ...names }, offload === undefined ? [] : [mendOf(given, {
      intent: "the packets go fast in software where the card cannot do it", sure: "likely", changes: [{ start: offload.start, end: cutEnd(given.line, offload.end), text: "" }],
    })]);
  }
  return refusal(given, "flowtable-unavailable", names, []);
};

/** A property with the separator behind it. */
export function cutEnd(line: string, end: number): number {
  return end + (/^\s{0,4};?\s{0,4}/.exec(line.slice(end))?.[0].length ?? 0);
}

