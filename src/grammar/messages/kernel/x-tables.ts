import { format } from "../../format.js";
import { message } from "../../message.js";
import { as, number, phrase, word } from "../../token.js";
import { extension, hooks, matchOrTarget, revision, table } from "../../tokens.js";
import { family, kernelFile, protocolNumber, tables, validHooks } from "./tokens.js";

const size = number("kernelSize", "the size the kernel expects", [24, 32, 152]);
const userSize = as(size, "userSize", "the size iptables sent");
const oldHooks = phrase("validHooks", "the hooks that take it, by the kernel's names", ["LOCAL_OUT or POST_ROUTING", "PRE_ROUTING, LOCAL_IN or FORWARD"], 60);
const hookMask = word("mask", "a mask of hooks", ["8", "18/30"], "0-9/", 24);

/**
 * The structure of a match or target has another size in the kernel than in iptables.
 *
 * ```text
 * ip_tables: connlimit match: invalid size 24 != 32
 * ^^         ^^^^^^^^^ ^^^^^               ^^    ^^
 * family     extension kind        kernelSize    userSize
 * ```
 */
const sizeDiffers = message({
  id: "kernel/extension-size-differs",
  from: [{ program: "linux", file: "net/netfilter/x_tables.c", since: "2.6.16" }],
  text: [
    format`${family}_tables: ${extension} ${matchOrTarget}: invalid size ${size} != ${userSize}`,
    format`${family}_tables: ${extension}.${revision} ${matchOrTarget}: invalid size ${size} (kernel) != (user) ${userSize}`,
    format`${extension}.${revision} ${matchOrTarget}: invalid size ${size} (kernel) != (user) ${userSize}`,
  ],
});

/** Before 2.6.31 the hooks were printed as numbers only. */
const hookMaskForeign = message({
  id: "kernel/wrong-hook-mask",
  from: [{ program: "linux", file: "net/netfilter/x_tables.c", since: "2.6.17", until: "2.6.27" }],
  text: format`${family}_tables: ${extension} ${matchOrTarget}: bad hook_mask ${hookMask}`,
});

/**
 * ```text
 * x_tables: ip_tables: MASQUERADE target: only valid in nat table, not mangle
 *                      ^^^^^^^^^^                       ^^^            ^^^^^^
 *                      extension                        tables         table
 * ```
 */
const wrongTable = message({
  id: "kernel/wrong-table",
  from: [{ program: "linux", file: "net/netfilter/x_tables.c", since: "2.6.17" }, { program: "linux", file: "net/netfilter/xt_SECMARK.c, xt_CONNSECMARK.c, ipt_rpfilter.c" }],
  text: [
    format`${family}_tables: ${extension} ${matchOrTarget}: only valid in ${tables} table, not ${table}`,
    // As people copy it, and as lines that are cut on the left have it.
    format`${extension} ${matchOrTarget}: only valid in ${tables} table, not ${table}`,
    format`${kernelFile}_${extension}: only valid in ${tables} table, not '${table}'`,
    format`${extension}: target only valid in the ${tables} tables, not '${table}'`,
    format`${extension}: restore can only be called from '${tables}' table, not '${table}'`,
    // Before 2.6.17, one line per target: `MARK: can only be called from "mangle" table, not "filter"`.
    format`${extension}: can only be called from '${tables}' table, not '${table}'`,
  ],
});

/** The set extension tells its own table without telling its name. */
const mapSetTable = message({
  id: "kernel/map-set-table",
  from: [{ program: "linux", file: "net/netfilter/xt_set.c", since: "3.17" }],
  text: format`--map-set only usable from mangle table`,
  fixed: { extension: "SET", tables: "mangle" },
});

/**
 * ```text
 * x_tables: ip_tables: owner match: used from hooks INPUT, but only valid from OUTPUT/POSTROUTING
 *                      ^^^^^                        ^^^^^                      ^^^^^^^^^^^^^^^^^^
 *                      extension                    hooks                      validHooks
 * ```
 */
const wrongHook = message({
  id: "kernel/wrong-hook",
  from: [{ program: "linux", file: "net/netfilter/x_tables.c textify_hooks", since: "2.6.31" }],
  text: [
    format`${family}_tables: ${extension} ${matchOrTarget}: used from hooks ${hooks}, but only valid from ${validHooks}`,
    format`${family}_tables: ${extension} ${matchOrTarget}: used from hooks ${hooks}, but only usable from ${validHooks}`,
  ],
});

/** Before 2.6.17 each match had words of its own: `ipt_mac: only valid for PRE_ROUTING, LOCAL_IN or FORWARD.` */
const wrongHookOld = message({
  id: "kernel/wrong-hook-old",
  from: [{ program: "linux", file: "net/ipv4/netfilter/ipt_owner.c, ipt_mac.c", since: "2.4.0", until: "2.6.16" }],
  text: [format`${kernelFile}_${extension}: only valid for ${oldHooks}`],
});

const protocolRequired = message({
  id: "kernel/protocol-required",
  from: [{ program: "linux", file: "net/netfilter/x_tables.c", since: "2.6.17" }],
  text: format`${family}_tables: ${extension} ${matchOrTarget}: only valid for protocol ${protocolNumber}`,
});

const familyRefused = message({
  id: "kernel/family-refused",
  from: [{ program: "linux", file: "net/netfilter/x_tables.c xt_check_match", since: "5.19" }],
  text: format`${family}_tables: ${extension} ${matchOrTarget}: not valid for this family`,
});

export const xTablesMessages = [sizeDiffers, hookMaskForeign, wrongTable, mapSetTable, wrongHook, wrongHookOld, protocolRequired, familyRefused];
