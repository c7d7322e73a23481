import { DATATYPES } from "../../../grammar/nft/datatypes.js";
import type { NftItem, NftStatement, NftValue } from "../../../grammar/nft/types.js";
import { parseNftLine } from "../../../grammar/nft/line.js";
import { openBraces, parseNft } from "../../../grammar/nft/parse.js";
import type { NftCase } from "../case.js";

/** Types whose values are all known by name: another word is none of them. */
const CLOSED = new Set(["ct_state", "ct_dir", "ct_status", "tcp_flag", "icmp_type", "icmpv6_type", "icmp_code", "icmpv6_code", "pkt_type", "fib_addrtype", "nf_proto", "day", "arp_op", "boolean"]);

const known = (type: string, value: NftValue): boolean => value.kind === "symbol" ? DATATYPES.get(type)!.symbols.includes(value.text) :
  (value.parts ?? []).every((part) => known(type, part)) && (value.elements ?? []).every(({ key }) => known(type, key));

/** Of these several values may stand at once. */
const BITS = new Set(["ct_state", "tcp_flag", "ct_status", "ct_label", "ct_event", "bitmask", "integer", "ecn"]);
const named = (value: NftValue): boolean => value.kind === "symbol" || (value.parts ?? []).some(named);

/** A bare word where something is to be looked at: nft's grammar reads it, its evaluation does not. */
const isLoose = ({ left, right, kind }: NftStatement): boolean => {
  if ((left ?? []).some((one) => one.kind === "symbol") || (kind === "match" && right?.kind === "symbol" && /^(?:accept|drop|reject|jump|goto)$/i.test(right.text))) return true;
  const type = left?.length === 1 ? left[0]!.datatype : undefined;
  if (kind === "match" && right?.kind === "symbol" && type === "inet_service" && DATATYPES.get("tcp_flag")!.symbols.includes(right.text)) return true;
  // Numbers have no names, and hosts have a full stop in theirs.
  if (kind === "match" && right !== undefined && (type === "mark" || type === "integer" || type === "classid") && named(right)) return true;
  if (kind === "match" && right?.kind === "list" && type !== undefined && !BITS.has(type)) return true;
  if (kind === "match" && right?.kind === "symbol" && /^ipv[46]_addr$/.test(type ?? "") && /^[A-Za-z][\w-]*$/.test(right.text)) return true;
  return kind === "match" && right !== undefined && type !== undefined && CLOSED.has(type) && !known(type, right);
};

const loose = (items: readonly NftItem[]): boolean => items.some((item) =>
  item.kind === "rule" ? item.statements.some(isLoose) :
    item.kind === "command" ? (item.statements ?? []).some(isLoose) || loose(item.block?.items ?? []) : false);

/** True where nft would read the line. In a file it may go on below. */
export function fits({ form, line: refused }: Pick<NftCase, "form" | "line">, line: string): boolean {
  if (form === "file") {
    const read = parseNftLine(line);
    return read.stop === undefined && !loose(read.parsed.items) && openBraces(line) === openBraces(refused);
  }
  const { stops, items, open } = parseNft(line);
  return stops.length === 0 && open === 0 && !loose(items);
}

/** As `fits`, but braces may be closed or opened by the change. */
export function reads({ form }: Pick<NftCase, "form">, line: string): boolean {
  if (form !== "file") {
    const { stops, items, open } = parseNft(line);
    return stops.length === 0 && open === 0 && !loose(items);
  }
  const read = parseNftLine(line);
  return read.stop === undefined && !loose(read.parsed.items);
}

const SENTINEL = "\u0001";

/** Words that may stand at `at`, given what stands before. */
export function expectedAt({ form }: Pick<NftCase, "form">, line: string, at: number): readonly string[] {
  const head = `${line.slice(0, at)} ${SENTINEL}`;
  const stop = form === "file" ? parseNftLine(head).stop : parseNft(head).stops[0];
  return (stop?.expected ?? []).filter((word) => /^[a-z]/.test(word));
}
