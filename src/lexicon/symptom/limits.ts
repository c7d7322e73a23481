import type { Telling } from "../telling.js";

const ELEMENTS = "ips|ip|entries|elements|addresses|networks|members|hosts|einträge|adressen";

/** A setting that may not be written, a table that is full. */
export const LIMIT_TELLINGS: readonly Telling[] = [
  {
    message: "shell/sysctl-not-permitted",
    phrases: {
      en: ["{sysctlKey} … permission denied", "{sysctlKey} … operation not permitted", "{sysctlKey} … read only", "can't|cannot|couldn't set|write|change|raise to? … {sysctlKey}", "not|isn't allowed|permitted to set|write|change|raise … {sysctlKey}", "failed|fails|unable to set|write|change|raise … {sysctlKey}", "permission denied … {sysctlKey}", "read only … {sysctlKey}"],
      de: ["{sysctlKey} … keine berechtigung", "{sysctlKey} … nicht erlaubt|schreibbar"],
      ru: ["{sysctlKey} … запрещен~", "{sysctlKey} … только для чтения"],
    },
  },
  {
    message: "shell/sysctl-not-permitted",
    fields: { sysctlKey: "net.bridge.bridge-nf-call-iptables" },
    phrases: { en: ["bridge nf call iptables|ip6tables|arptables … no permission", "bridge nf call iptables|ip6tables|arptables … permission denied", "bridge nf call iptables|ip6tables|arptables … read only"] },
  },
  {
    message: "kernel/conntrack-table-full",
    phrases: {
      en: ["conntrack|tracking table is|was? full|overflowing|overflows|exhausted", "full conntrack table", "conntrack table overflow|overflows|overflowed"],
      de: ["conntrack tabelle … voll"],
      ru: ["таблица conntrack … переполн~", "переполн~ … conntrack"],
      zh: ["conntrack 表满", "conntrack 满了"],
    },
  },
  {
    // 65536 elements is what a set holds where nobody says otherwise (ipset(8), maxelem).
    message: "ipset/hash-full",
    phrases: {
      en: [`only|just|than|to|of|at|is 65536|65535 ${ELEMENTS}`, `only|just|than|to|of|at|is 65 536|535 ${ELEMENTS}`, `${ELEMENTS} … 65536|65535 … limit`, "limit|limited … … 65536|65535 … ipset|set"],
      de: [`nur|als|auf 65536|65535 ${ELEMENTS}`, `nur|als|auf 65 536|535 ${ELEMENTS}`],
    },
  },
];
