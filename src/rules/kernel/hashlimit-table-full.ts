import type { Rule, Slot } from "../../model/rule.js";
import { inOneStep, KEEP_CHAIN, RESTORE_CHAIN } from "../kept-chain.js";

const PROGRAM: Slot = { slot: "program" }, TABLE: Slot = { slot: "table" }, CHAIN: Slot = { slot: "chain" }, COUNT: Slot = { slot: "count" };

/**
 * The chain's rules whose maximum is no larger (one below the number of buckets counts as that), each in its place and all in one step: with four
 * times the maximum that was reached, and a name that begins as the old one.
 */
const LARGER = `to=$(($4 * 4)); ${inOneStep(
  `"$1" -t "$2" -S "$3" | awk -v max="$4" -v to="$to" '/^-A/ { n++ } /--hashlimit-name/ { own = 0; if (match($0, /--hashlimit-htable-max [0-9]+/)) own = substr($0, RSTART + 23, RLENGTH - 23); ` +
  `if (own + 0 <= max) { sub(/ --hashlimit-htable-max [0-9]+/, ""); sub(/^-A [^ ]+/, "-R " $2 " " n); match($0, /--hashlimit-name [^ ]+/); name = substr($0, RSTART + 17, 7); sub(/ .*/, "", name); ` +
  `sub(/--hashlimit-name [^ ]+/, "--hashlimit-name " name "-" to " --hashlimit-htable-max " to); print } }'`,
)}`;

export const rule: Rule = {
  code: "kernel/hashlimit-table-full",
  family: "limit-reached",
  since: "0.1.0",
  title: "A hashlimit rule has more addresses to count than its table takes",
  cause:
    "hashlimit keeps an entry for each address (or pair, or port) it meets until that was idle for the expiry time. When --hashlimit-htable-max is reached, packets of further addresses do not match at all, so a rule that accepts what is below a rate lets nobody new in. A flood with forged addresses fills it in seconds.",
  severity: "warning",
  symptoms: [{ message: "kernel/hashlimit-table-full" }],
  remedies: [
    {
      title: "Give the rule a table four times as large, under a new name: the old name keeps its old table",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      record: [KEEP_CHAIN],
      commands: [["sh", "-c", LARGER, "sh", PROGRAM, TABLE, CHAIN, COUNT]],
      check: [["sh", "-c", "\"$1\" -t \"$2\" -S \"$3\" | grep -q -- \"--hashlimit-htable-max $(($4 * 4)) \"", "sh", PROGRAM, TABLE, CHAIN, COUNT]],
      look: [{ command: ["sh", "-c", "dmesg | grep 'max count' | tail -n 3"], for: "no line that is newer than the change" }],
      undo: [RESTORE_CHAIN],
      note: "Write the larger --hashlimit-htable-max and the new --hashlimit-name also where the rule comes from. A smaller --hashlimit-htable-expire (milliseconds) or --hashlimit-srcmask 24, so that a network counts as one, helps as well.",
      proof: { kind: "live", ref: "proof lab; net/netfilter/xt_hashlimit.c htable_find_get, dsthash_alloc_init" },
    },
    {
      title: "See which tables there are, and how full they are",
      where: "host",
      effect: "none",
      lasting: false,
      last: true,
      commands: [["sh", "-c", "wc -l /proc/net/ipt_hashlimit/* /proc/net/ip6t_hashlimit/*; iptables-save | grep hashlimit"]],
      check: [],
      note: "Each file is a table by its --hashlimit-name, each line an address that is counted.",
      proof: { kind: "source", ref: "net/netfilter/xt_hashlimit.c dl_seq_show" },
    },
  ],
  sources: ["net/netfilter/xt_hashlimit.c dsthash_alloc_init"],
};
