import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** vuurmuur. */
export const vuurmuurMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "vuurmuur", program: "vuurmuur", file: "lib/config.c", anywhere: true, wraps: true, telling: true,
  }, () => [
    // lib/config.c
    ["iptables-program-missing", "The path to the 'iptables'-command was not set"],
    ["iptables-program-missing", "The path '{path}' to the 'iptables'-command seems to be wrong."],
    ["iptables-program-missing", "The path '{path}' to the 'iptables-restore'-command seems to be wrong."],
    ["iptables-program-missing", "The path '{path}' to the 'ip6tables-restore'-command seems to be wrong."],
    // lib/conntrack.c
    ["tracking-refused", "nfct_new failed", "0.8"],
    ["kernel-refused", "nfct_open failed", "0.8"],
    ["kernel-refused", "nfct_query failed: {error}", "0.8"],
    // lib/io.c
    ["lock-held", "rulesfile is locked, will try for 60 seconds."],
    ["lock-held", "opening rulesfile timed out, check if there was a crash."],
    // lib/iptcap.c
    ["kernel-refused", "getting iptcap for '{value}' failed"],
    ["kernel-refused", "loading iptables capabilities failed"],
    ["table-missing", "no iptables-support in the kernel: filter table missing"],
    ["table-missing", "nat table missing from kernel: nat targets are unavailable."],
    ["table-missing", "mangle table missing from kernel: mangle targets are unavailable."],
    ["kernel-refused", "no connection tracking support in the kernel"],
    ["module-missing", "incomplete iptables-support in the kernel: state support missing"],
    ["module-missing", "incomplete iptables-support in the kernel: tcp, udp or icmp support missing"],
    ["table-missing", "no ip6tables-support in the kernel: filter table missing", "0.8"],
    // vuurmuur/createrule.c
    ["wrapper", "creating rule failed"],
    ["program-fault", "iptables command creation overflow"],
    ["module-missing", "connmark rules not created: CONNMARK not supported by this system."],
    ["module-missing", "mark rules not created: MARK not supported by this system."],
    ["module-missing", "shaping rules not created: CLASSIFY not supported by this system."],
    ["module-missing", "input rule not created: NFQUEUE not supported by this system."],
    ["module-missing", "input rule not created: NFLOG not supported by this system.", "0.8"],
    ["module-missing", "input rule not created: REJECT not supported by this system."],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "vuurmuur", program: "vuurmuur", file: "lib/config.c", anywhere: true, wraps: true,
    speakers: ["vuurmuur"],
  }, () => [
    // lib/io.c
    ["wrapper", "opening pipe to '{words}' failed."],
  ]),
];
