import type { Owner } from "./owner.js";
import { restart } from "./ways.js";

const fw4: Owner = {
  id: "fw4",
  name: "OpenWrt's firewall4",
  objects: [
    { kind: "table", names: ["fw4"], families: ["inet"] },
  ],
  rebuild: [{
    argv: ["fw4", "reload"],
    where: "host",
    effect: "reversible",
    says: "The table is replaced in one step; connections go on.",
  }],
  healsItself: {
    does: "no",
    says:
      "The table is made at boot, when an interface changes and at a reload. What is to stay goes into /etc/config/firewall or a file " +
      "of /etc/nftables.d.",
  },
  look: [
    { argv: ["fw4", "check"], where: "host", for: "Ruleset passes nftables check" },
    { argv: ["nft", "list", "table", "inet", "fw4"], where: "host", for: "the table" },
  ],
  never: [
    { argv: ["fw4", "flush"], says: "deletes every nft table, also those of others" },
    { argv: ["service", "firewall", "stop"], says: "deletes every nft table, also those of others" },
  ],
  sources: ["openwrt/firewall4 root/sbin/fw4, root/usr/share/ucode/fw4.uc, root/usr/share/firewall4/main.uc"],
};

const zoneParts = [
  "input", "output", "forward", "src_ACCEPT", "src_REJECT", "src_DROP", "dest_ACCEPT", "dest_REJECT", "dest_DROP", "prerouting",
  "postrouting", "notrack",
];
const fw3: Owner = {
  id: "fw3",
  name: "OpenWrt's firewall3",
  objects: [
    // Its chains for custom rules; from OpenWrt 10.03 to 21.02 /etc/firewall.user fills them.
    {
      kind: "chain",
      names: [
        "input_rule", "output_rule", "forwarding_rule", "prerouting_rule", "postrouting_rule", "input_*_rule", "output_*_rule",
        "forwarding_*_rule", "prerouting_*_rule", "postrouting_*_rule",
      ],
      filledBy: "person",
    },
    { kind: "chain", names: [...zoneParts.map((part) => `zone_*_${part}`), "zone_*", "delegate_*"] },
    { kind: "chain", names: ["reject", "syn_flood", "notrack"], common: true },
    { kind: "rule", names: ["!fw3*"] },
  ],
  rebuild: [{ argv: ["fw3", "reload"], where: "host", effect: "reversible", says: "The rules are made again; connections go on." }],
  healsItself: {
    does: "no",
    says: "Made at boot, when an interface changes and at a reload. Custom rules belong into /etc/firewall.user.",
  },
  look: [{ argv: ["fw3", "print"], where: "host", for: "the commands it would run, and the one that is refused" }],
  sources: ["openwrt/firewall3 zones.c, defaults.c, main.c"],
};

const addOn = (id: string, name: string, objects: Owner["objects"], service: string, says: string, sources: readonly string[]): Owner => ({
  id, name, objects,
  rebuild: [{ argv: [`/etc/init.d/${service}`, "restart"], where: "host", effect: "interrupts-traffic", says }],
  healsItself: {
    does: "no",
    says: "Made when its service starts; after a reload of the firewall most start themselves again through a hook.",
  },
  look: [{ argv: [`/etc/init.d/${service}`, "status"], where: "host", for: "running" }],
  sources,
});

const mwan3 = addOn(
  "mwan3",
  "mwan3",
  [{ kind: "chain", names: ["mwan3_*"] }, { kind: "set", names: ["mwan3_*"] }],
  "mwan3",
  "Connections may move to another uplink.",
  ["openwrt/packages net/mwan3/files/lib/mwan3/mwan3.sh"],
);
const banip = addOn(
  "banip",
  "banIP",
  [{ kind: "table", names: ["banIP"], families: ["inet"] }],
  "banip",
  "Its lists are read again; until then they are not in force.",
  ["openwrt/packages net/banip/files/banip-functions.sh"],
);
const pbr = addOn(
  "pbr",
  "pbr (policy based routing)",
  [{ kind: "chain", names: ["pbr_*", "VPR_*"] }, { kind: "set", names: ["pbr_*"] }, { kind: "map", names: ["pbr_*"] }],
  "pbr",
  "Connections may move to another uplink.",
  ["openwrt/packages net/pbr/files/etc/init.d/pbr"],
);
const sqm = addOn(
  "sqm",
  "SQM",
  [{ kind: "chain", names: ["QOS_MARK_*"], tables: ["mangle"] }],
  "sqm",
  "Shaping is off for seconds.",
  ["openwrt/packages net/sqm-scripts"],
);

const miniupnpd: Owner = {
  id: "miniupnpd",
  name: "miniupnpd",
  objects: [
    {
      kind: "chain",
      names: [
        "MINIUPNPD", "MINIUPNPD-POSTROUTING", "miniupnpd", "prerouting_miniupnpd", "postrouting_miniupnpd", "upnp_forward",
        "upnp_prerouting", "upnp_postrouting",
      ],
    },
    { kind: "table", names: ["miniupnpd"], families: ["inet", "ip"] },
  ],
  rebuild: [...restart("miniupnpd", { says: "Port mappings go and come back when the clients renew them." })],
  healsItself: {
    does: "on-use",
    says: "Mappings come back when the clients renew them; the chains themselves are made by its start script.",
  },
  look: [{ argv: ["iptables", "-t", "nat", "-S", "MINIUPNPD"], where: "host", for: "the chain and a rule per mapping" }],
  sources: ["miniupnp/miniupnp miniupnpd/netfilter/iptcrdr.c, miniupnpd/netfilter_nft/nftnlrdr.c, netfilter/iptables_init.sh"],
};

export const OPENWRT_OWNERS: readonly Owner[] = [miniupnpd, mwan3, banip, pbr, sqm, fw4, fw3];
