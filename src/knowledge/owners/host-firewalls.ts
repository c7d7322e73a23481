import type { Owner } from "./owner.js";
import { restart } from "./ways.js";

const BUILT_IN = ["INPUT", "OUTPUT", "FORWARD", "PREROUTING", "POSTROUTING"];
/** firewalld's own zones and those that programs bring: config/zones, docker, libvirt, NetworkManager. */
const ZONES = [
  "block", "dmz", "drop", "external", "home", "internal", "public", "trusted", "work", "docker", "libvirt", "libvirt-routed", "nm-shared",
  "FedoraServer", "FedoraWorkstation",
];
const PREFIXES = ["IN", "FWD", "FWDI", "FWDO", "PRE", "POST", "OUT"];
const PARTS = ["", "_log", "_deny", "_allow", "_pre", "_post"];

const firewalld: Owner = {
  id: "firewalld",
  name: "firewalld",
  objects: [
    {
      kind: "chain",
      names: BUILT_IN.flatMap((chain) => [
        `${chain}_direct`, `${chain}_ZONES`, `${chain}_ZONES_SOURCE`, `${chain}_POLICIES_pre`, `${chain}_POLICIES_post`,
        `${chain}_IN_ZONES`, `${chain}_OUT_ZONES`, `${chain}_IN_ZONES_SOURCE`, `${chain}_OUT_ZONES_SOURCE`,
      ]),
    },
    { kind: "chain", names: PREFIXES.flatMap((prefix) => ZONES.flatMap((zone) => PARTS.map((part) => `${prefix}_${zone}${part}`))) },
    // Zones and policies of the person's own; the last part tells firewalld's from other chains.
    {
      kind: "chain",
      names: PREFIXES.flatMap((prefix) => PARTS.filter((part) => part !== "").map((part) => `${prefix}_*${part}`)),
      common: true,
    },
    { kind: "table", names: ["firewalld", "firewalld_policy_drop"], families: ["inet", "ip", "ip6"] },
  ],
  rebuild: [{
    argv: ["firewall-cmd", "--reload"],
    where: "host",
    effect: "reversible",
    says: "Connections go on. What was set without --permanent goes, with FlushAllOnReload=yes (the default) direct rules too.",
  }],
  healsItself: {
    does: "no",
    says:
      "firewalld makes its rules at its start and at a reload. Its nft table has flags owner and persist where NftablesTableOwner=yes " +
      "(from 2.0 on, default): others get EPERM even as root.",
  },
  look: [{
    argv: ["firewall-cmd", "--state"],
    where: "host",
    for: "running; it stays running after a reload that failed, so look at the log too",
  }],
  never: [{ argv: ["firewall-cmd", "--complete-reload"], says: "drops the state of all connections; only for a broken firewalld" }],
  sources: [
    "firewalld src/firewall/core/ipXtables.py, nftables.py; config/firewalld.conf NftablesTableOwner, FlushAllOnReload",
    "run: firewalld 1.3.3",
  ],
};

const ufw: Owner = {
  id: "ufw",
  name: "ufw",
  objects: [
    { kind: "chain", names: ["ufw-*", "ufw6-*"] },
  ],
  rebuild: [{
    argv: ["ufw", "reload"],
    where: "host",
    effect: "interrupts-traffic",
    says: "All of ufw's chains are made again from /etc/ufw; the policies are ACCEPT or DROP for a moment. Connections that stand go on.",
  }],
  healsItself: { does: "no", says: "ufw runs at boot and when it is called; nothing watches its chains." },
  look: [{
    argv: ["ufw", "status", "verbose"],
    where: "host",
    for: "Status: active. Then `iptables -S ufw-user-input` must list the chain",
  }],
  never: [{
    argv: ["/usr/lib/ufw/ufw-init", "force-reload"],
    says: "with ENABLED=yes it sets the policies to DROP at once: an ssh session without a rule is locked out",
  }],
  sources: ["ufw src/ufw-init-functions, src/backend_iptables.py", "run: ufw 0.36"],
};

