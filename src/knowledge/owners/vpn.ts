import type { Owner } from "./owner.js";
import { restart } from "./ways.js";

const tailscale: Owner = {
  id: "tailscale",
  name: "Tailscale",
  objects: [{ kind: "chain", names: ["ts-input", "ts-forward", "ts-postrouting"] }],
  rebuild: [
    {
      argv: ["docker", "restart", "<CONTAINER>"],
      where: "host",
      effect: "interrupts-traffic",
      when: ["in-container"],
      says: "All connections over the tailnet are cut, an ssh session over it too.",
      open: { CONTAINER: "Tailscale's container" },
    },
    ...restart("tailscaled", {
      openrc: "tailscale",
      procd: "tailscale",
      says: "All connections over the tailnet are cut, an ssh session over it too. Be sure of another way in.",
    }),
  ],
  healsItself: { does: "no", says: "The chains are made when the tunnel is set up; nothing watches them." },
  look: [
    { argv: ["iptables", "-S", "ts-input"], where: "host", for: "the chain, and a jump to it first in INPUT" },
    { argv: ["tailscale", "status"], where: "host", for: "the peers" },
  ],
  sources: ["tailscale/tailscale util/linuxfw/iptables_runner.go, nftables_runner.go; wgengine/router/router_linux.go"],
};

const wgQuick: Owner = {
  id: "wg-quick",
  name: "wg-quick",
  objects: [
    { kind: "rule", names: ["wg-quick(8) rule for *"] },
    { kind: "table", names: ["wg-quick-*"], families: ["ip", "ip6"] },
  ],
  rebuild: [{
    argv: ["systemctl", "restart", "wg-quick@<INTERFACE>"], when: ["systemd"],
    where: "host",
    effect: "interrupts-traffic",
    says: "The tunnel goes down and comes up; an ssh session over it hangs until then.",
    open: { INTERFACE: "the tunnel's interface; `wg show interfaces` lists them" },
  }],
  healsItself: { does: "no", says: "Made by `wg-quick up`, and only for a default route through the tunnel." },
  look: [{ argv: ["wg", "show"], where: "host", for: "the interface and its latest handshake" }],
  sources: ["WireGuard/wireguard-tools src/wg-quick/linux.bash add_default, remove_firewall"],
};

const openvpn: Owner = {
  id: "openvpn-installer",
  name: "the OpenVPN installer script",
  objects: [{ kind: "table", names: ["openvpn", "openvpn-nat"], families: ["inet", "ip"], common: true }],
  rebuild: [
    {
      argv: ["systemctl", "restart", "iptables-openvpn"],
      where: "host",
      effect: "interrupts-traffic",
      when: ["systemd"],
      says: "The clients lose the way out for a moment. In the other script the unit is openvpn-iptables.",
    },
  ],
  healsItself: { does: "no", says: "A unit sets the rules at boot." },
  look: [{ argv: ["systemctl", "status", "iptables-openvpn"], where: "host", for: "active (exited)" }],
  sources: ["angristan/openvpn-install openvpn-install.sh", "Nyr/openvpn-install openvpn-install.sh"],
};

const accessServer: Owner = {
  id: "openvpn-as",
  name: "OpenVPN Access Server",
  objects: [{ kind: "chain", names: ["AS0_*"] }],
  rebuild: [...restart("openvpnas", { says: "All clients of the VPN are cut and connect again." })],
  healsItself: { does: "no", says: "Made when its service starts and when a client connects." },
  look: [{ argv: ["/usr/local/openvpn_as/scripts/sacli", "status"], where: "host", for: "the services that are on" }],
  sources: ["names seen in public tickets; not read in source"],
  thin: true,
};

const mesh = (id: string, name: string, objects: Owner["objects"], unit: string, sources: readonly string[], thin?: true): Owner => ({
  id, name, objects,
  rebuild: [...restart(unit, { says: "Connections over the VPN are cut, an ssh session over it too." })],
  healsItself: { does: "unknown", says: "Made when it connects; whether it watches them was not found." },
  look: [{ argv: ["systemctl", "status", unit], where: "host", for: "active (running)" }],
  sources,
  ...(thin === undefined ? {} : { thin }),
});

const netmaker = mesh(
  "netmaker",
  "Netmaker's netclient",
  [{ kind: "chain", names: ["netmakerfilter", "netmakernat"] }, { kind: "table", names: ["netmaker"] }],
  "netclient",
  ["gravitl/netclient firewall/iptables_linux.go, firewall/nftables_linux.go"],
);
const netbird = mesh(
  "netbird",
  "NetBird",
  [{ kind: "chain", names: ["NETBIRD-*"] }, { kind: "table", names: ["netbird", "netbird-*"] }, { kind: "set", names: ["nb-*"] }],
  "netbird",
  ["names seen in public tickets; not read in source"],
  true,
);
const mullvad = mesh(
  "mullvad",
  "Mullvad",
  [{ kind: "table", names: ["mullvad", "mullvadmangle4", "mullvadmangle6", "mullvad_*"] }],
  "mullvad-daemon",
  ["names seen in public tickets; not read in source"],
  true,
);
const warp = mesh(
  "cloudflare-warp",
  "Cloudflare WARP",
  [{ kind: "table", names: ["cloudflare-warp"], families: ["inet"] }],
  "warp-svc",
  ["names seen in public tickets; not read in source"],
  true,
);
const nordvpn = mesh(
  "nordvpn",
  "NordVPN",
  [{ kind: "table", names: ["nordvpn", "nordvpn-*"] }, { kind: "rule", names: ["nordvpn*"] }, { kind: "chain", names: ["NORDVPN*"] }],
  "nordvpnd",
  ["names seen in public tickets; not read in source"],
  true,
);

export const VPN_OWNERS: readonly Owner[] = [tailscale, wgQuick, accessServer, netmaker, netbird, mullvad, warp, nordvpn, openvpn];
