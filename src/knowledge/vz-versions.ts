/**
 * Releases of Virtuozzo, OpenVZ and their tools where netfilter in containers changed. Source: histories of vzctl 2.7 to 4.11, OpenVZ/vzctl,
 * OpenVZ/libvzctl, OpenVZ/vzkernel, and the vendor's articles KB 113056, 126136, 126787. `exact` is false where only a range is known.
 */
export interface Boundary {
  readonly product: "virtuozzo" | "vzctl" | "libvzctl" | "kernel";
  readonly version: string;
  readonly what: string;
  readonly exact: boolean;
}

export const VZ_BOUNDARIES: readonly Boundary[] = [
  { product: "vzctl", version: "3.0.27", what: "IPTABLES_MODULES, modules to load on the node, apart from IPTABLES, names a container may use", exact: true },
  { product: "vzctl", version: "4.7", what: "--netfilter and NETFILTER=; IPTABLES= is deprecated; connection tracking is switched off for the node unless configured", exact: true },
  { product: "vzctl", version: "4.8", what: "tracking is left on for the node when its own rules need it", exact: true },
  { product: "virtuozzo", version: "6.0.6", what: "netfilter modes per container; modules are loaded on demand, no module lists", exact: true },
  { product: "kernel", version: "2.6.32-042stab061", what: "last kernel read that neither loads modules on demand nor checks extensions by name", exact: false },
  { product: "kernel", version: "2.6.32-042stab141", what: "loads modules on demand, checks extensions by name, names the container in \"table full\"", exact: false },
  { product: "virtuozzo", version: "7.0", what: "kernel 3.10; nf_tables follows the mode; prlctl set --netfilter", exact: true },
  { product: "vzctl", version: "7.0.112", what: "sample configurations say full (until 7.0.119)", exact: true },
  { product: "vzctl", version: "7.0.120", what: "sample configurations say stateless again", exact: true },
  { product: "vzctl", version: "7.0.124", what: "sample configurations say full, so that Docker works", exact: true },
  { product: "vzctl", version: "7.0.126", what: "ip_conntrack_disable_ve0 is no longer set; the first rule that needs tracking turns it on", exact: true },
  { product: "libvzctl", version: "7.0.360", what: "numiptent is 2000 when not set", exact: true },
  { product: "libvzctl", version: "7.0.658", what: "the build for Virtuozzo 8 reads neither NETFILTER nor IPTABLES", exact: true },
  { product: "libvzctl", version: "8.0.70", what: "NETFILTER and IPTABLES are removed", exact: true },
  { product: "vzctl", version: "8.0.26", what: "--netfilter is removed", exact: true },
  { product: "virtuozzo", version: "8.0", what: "no netfilter modes: a container has its network namespace's full netfilter, within its capabilities and the modules on the node", exact: true },
];
