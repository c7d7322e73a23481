import { format } from "../../format.js";
import { message } from "../../message.js";
import { count, setName } from "../../tokens.js";
import { bareKernelTable, kernelTable } from "./table.js";

const SOURCE = { program: "linux", file: "net/netfilter/ipset/ip_set_hash_gen.h", since: "2.6.39" };

/** The element was not added. The program that adds is told as well; a SET target is not. */
const setFull = message({ id: "kernel/set-full", from: [SOURCE], text: format`Set ${setName} is full, maxelem ${count} reached` });

const core = kernelTable("ipset", "net/netfilter/ipset/ip_set_core.c, ip_set_hash_gen.h", () => [
  ["object", "Can't find ip_set type {value}", "2.6.39"],
  ["init", "SO_SET registry failed: {count}", "2.6.39"],
  ["init", "ip_set type {value}, family {value2} with revision min {count} already registered!", "3.0"],
  ["notice", "ip_set type {value}, family {value2} with revision min {count} not registered", "3.0"],
  ["init", "ip_set type {value}, family {value2}, revision {count} already registered!", "2.6.32", "2.6.39"],
  ["notice", "ip_set type {value}, family {value2}, revision {count} not registered", "2.6.32", "2.6.39"],
  ["init", "ip_set type {value}, family {value2}, revision {count} uses wrong protocol version {count2} (want {count3})", "2.6.32", "2.6.39"],
  ["init", "ip_set type {value}, family {value2}, revision {count}:{count2} uses wrong protocol version {count3} (want {count4})", "3.0"],
  ["init", "ip_set: Unable to create ip_set_list", "2.6.32", "3.12"],
  ["init", "ip_set: cannot register pernet_subsys", "3.13"],
  ["init", "ip_set: cannot register with nfnetlink", "2.6.39"],
  ["memory", "Can't list set {set}: one bucket does not fit into a message. Please report it!", "2.6.39"],
  ["memory", "Cannot increase the hashsize of set {set} further", "3.0"],
]);

/** The set match and target name the set by a number that only this boot knows. */
const rules = kernelTable("set", "net/netfilter/xt_set.c", () => [
  ["object", "Cannot find add_set index {count} as target", "2.6.39"],
  ["object", "Cannot find del_set index {count} as target", "2.6.39"],
  ["object", "Cannot find map_set index {count} as target", "3.17"],
  ["object", "Cannot find set identified by id {count} to match", "3.0"],
  ["object", "Cannot find set indentified by id {count} to match", "2.6.32", "2.6.39"],
  ["value", "Protocol error: SET target dimension is over the limit!", "2.6.32", "2.6.39"],
  ["value", "Protocol error: set match dimension is over the limit!", "2.6.32", "2.6.39"],
  ["value", "SET target dimension over the limit!", "3.0"],
  ["hook", "mapping of prio or/and queue is allowed only from OUTPUT/FORWARD/POSTROUTING chains", "3.17"],
], "set");
const bare = bareKernelTable("set", "net/netfilter/xt_set.c", () => [["value", "set match dimension is over the limit!", "3.0"]], "set");

export const ipsetLines = [setFull, core, rules, bare];
