import { describe, expect, it } from "vitest";
import { PROBLEM, shown } from "./helpers.js";

const said = (text: string): unknown => shown(PROBLEM + text)["modulesSaid"];

describe("modules that words name as what is lacking", () => {
  it.each([
    ["Please enable ipt_MASQUERADE and xt_state on the node.", ["ipt_MASQUERADE", "xt_state"]],
    ["прошу подгрузить модуль iptable_nat", ["iptable_nat"]],
  ])("are found in: %s", (text, modules) => {
    expect(said(text)).toEqual(modules);
  });

  it.each([
    "Warning: Extension conntrack is not supported, missing kernel module?\niptables-restore v1.8.9 (nf_tables):\nline 2: RULE_APPEND failed (No such file or directory)",
    "The rules are in /etc/firewall/xt_rules/load.sh",
  ])("are not the variant's name, nor a path: %j", (text) => {
    expect(said(text)).toBeUndefined();
  });
});
