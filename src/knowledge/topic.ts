import { isNetfilterModule } from "./lookup.js";

/** Words of which one stands in any text about packet filtering, and in hardly any other. Lower case. */
const WORDS = /iptables|bad argument .(?:commit\b|\*(?:filter|nat|mangle|raw|security)\b)|ip6tables|netfilter|nftables|ebtables|arptables|xtables|x_tables|ip6?_tables|conntrack|masquerade|firewall|防火墙|防火牆|брандмауэр|файрвол|фаервол|файервол|межсетевой экран|pare-feu|cortafuegos|ファイアウォール|방화벽|numiptent|vzctl|prlctl|vzmigrate|openvz|virtuozzo|\b(?:nft|ipset|ipvs|ipvsadm|ip_vs|ufw|csf|lfd|apf|fail2ban|shorewall|ferm|netavark)\b|\b(?:xt|ipt|ip6t|nf|ebt|nft)_[a-z]/;

/** Whether a piece of text is about packet filtering. */
export const speaksOfNetfilter = (lowered: string): boolean => WORDS.test(lowered);

/** Modules that are not netfilter's and that its users load along with it. */
const NEIGHBOURS: ReadonlySet<string> = new Set(["bridge", "br_netfilter", "8021q", "dummy", "ifb", "ipv6", "ip6_tunnel", "ipip", "ip_gre", "ipvlan", "macvlan", "sit", "tun", "veth", "vxlan", "wireguard"]);

/** A driver or file system that cannot be loaded is another matter than this product's. */
export const isForeignModule = (name: string): boolean => !isNetfilterModule(name) && !NEIGHBOURS.has(name) && !/^(?:cls|sch|act|em|net-pf)[_-]/.test(name);
