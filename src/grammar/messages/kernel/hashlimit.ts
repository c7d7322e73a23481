import { format } from "../../format.js";
import { message } from "../../message.js";
import { count } from "../../tokens.js";
import type { MessageRow } from "../table.js";
import { bareKernelTable, kernelTable } from "./table.js";

/** The rule stays; packets of addresses that are not in the table yet do not match until old entries expire. */
const tableFull = message({
  id: "kernel/hashlimit-table-full",
  from: [{ program: "linux", file: "net/netfilter/xt_hashlimit.c dsthash_alloc_init", since: "2.6.14" }],
  text: [format`xt_hashlimit: max count of ${count} reached`, format`ipt_hashlimit: max count of ${count} reached`],
  fixed: { extension: "hashlimit", option: "--hashlimit-htable-max" },
});

const lines = kernelTable("hashlimit-match", "net/netfilter/xt_hashlimit.c", () => [
  ...["xt_hashlimit", "ipt_hashlimit"].flatMap((name): readonly MessageRow[] => [
    ["value", `${name}: overflow, try lower: {count}/{count2}`, "2.6.18"],
    ["memory", `${name}: can't allocate dsthash_ent`, "2.6.18", "2.6.38"],
    ["memory", `${name}: unable to create hashtable`, "2.6.18", "2.6.38"],
  ]),
  ["version", "xt_hashlimit: Unknown mode mask {hex}, kernel too old?", "3.5"],
  ["value", "xt_hashlimit: invalid interval", "4.13"],
  ["value", "xt_hashlimit: invalid rate", "4.13"],
  ["value", "xt_hashlimit: invalid rate from userspace: {count}", "4.13"],
  ["notice", "xt_hashlimit: max too large, truncated to {count}", "5.6"],
  ["notice", "xt_hashlimit: size too large, truncated to {count}", "5.6"],
  ["value", "xt_hashlimit: overflow, rate too high: {count}", "4.13"],
  ["init", "xt_hashlimit: unable to create proc dir entry", "2.6.24", "2.6.38"],
  ["init", "xt_hashlimit: unable to create slab cache", "2.6.24"],
  ["init", "Unable to create ipt_hashlimit slab cache", "2.6.18", "2.6.18"],
], "hashlimit");

const bare = bareKernelTable("hashlimit-match", "net/ipv4/netfilter/ipt_hashlimit.c", () => [["init", "Unable to create proc dir entry", "2.6.18", "2.6.18"]], "hashlimit");

export const hashlimitLines = [tableFull, lines, bare];
