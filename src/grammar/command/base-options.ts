import type { Operation } from "../../model/command.js";

/**
 * What an option of the program itself takes and is for.
 * `chain?`: perhaps a chain; `policy`: a chain and a verdict; `rename`: two chains; `number`: perhaps a number; `pair`: two numbers.
 */
export interface BaseOption {
  readonly takes: "nothing" | "word" | "chain" | "chain?" | "policy" | "rename" | "number" | "pair" | "word?";
  readonly operation?: Operation;
  readonly field?: "table" | "protocol" | "source" | "destination" | "inInterface" | "outInterface" | "match" | "jump" | "goto";
}

export interface BaseOptions {
  readonly short: ReadonlyMap<string, BaseOption>;
  readonly long: ReadonlyMap<string, BaseOption>;
}

type Row = readonly [short: string, long: string, takes: BaseOption["takes"], meaning?: Operation | NonNullable<BaseOption["field"]>];

const FIELDS = new Set<string>(["table", "protocol", "source", "destination", "inInterface", "outInterface", "match", "jump", "goto"]);

function baseOptions(rows: readonly Row[]): BaseOptions {
  const short = new Map<string, BaseOption>(), long = new Map<string, BaseOption>();
  for (const [letter, names, takes, meaning] of rows) {
    const option: BaseOption = {
      takes,
      ...(meaning === undefined ? {} : FIELDS.has(meaning) ? { field: meaning as NonNullable<BaseOption["field"]> } : { operation: meaning as Operation }),
    };
    for (const key of letter) short.set(key, option);
    for (const name of names.split(" ").filter(Boolean)) long.set(name, option);
  }
  return { short, long };
}

const OPERATIONS: readonly Row[] = [
  ["A", "append", "chain", "append"],
  ["I", "insert", "chain", "insert"],
  ["D", "delete", "chain", "delete"],
  ["R", "replace", "chain", "replace"],
  ["C", "check", "chain", "check"],
  ["L", "list", "chain?", "list"],
  ["S", "list-rules", "chain?", "list-rules"],
  ["F", "flush", "chain?", "flush"],
  ["Z", "zero", "chain?", "zero"],
  ["N", "new-chain", "chain", "new-chain"],
  ["X", "delete-chain", "chain?", "delete-chain"],
  ["E", "rename-chain", "rename", "rename-chain"],
  ["P", "policy", "policy", "policy"],
  ["V", "version", "nothing", "version"],
  ["h", "help", "word?", "help"],
];

const COMMON: readonly Row[] = [
  ["t", "table", "word", "table"],
  ["p", "protocol", "word", "protocol"],
  ["i", "in-interface", "word", "inInterface"],
  ["o", "out-interface", "word", "outInterface"],
  ["m", "match", "word", "match"],
  ["j", "jump", "word", "jump"],
  ["M", "modprobe", "word"],
  ["v", "verbose", "nothing"],
  ["n", "numeric", "nothing"],
  ["c", "set-counters", "pair"],
];

/** Source: iptables 1.8 `iptables/iptables.c`, `iptables/xshared.c`. */
export const IP_BASE = /* @__PURE__ */ baseOptions([
  ...OPERATIONS,
  ...COMMON,
  ["s", "source src", "word", "source"],
  ["d", "destination dst", "word", "destination"],
  ["g", "goto", "word", "goto"],
  ["f", "fragments", "nothing"],
  ["x", "exact", "nothing"],
  ["w", "wait", "number"],
  ["W", "wait-interval", "number"],
  ["4", "ipv4", "nothing"],
  ["6", "ipv6", "nothing"],
  ["", "line-numbers", "nothing"],
]);

/** Source: ebtables 2.0.10 `ebtables.c`. */
export const BRIDGE_BASE = /* @__PURE__ */ baseOptions([
  ...OPERATIONS.filter(([letter]) => letter !== "S" && letter !== "R"),
  ...COMMON.filter(([letter]) => !"mvn".includes(letter)),
  ["s", "source src", "word", "source"],
  ["d", "destination dst", "word", "destination"],
  ["", "proto", "word", "protocol"],
  ["", "in-if", "word", "inInterface"],
  ["", "out-if", "word", "outInterface"],
  ["", "logical-in logical-out", "word"],
  ["", "atomic-file", "word"],
  ["", "atomic-init atomic-save atomic-commit init-table concurrent Lmac2 Ln Lc Lx", "nothing"],
]);

/** Source: arptables 0.0.5 `arptables.c`. */
export const ARP_BASE = /* @__PURE__ */ baseOptions([
  ...OPERATIONS,
  ...COMMON.filter(([letter]) => !"pm".includes(letter)),
  ["s", "source src src-ip source-ip", "word", "source"],
  ["d", "destination dst dst-ip destination-ip", "word", "destination"],
  ["", "source-mac src-mac destination-mac dst-mac h-length opcode h-type proto-type source-hw destination-hw", "word"],
  ["l", "", "word"],
  ["", "line-numbers", "nothing"],
  ["x", "exact", "nothing"],
]);

/** Source: iptables 1.8 `iptables/iptables-restore.c`, `iptables-save.c`. */
export const RESTORE_BASE = /* @__PURE__ */ baseOptions([
  ["c", "counters", "nothing"],
  ["n", "noflush", "nothing"],
  ["t", "test", "nothing"],
  ["v", "verbose", "nothing"],
  ["h", "help", "nothing", "help"],
  ["V", "version", "nothing", "version"],
  ["w", "wait", "number"],
  ["W", "wait-interval", "number"],
  ["M", "modprobe", "word"],
  ["T", "table", "word", "table"],
]);
export const SAVE_BASE = /* @__PURE__ */ baseOptions([
  ["c", "counters", "nothing"],
  ["t", "table", "word", "table"],
  ["f", "file", "word"],
  ["d", "dump", "nothing"],
  ["M", "modprobe", "word"],
  ["V", "version", "nothing", "version"],
  ["h", "help", "nothing", "help"],
]);
