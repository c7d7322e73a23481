import type { Owner } from "./owner.js";

const netavark: Owner = {
  id: "podman",
  name: "Podman (netavark)",
  objects: [
    {
      kind: "chain",
      names: [
        "NETAVARK_FORWARD", "NETAVARK_INPUT", "NETAVARK-HOSTPORT-DNAT", "NETAVARK-HOSTPORT-SETMARK", "NETAVARK-HOSTPORT-MASQ",
        "NETAVARK-ISOLATION-#", "NETAVARK-DN-*", "NETAVARK-%", "NETAVARK-*", "NETAVARK_*",
      ],
    },
    { kind: "table", names: ["netavark"], families: ["inet"] },
  ],
  rebuild: [{
    argv: ["podman", "network", "reload", "--all"],
    where: "host",
    effect: "reversible",
    says: "The rules of all running containers are made again; the containers go on.",
  }],
  healsItself: {
    does: "in-part",
    says:
      "Only where netavark-firewalld-reload.service or netavark-nftables-reload.service runs: they make the rules again when firewalld " +
      "or nftables was reloaded.",
  },
  look: [{
    argv: ["nft", "list", "table", "inet", "netavark"],
    where: "host",
    for: "the table; with the iptables driver see `iptables -t nat -S NETAVARK-HOSTPORT-DNAT`",
  }],
  sources: ["containers/netavark src/firewall/iptables.rs, src/firewall/nft.rs, contrib/systemd/system", "podman-network-reload(1)"],
};

const criu: Owner = {
  id: "criu",
  name: "CRIU",
  objects: [
    { kind: "chain", names: ["CRIU"] },
    { kind: "table", names: ["CRIU-#"], families: ["inet"] },
  ],
  rebuild: [],
  healsItself: {
    does: "no",
    says: "The network of a process group that is dumped is locked with it; a table that stayed behind is of a dump that was interrupted.",
  },
  look: [{
    argv: ["nft", "list", "tables"],
    where: "host",
    for: "`table inet CRIU-` and the process id of the dump: does that process still live?",
  }],
  sources: ["checkpoint-restore/criu criu/net.c network_lock_internal, nftables_get_table"],
};

export const PODMAN_OWNERS: readonly Owner[] = [netavark, criu];
