import type { Owner } from "./owner.js";
import { restart } from "./ways.js";

const proxy = (id: string, name: string, objects: Owner["objects"], unit: string, sources: readonly string[]): Owner => ({
  id, name, objects,
  rebuild: [...restart(unit, { says: "Connections through the proxy are cut." })],
  healsItself: { does: "no", says: "Made when it starts, taken out when it stops." },
  look: [{ argv: ["systemctl", "status", unit], where: "host", for: "active (running)" }],
  sources,
});

const singBox = proxy("sing-box", "sing-box", [
  {
    kind: "chain",
    names: ["sing-box-*"],
  }, { kind: "table", names: ["sing-box"], families: ["inet"] }, { kind: "set", names: ["sing-box-*"] },
], "sing-box", ["SagerNet/sing-tun redirect_iptables.go, redirect_nftables.go"]);
const v2rayA = proxy("v2raya", "v2rayA", [
  { kind: "chain", names: ["TP_OUT", "TP_PRE", "TP_RULE", "TP_MARK", "XIP_*"] }, { kind: "table", names: ["v2raya"], families: ["inet"] },
  { kind: "table", names: ["v2ray"], families: ["inet"], common: true },
], "v2raya", ["v2rayA/v2rayA service/core/iptables"]);
const mihomo = proxy(
  "mihomo",
  "mihomo (Clash)",
  [{ kind: "chain", names: ["mihomo_*", "clash_*"] }],
  "mihomo",
  ["MetaCubeX/mihomo listener/tproxy/tproxy_iptables.go"],
);
const shadowsocks = proxy(
  "shadowsocks-libev",
  "shadowsocks-libev's ss-nat",
  [{ kind: "chain", names: ["SS_SPEC_*"] }, { kind: "set", names: ["ss_spec_*"] }],
  "shadowsocks-libev",
  ["shadowsocks/shadowsocks-libev src/ss-nat"],
);

const sshuttle: Owner = {
  id: "sshuttle",
  name: "sshuttle",
  objects: [
    { kind: "chain", names: ["sshuttle-#", "sshuttle-m-#", "sshuttle-t-#", "sshuttle-d-#"] },
    { kind: "table", names: ["sshuttle-ipv4-#", "sshuttle-ipv6-#"], families: ["inet", "ip", "ip6"] },
  ],
  rebuild: [],
  healsItself: { does: "no", says: "Made when sshuttle starts, taken out when it ends; start it again." },
  look: [{ argv: ["pgrep", "-a", "sshuttle"], where: "host", for: "the process: without it the chains are left over" }],
  sources: ["sshuttle/sshuttle sshuttle/methods/nat.py, tproxy.py, nft.py"],
};

export const PROXY_OWNERS: readonly Owner[] = [singBox, v2rayA, mihomo, shadowsocks, sshuttle];
