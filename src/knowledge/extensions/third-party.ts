/** Extensions that mainline kernels lack. Source: xtables-addons 2.x/3.x `extensions/xt_*.c` (MODULE_ALIAS); netfilter-full-cone-nat `xt_FULLCONENAT.c`; ipt-netflow, nDPI-netfilter, xt_ratelimit, Gargoyle and rtpengine. */
import { BOTH, row, type ExtensionKind, type ExtensionRow, type Traits } from "./row.js";

const note = "not part of the mainline kernel: xtables-addons must be built for the kernel that runs, and in a container for the node's";

const addon = (kind: ExtensionKind, name: string, traits: Traits = {}): ExtensionRow => row(kind, BOTH, name, ["", `xt_${name}`, `xt_${name}`], { note, origin: "third-party", ...traits });

/** A project of its own, with module and library in its source. */
const own = (kind: ExtensionKind, name: string, module: string): ExtensionRow =>
  row(kind, BOTH, name, ["", module, module], { note: `not part of the mainline kernel: its own project brings ${module} and the iptables library, both built for what runs here`, origin: "third-party" });

export const THIRD_PARTY: readonly ExtensionRow[] = [
  addon("match", "condition"),
  addon("match", "fuzzy"),
  addon("match", "geoip"),
  addon("match", "iface"),
  addon("match", "ipp2p"),
  addon("match", "ipv4options"),
  row("match", BOTH, "layer7", ["ipt_layer7", "xt_layer7", ""], { need: "conntrack", origin: "third-party", note: "not part of the mainline kernel: l7-filter is a patch for kernels up to 2.6.35 with its own iptables library" }),
  addon("match", "length2"),
  addon("match", "lscan"),
  addon("match", "psd"),
  addon("match", "quota2"),
  own("match", "ndpi", "xt_ndpi"),
  own("match", "ratelimit", "xt_ratelimit"),
  own("match", "weburl", "xt_weburl"),
  own("target", "NDPI", "xt_ndpi"),
  own("target", "NETFLOW", "ipt_NETFLOW"),
  own("target", "RTPENGINE", "xt_RTPENGINE"),
  addon("target", "ACCOUNT"),
  addon("target", "CHAOS"),
  addon("target", "DELUDE"),
  addon("target", "DHCPMAC"),
  addon("target", "ECHO"),
  addon("target", "IPMARK"),
  addon("target", "LOGMARK"),
  addon("target", "SYSRQ"),
  addon("target", "TARPIT"),
  row("target", BOTH, "FULLCONENAT", ["", "", "xt_FULLCONENAT"], { need: "nat", tables: ["nat"], origin: "third-party", note: "not part of the mainline kernel: the module xt_FULLCONENAT (netfilter-full-cone-nat, in OpenWrt builds) must be built for the kernel that runs" }),
];
