import { moduleName } from "./module-name.js";

/**
 * Modules that Debian, Ubuntu, RHEL up to 9, Fedora, SUSE, Arch, Alpine, Proxmox and Raspberry Pi OS build for each of their own kernels
 * and put into the kernel's main package: modprobe does not find them only where the running kernel's tree is not there.
 * Source: their kernel configurations (IP_NF_IPTABLES, IP_NF_FILTER, NF_CONNTRACK … = m), 3.16 to 6.12.
 */
const BASIC: ReadonlySet<string> = new Set([
  "x_tables", "ip_tables", "ip6_tables", "iptable_filter", "iptable_nat", "iptable_mangle", "iptable_raw", "ip6table_filter", "ip6table_mangle", "ip6table_raw",
  "nf_conntrack", "nf_nat", "nf_tables", "bridge", "br_netfilter", "overlay", "xt_conntrack", "xt_comment", "xt_multiport", "xt_tcpudp", "xt_addrtype", "xt_limit", "xt_recent",
  "xt_state", "xt_nat", "xt_mark", "xt_tcpmss", "xt_MASQUERADE", "xt_REDIRECT", "xt_LOG", "xt_TCPMSS", "ipt_REJECT", "ipt_MASQUERADE", "nf_nat_masquerade_ipv4", "nf_conntrack_ipv4", "nf_nat_ipv4", "nft_compat",
]);

export const isBasicModule = (name: string): boolean => BASIC.has(moduleName(name));

/** How the releases of such kernels look: `5.15.0-91-generic`, `6.6.8-arch1-1`, `5.14.0-503.el9.x86_64`, `6.1.21-v8+`. Those of RHEL 10 have no ip_tables any more. */
const DISTRIBUTION_KERNEL = /-(?:generic|lowlatency|amd64|arm64|686(?:-pae)?|pve|default|lts|zen\d?(?:-\d+)?(?:-zen)?|arch[\w-]*|manjaro|raspi|aws|azure|gcp)$|\+rpt-rpi-\w+$|-v[78]l?\+$|\.el[789](?:_\d+)?(?:\.|$)|\.fc[234]\d(?:\.|$)|-MANJARO$/i;

/** Who built a kernel, as far as its release tells. */
export const kernelBuild = (release: string): "distribution" | undefined => (DISTRIBUTION_KERNEL.test(release) ? "distribution" : undefined);
