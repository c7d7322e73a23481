import type { CodeCases } from "../../case.js";

/** Another program writes the same table all the time, as from a pod whose /run, and so whose lock, is its own. */
const OTHER =
  "(export XTABLES_LOCKFILE=/run/pod.lock; while :; do iptables-legacy -N OTHER; iptables-legacy -X OTHER; done) > /dev/null 2>&1 &";
const RULE = "INPUT -p tcp --dport 8443 -j ACCEPT";
/** Typed until it meets the other one; what was taken meanwhile goes out again. In the end only the refused one was typed. */
const TYPED = [
  OTHER, "n=0",
  `while [ $n -lt 400 ] && iptables-legacy -A ${RULE} 2> /tmp/.said; do`,
  `  while iptables-legacy -C ${RULE} 2> /dev/null; do iptables-legacy -D ${RULE} 2> /dev/null; done; n=$((n + 1))`,
  "done",
  "kill $!", "wait", "iptables-legacy -X OTHER 2> /dev/null",
  "cat /tmp/.said >&2", "test $n -ge 400 || exit 4",
].join("\n");

export const cases: CodeCases = {
  code: "lock/race",
  cases: [
    {
      name: "another lock", layer: "A", why: "two programs write one table, and each takes a lock that the other does not see",
      run: {
        argv: ["sh", "-c", TYPED], shown: `iptables-legacy -A ${RULE}`, limit: 60,
      },
      kind: "corrected command", check: `iptables-legacy -C ${RULE}`,
    },
  ],
};
