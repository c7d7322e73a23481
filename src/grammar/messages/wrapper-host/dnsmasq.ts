import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** dnsmasq, src. */
export const dnsmasqMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "dnsmasq", program: "dnsmasq", file: "src", anywhere: true, wraps: true, telling: true,
  }, () => [
    // ipset.c
    ["kernel-refused", "failed to create IPset control socket: {error}", "2.66"],
    ["kernel-refused", "failed to update ipset {set}: {error}", "2.77"],
    // conntrack.c
    ["tracking-refused", "Conntrack connection mark retrieval failed: {error}", "2.58"],
    // option.c
    ["built-without", "recompile with HAVE_IPSET defined to enable ipset directives", "2.66"],
    ["built-without", "recompile with HAVE_NFTSET defined to enable nftset directives", "2.87"],
    ["built-without", "recompile with HAVE_CONNTRACK defined to enable connmark-allowlist directives", "2.86"],
    // dnsmasq.c
    ["tracking-refused", "cannot use --conntrack AND --query-port", "2.73"],
    ["built-without", "conntrack support not available: set HAVE_CONNTRACK in src/config.h", "2.73"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "dnsmasq", program: "dnsmasq", file: "src", anywhere: true, wraps: true, speakers: ["dnsmasq"],
  }, () => [
    // nftset.c
    ["nft-refused", "failed to create nftset context", "2.87"],
  ]),
];
