import { kinds, type KindInfo } from "./kind.js";

const AREAS = ["iptables", "ipset", "ebtables", "arptables", "conntrack", "nfct", "nfacct", "ipvs", "sysctl"];

/** Who may not: the same for every program. */
export const RIGHTS_KINDS: readonly KindInfo[] = AREAS.flatMap((area) => kinds(area, [
  ["not-root", "An ordinary user may not do this", "The kernel wants CAP_NET_ADMIN, which root has.", "privilege/not-root"],
  ["user-namespace", "A user namespace has rights over its own network only", "root of the namespace is an ordinary user outside: the rules are those of another network.", "privilege/user-namespace"],
  ["not-allowed", "The kernel does not allow it here, not even to root", "The process lacks CAP_NET_ADMIN in this network namespace, as in a container without it.", "privilege/no-net-admin"],
]));
