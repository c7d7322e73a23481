import type { Owner } from "./owner.js";
import { restart } from "./ways.js";

const libvirt: Owner = {
  id: "libvirt",
  name: "libvirt",
  objects: [
    { kind: "chain", names: ["LIBVIRT_INP", "LIBVIRT_OUT", "LIBVIRT_FWI", "LIBVIRT_FWO", "LIBVIRT_FWX", "LIBVIRT_PRT", "LIBVIRT_*"] },
    {
      kind: "chain",
      names: [
        "libvirt-in", "libvirt-out", "libvirt-in-post", "libvirt-host-in", "libvirt-I-*", "libvirt-O-*", "libvirt-J-*", "libvirt-P-*",
        "FI-vnet#*", "FO-vnet#*", "HI-vnet#*", "FJ-vnet#*", "FP-vnet#*", "HJ-vnet#*",
      ],
    },
    { kind: "chain", names: ["FI-*", "FO-*", "HI-*"], common: true },
    { kind: "table", names: ["libvirt_network"], families: ["ip", "ip6"] },
  ],
  rebuild: [
    {
      argv: ["systemctl", "restart", "virtnetworkd"],
      where: "host",
      effect: "reversible",
      when: ["modular-libvirt", "systemd"],
      says: "The guests go on; the rules of all active networks are made again. Those of nwfilter come back with virtnwfilterd.",
    },
    ...restart("libvirtd", { effect: "reversible", says: "The guests go on; the rules of all active networks are made again." }),
  ],
  healsItself: {
    does: "no",
    says: "Without firewalld nothing tells libvirt that the rules are gone. With firewalld it hears the reload and makes them again.",
  },
  look: [{
    argv: ["virsh", "net-list"],
    where: "host",
    for:
      "the networks that are active: their rules must be there (`iptables -S LIBVIRT_FWI`, or `nft list table ip libvirt_network` from " +
      "10.4 on)",
  }],
  sources: ["libvirt src/network/network_iptables.c, network_nftables.c, bridge_driver_linux.c; src/nwfilter/nwfilter_ebiptables_driver.c"],
};

const LXD_RESTART = "The instances go on; the bridge's clients lose the network for seconds.";
const lxd: Owner = {
  id: "lxd",
  name: "LXD",
  objects: [
    { kind: "table", names: ["lxd"], families: ["ip", "ip6", "inet", "bridge"] },
    { kind: "rule", names: ["generated for LXD *"] },
  ],
  rebuild: [
    { argv: ["snap", "restart", "lxd"], where: "host", effect: "interrupts-traffic", when: ["snap"], says: LXD_RESTART },
    ...restart("lxd", { says: LXD_RESTART }),
  ],
  healsItself: { does: "no", says: "Made when the daemon or a network starts." },
  look: [{ argv: ["lxc", "network", "list"], where: "host", for: "the managed bridges" }],
  sources: ["canonical/lxd lxd/firewall/drivers/drivers_nftables.go, drivers_xtables.go"],
};

const incus: Owner = {
  id: "incus",
  name: "Incus",
  objects: [
    { kind: "table", names: ["incus"], families: ["ip", "ip6", "inet", "bridge"] },
    { kind: "rule", names: ["generated for Incus *"] },
  ],
  rebuild: [...restart("incus", { says: "The instances go on; the bridge's clients lose the network for seconds." })],
  healsItself: { does: "no", says: "Made when the daemon or a network starts." },
  look: [{ argv: ["incus", "network", "list"], where: "host", for: "the managed bridges" }],
  sources: ["lxc/incus internal/server/firewall/drivers/drivers_nftables.go"],
};

const lxcNet: Owner = {
  id: "lxc-net",
  name: "lxc-net",
  objects: [{ kind: "table", names: ["lxc"], families: ["inet", "ip", "ip6"] }],
  rebuild: [...restart("lxc-net", {
    says:
      "The bridge goes down and up: running containers lose it until they are started again, or their interface is put back into the " +
      "bridge.",
  })],
  healsItself: { does: "no", says: "Made when the service starts." },
  look: [{ argv: ["systemctl", "status", "lxc-net"], where: "host", for: "active (exited)" }],
  sources: ["lxc/lxc config/init/common/lxc-net.in"],
};

const proxmox: Owner = {
  id: "proxmox",
  name: "Proxmox VE's firewall",
  objects: [
    {
      kind: "chain",
      names: [
        "PVEFW-*", "tap#i#-IN", "tap#i#-OUT", "veth#i#-IN", "veth#i#-OUT", "fwbr#-FW", "fwbr#-IN", "fwbr#-OUT", "fwbr#-IPS", "fwbr#v#-FW",
        "fwbr#v#-IN", "fwbr#v#-OUT", "fwbr#v#-IPS", "GROUP-*-IN", "GROUP-*-OUT",
      ],
    },
    { kind: "set", names: ["PVEFW-*"] },
    { kind: "table", names: ["proxmox-firewall"], families: ["inet", "bridge"] },
    { kind: "table", names: ["proxmox-firewall-guests"], families: ["bridge"] },
  ],
  rebuild: [{
    argv: ["pve-firewall", "restart"],
    where: "host",
    effect: "reversible",
    says: "Guests and connections go on; the rules are loaded at once.",
  }],
  healsItself: {
    does: "yes",
    within: 10,
    says: "The daemon compares the rules every ten seconds and loads its own again. Nothing that is added to its chains by hand stays.",
  },
  look: [{
    argv: ["pve-firewall", "status"],
    where: "host",
    for: "enabled/running; `pve-firewall compile` shows the line that is refused",
  }],
  sources: ["proxmox/pve-firewall src/PVE/Firewall.pm iptables_get_chains, src/PVE/Service/pve_firewall.pm"],
};

const neutron: Owner = {
  id: "neutron",
  name: "OpenStack's Neutron (and nova-network)",
  objects: [
    { kind: "chain", names: ["neutron-*", "nova-*", "quantum-*"] },
    { kind: "set", names: ["NIPv4%-*", "NIPv6%-*", "NIPv4*", "NIPv6*"] },
  ],
  rebuild: [...restart("neutron-openvswitch-agent", {
    effect: "interrupts-traffic",
    says:
      "New connections of the node's guests are refused or let through for seconds. With Linux bridge the unit is " +
      "neutron-linuxbridge-agent, for routers neutron-l3-agent.",
  })],
  healsItself: { does: "on-use", says: "The agent writes its whole set of rules with iptables-restore at each change of a port or group." },
  look: [{
    argv: ["iptables", "-S", "neutron-filter-top"],
    where: "host",
    for: "the chain; routers have theirs in `ip netns exec qrouter-…`",
  }],
  sources: ["openstack/neutron neutron/agent/linux/iptables_manager.py, ipset_manager.py"],
};

const virtuozzo: Owner = {
  id: "virtuozzo",
  name: "Virtuozzo or OpenVZ on the node",
  objects: [{ kind: "chain", names: ["VZ_*", "vz-*", "VZ-*"], common: true }],
  rebuild: [{
    argv: ["service", "vz", "restart"],
    where: "node",
    effect: "restarts-container",
    says: "All containers stop and start again.",
  }],
  healsItself: { does: "unknown", says: "Not found in the sources that could be read." },
  look: [{ argv: ["vzlist", "-a"], where: "node", for: "the containers" }],
  sources: ["not read in source"],
  thin: true,
};

export const VIRTUAL_MACHINE_OWNERS: readonly Owner[] = [libvirt, lxd, incus, lxcNet, proxmox, neutron, virtuozzo];
