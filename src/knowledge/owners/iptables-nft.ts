import type { Owner } from "./owner.js";

/**
 * The tables that iptables-nft, ebtables-nft and arptables-nft make in nf_tables. They hold the rules of everybody who calls iptables:
 * Docker's, fail2ban's, the person's. `inet filter` is nobody's: distributions' nftables.conf and people use it.
 */
export const IPTABLES_NFT: Owner = {
  id: "iptables-nft",
  name: "iptables-nft (and so everybody who calls iptables)",
  objects: [
    { kind: "table", names: ["filter", "nat", "mangle", "raw", "security"], families: ["ip", "ip6"] },
    { kind: "table", names: ["filter"], families: ["arp"] },
    { kind: "table", names: ["filter", "nat", "broute"], families: ["bridge"] },
  ],
  rebuild: [],
  healsItself: {
    does: "no",
    says: "The rules in it belong to Docker, fail2ban, the person and whoever else calls iptables; each would have to make its own again.",
  },
  look: [{ argv: ["iptables-save"], where: "host", for: "whose rules stand in the table, before anything is taken out" }],
  never: [
    { argv: ["nft", "delete", "table", "ip", "filter"], says: "takes the rules of Docker, fail2ban and everybody else out" },
    { argv: ["nft", "flush", "ruleset"], says: "takes the rules of everybody out" },
  ],
  sources: ["iptables iptables/nft.c xtables_ipv4, xtables_arp, xtables_bridge", "run: iptables 1.8.9"],
};

/** The built-in chains by which iptables-nft's tables are told from tables of the same name that somebody made with nft. */
export const BUILT_IN_CHAINS: ReadonlySet<string> = new Set(["INPUT", "FORWARD", "OUTPUT", "PREROUTING", "POSTROUTING", "BROUTING"]);