const nixos: Owner = {
  id: "nixos-firewall",
  name: "NixOS's firewall",
  objects: [
    { kind: "chain", names: ["nixos-fw", "nixos-fw-*", "nixos-drop", "nixos-nat-*"] },
    { kind: "table", names: ["nixos-fw", "nixos-nat"], families: ["inet", "ip"] },
  ],
  rebuild: [{
    argv: ["systemctl", "restart", "firewall"],
    when: ["systemd"],
    where: "host",
    effect: "interrupts-traffic",
    says: "The chains are made again from the configuration; with networking.nftables the unit is nftables.",
  }],
  healsItself: { does: "no", says: "Made at boot and by nixos-rebuild switch. What is to stay goes into networking.firewall." },
  look: [{ argv: ["systemctl", "status", "firewall"], where: "host", for: "active (exited)" }],
  sources: ["nixpkgs nixos/modules/services/networking/firewall-iptables.nix, firewall-nftables.nix"],
};

const connman: Owner = {
  id: "connman",
  name: "ConnMan",
  objects: [
    { kind: "chain", names: BUILT_IN.map((chain) => `connman-${chain}`) },
    { kind: "table", names: ["connman"] },
  ],
  rebuild: [...restart("connman", { says: "The network goes down and comes up again." })],
  healsItself: { does: "no", says: "Made when tethering or a session needs them." },
  look: [{ argv: ["iptables", "-S"], where: "host", for: "chains that begin with connman-" }],
  sources: ["connman src/firewall-iptables.c, src/firewall-nftables.c"],
};

const networkManager: Owner = {
  id: "networkmanager",
  name: "NetworkManager's shared connections",
  objects: [
    { kind: "chain", names: ["nm-sh-in-*", "nm-sh-fw-*"] },
    { kind: "table", names: ["nm-shared-*", "nm-mlag-*"] },
    { kind: "rule", names: ["nm-shared-*"] },
  ],
  rebuild: [{
    argv: ["nmcli", "connection", "up", "<CONNECTION>"],
    where: "host",
    effect: "interrupts-traffic",
    says: "The clients behind that connection lose it for seconds.",
    open: { CONNECTION: "the connection with ipv4.method shared; `nmcli connection show` lists them" },
  }],
  healsItself: { does: "no", says: "Made when the connection comes up." },
  look: [{ argv: ["nmcli", "-f", "NAME,DEVICE,STATE", "connection", "show", "--active"], where: "host", for: "the shared connection" }],
  sources: ["NetworkManager src/core/nm-firewall-utils.c"],
};

const networkd: Owner = {
  id: "systemd-networkd",
  name: "systemd-networkd and systemd-nspawn",
  objects: [{ kind: "table", names: ["io.systemd.nat"], families: ["ip", "ip6"] }],
  rebuild: [{
    argv: ["systemctl", "restart", "systemd-networkd"],
    when: ["systemd"],
    where: "host",
    effect: "interrupts-traffic",
    says:
      "Links that it manages are set up again; addresses from DHCP stay unless the network file says otherwise. Ports of nspawn " +
      "containers come back when their container is started again.",
  }],
  healsItself: { does: "on-use", says: "The table is made again when the next masquerade or port is set." },
  look: [{ argv: ["nft", "list", "table", "ip", "io.systemd.nat"], where: "host", for: "the sets masq_saddr and map_port_ipport" }],
  sources: ["systemd src/shared/firewall-util-nft.c, firewall-util-iptables.c"],
};

const keepalived: Owner = {
  id: "keepalived",
  name: "keepalived",
  objects: [
    { kind: "set", names: ["keepalived", "keepalived6", "keepalived_if6", "keepalived_nd", "keepalived_*"] },
    { kind: "table", names: ["keepalived", "keepalived_ipvs"], families: ["ip", "ip6"] },
  ],
  rebuild: [...restart("keepalived", { says: "Virtual addresses may move to the other machine and back." })],
  healsItself: { does: "no", says: "Made at its start and when the state of an instance changes." },
  look: [{ argv: ["ipset", "list", "-n"], where: "host", for: "sets that begin with keepalived" }],
  sources: ["acassen/keepalived keepalived/vrrp/vrrp_iptables_lib.c, vrrp_nftables.c, check_nftables.c"],
};

export const HOST_FIREWALL_OWNERS: readonly Owner[] = [firewalld, ufw, nixos, connman, networkManager, networkd, keepalived];
