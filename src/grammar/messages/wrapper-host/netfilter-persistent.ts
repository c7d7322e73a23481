import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** netfilter-persistent. */
export const netfilterPersistentMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "netfilter-persistent", program: "netfilter-persistent",
    file: "usr/share/netfilter-persistent/plugins.d/15-ip4tables", anywhere: true, wraps: true, telling: true,
  }, () => [
    // usr/share/netfilter-persistent/plugins.d/15-ip4tables
    ["notice", "skipping IPv4 (no rules to load)"],
    ["wrapper", "IPv4 rules failed test load. New rules NOT loaded"],
    // usr/share/netfilter-persistent/plugins.d/25-ip6tables
    ["notice", "skipping IPv6 (no rules to load)"],
    ["wrapper", "IPv6 rules failed test load. New rules NOT loaded"],
    // usr/share/netfilter-persistent/plugins.d/10-ipset
    ["notice", "skipping IPSet (no rules to load)"],
    // usr/sbin/netfilter-persistent
    ["not-root", "You must be root to use this utility"],
    // etc/init.d/netfilter-persistent
    ["wrapper", "Loading netfilter rules...failed!"],
  ]),
];
