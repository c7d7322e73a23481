import type { CodeCases } from "../../case.js";

const ENTRY = "-I -p tcp -s 192.0.2.1 -d 192.0.2.2 --sport 1024 --dport 80 --state ESTABLISHED";

export const cases: CodeCases = {
  code: "parameter/conntrack",
  cases: [
    {
      name: "timeout", layer: "A", why: "an entry without the time it is to live",
      run: ["conntrack", ...ENTRY.split(" ")],
      truths: { rule: `${ENTRY} -t 60` },
      kind: "corrected command", changesNothing: true,
      witness: ["sh", "-c", "conntrack -L 2>/dev/null | grep -q 192.0.2.1"],
    },
  ],
};
