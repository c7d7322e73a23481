import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** pritunl/pritunl: pritunl/iptables.py, pritunl/firewall/firewall.py, pritunl/server/instance.py. */
export const pritunlMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "pritunl", program: "pritunl/pritunl", file: "pritunl/iptables.py", anywhere: true, telling: true,
  }, () => [
    ...["iptables", "ip6tables"].flatMap((program) => [
      ["out-of-sync", `Lost ${program} rule`] as const,
      ...["rule", "drop rule", "deny rule"].map((rule) =>
        ["out-of-sync", `Unexpected loss of ${program} ${rule}, adding again...`] as const),
    ]),
    ["wrapper", "Failed to insert iptables rule, retrying..."],
    ["wrapper", "Failed to append iptables rule, retrying..."],
    ["clean-up", "Failed to remove iptables rule, retrying..."],
    ["clean-up", "Server iptables clean up error"],
  ]),
];
