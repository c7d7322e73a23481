/** Lines of `csftest.pl` (csf 9 to 15), each with the rule it tries. Five of the rules end in `-j LOG`: without LOG all five fail together. */
export interface CsfTest {
  /** As printed after `Testing `. */
  readonly name: string;
  /** Names of older releases. */
  readonly also?: readonly string[];
  readonly fatal: boolean;
  /** What csf loses, when it is optional. */
  readonly feature?: string;
  readonly table: "filter" | "nat";
  readonly matches: readonly string[];
  readonly target: string;
}

export const CSF_TESTS: readonly CsfTest[] = [
  { name: "ip_tables/iptable_filter", fatal: true, table: "filter", matches: [], target: "ACCEPT" },
  { name: "ipt_LOG", fatal: true, table: "filter", matches: [], target: "LOG" },
  { name: "ipt_multiport/xt_multiport", fatal: true, table: "filter", matches: ["multiport"], target: "LOG" },
  { name: "ipt_REJECT", fatal: true, table: "filter", matches: [], target: "REJECT" },
  { name: "ipt_state/xt_state", fatal: true, table: "filter", matches: ["state"], target: "LOG" },
  { name: "ipt_limit/xt_limit", fatal: true, table: "filter", matches: ["limit"], target: "LOG" },
  { name: "ipt_recent", fatal: false, feature: "PORTFLOOD and PORTKNOCKING", table: "filter", matches: ["recent"], target: "" },
  { name: "xt_connlimit", fatal: false, feature: "CONNLIMIT", table: "filter", matches: ["connlimit"], target: "REJECT" },
  { name: "ipt_owner/xt_owner", also: ["ipt_owner"], fatal: false, feature: "SMTP_BLOCK and UID/GID blocking", table: "filter", matches: ["owner"], target: "LOG" },
  { name: "iptable_nat/ipt_REDIRECT", fatal: false, feature: "MESSENGER", table: "nat", matches: [], target: "REDIRECT" },
  { name: "iptable_nat/ipt_DNAT", fatal: false, feature: "csf.redirect", table: "nat", matches: [], target: "DNAT" },
];

export const csfTest = (name: string): CsfTest | undefined => CSF_TESTS.find((test) => [test.name, ...(test.also ?? [])].some((known) => known.toLowerCase() === name.toLowerCase()));
