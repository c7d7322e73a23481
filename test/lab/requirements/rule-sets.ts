/** Rule sets whose needs are read off a modular kernel after it took them: the table, and what it had to load. */
export interface RuleSet {
  readonly name: string;
  readonly family: "4" | "6";
  readonly rules: string;
}

const filter = (...rules: readonly string[]): string => ["*filter", ":INPUT ACCEPT [0:0]", ":FORWARD ACCEPT [0:0]", ":OUTPUT ACCEPT [0:0]", ...rules, "COMMIT", ""].join("\n");
const table = (name: string, chains: readonly string[], ...rules: readonly string[]): string => [`*${name}`, ...chains.map((chain) => `:${chain} ACCEPT [0:0]`), ...rules, "COMMIT", ""].join("\n");
const NAT = ["PREROUTING", "INPUT", "OUTPUT", "POSTROUTING"] as const;
const MANGLE = ["PREROUTING", "INPUT", "FORWARD", "OUTPUT", "POSTROUTING"] as const;

export const RULE_SETS: readonly RuleSet[] = [
  { name: "ports", family: "4", rules: filter("-A INPUT -i lo -j ACCEPT", "-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT", "-A INPUT -p udp -m multiport --dports 53,123 -j ACCEPT", "-A INPUT -j DROP") },
  { name: "REJECT, LOG and limit", family: "4", rules: filter("-A INPUT -m limit --limit 5/min -j LOG --log-prefix \"in: \"", "-A INPUT -p tcp -j REJECT --reject-with tcp-reset") },
  { name: "recent and hashlimit", family: "4", rules: filter("-A INPUT -p tcp --dport 22 -m recent --name ssh --set", "-A INPUT -p tcp --dport 22 -m hashlimit --hashlimit-above 5/min --hashlimit-mode srcip --hashlimit-name ssh -j DROP") },
  { name: "iprange, mac, owner, length, ttl", family: "4", rules: filter("-A INPUT -m iprange --src-range 192.0.2.1-192.0.2.9 -j ACCEPT", "-A INPUT -m mac --mac-source 02:00:00:00:00:01 -j ACCEPT", "-A OUTPUT -m owner --uid-owner 0 -j ACCEPT", "-A INPUT -m length --length 0:100 -j ACCEPT", "-A INPUT -m ttl --ttl-lt 5 -j DROP") },
  { name: "user chains", family: "4", rules: filter(":WEB - [0:0]", ":LOGDROP - [0:0]", "-A INPUT -p tcp --dport 80 -j WEB", "-A WEB -j RETURN", "-A LOGDROP -j DROP") },
  { name: "state", family: "4", rules: filter("-A INPUT -m state --state RELATED,ESTABLISHED -j ACCEPT") },
  { name: "conntrack", family: "4", rules: filter("-A INPUT -m conntrack --ctstate NEW -p tcp --dport 22 -j ACCEPT") },
  { name: "connlimit", family: "4", rules: filter("-A INPUT -p tcp --syn --dport 80 -m connlimit --connlimit-above 20 -j DROP") },
  { name: "connmark", family: "4", rules: filter("-A INPUT -m connmark --mark 1 -j ACCEPT") },
  { name: "helper", family: "4", rules: filter("-A INPUT -m helper --helper ftp -j ACCEPT") },
  { name: "MASQUERADE", family: "4", rules: table("nat", NAT, "-A POSTROUTING -o eth0 -j MASQUERADE") },
  { name: "DNAT and REDIRECT", family: "4", rules: table("nat", NAT, "-A PREROUTING -p tcp --dport 80 -j DNAT --to-destination 192.0.2.1:8080", "-A OUTPUT -p tcp --dport 53 -j REDIRECT --to-ports 5353") },
  { name: "empty nat", family: "4", rules: table("nat", NAT) },
  { name: "MARK and TOS", family: "4", rules: table("mangle", MANGLE, "-A PREROUTING -p tcp -j MARK --set-xmark 0x1/0xffffffff", "-A OUTPUT -j TOS --set-tos 0x10/0x3f") },
  { name: "TCPMSS", family: "4", rules: table("mangle", MANGLE, "-A FORWARD -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --clamp-mss-to-pmtu") },
  { name: "CONNMARK", family: "4", rules: table("mangle", MANGLE, "-A PREROUTING -j CONNMARK --restore-mark") },
  { name: "NOTRACK", family: "4", rules: table("raw", ["PREROUTING", "OUTPUT"], "-A PREROUTING -p udp --dport 53 -j CT --notrack") },
  { name: "raw without tracking", family: "4", rules: table("raw", ["PREROUTING", "OUTPUT"], "-A PREROUTING -p udp --dport 53 -j DROP") },
  { name: "IPv6 ports", family: "6", rules: filter("-A INPUT -p ipv6-icmp -j ACCEPT", "-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT", "-A INPUT -j REJECT") },
  { name: "IPv6 state", family: "6", rules: filter("-A INPUT -m state --state ESTABLISHED -j ACCEPT") },
  { name: "IPv6 MASQUERADE", family: "6", rules: table("nat", NAT, "-A POSTROUTING -j MASQUERADE") },
];
