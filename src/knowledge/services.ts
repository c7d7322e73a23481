import { byWord } from "./by-word.js";
/** Ports that rules name most, and older names of services that /etc/services no longer has. Source: IANA's registry; Debian's and Red Hat's `/etc/services`. */
export const SERVICE_NAMES: readonly string[] = [
  "ftp", "ftp-data", "ssh", "telnet", "smtp", "domain", "bootps", "bootpc", "tftp", "http", "pop3", "sunrpc", "nntp", "ntp", "imap2", "imap", "snmp", "snmp-trap", "bgp", "ldap",
  "https", "submission", "submissions", "ldaps", "imaps", "pop3s", "isakmp", "syslog", "openvpn", "mysql", "postgresql", "sip", "sip-tls", "xmpp-client", "http-alt", "rsync", "nfs", "ipp",
  "netbios-ns", "netbios-dgm", "netbios-ssn", "microsoft-ds", "ms-sql-s", "rdp", "kerberos", "radius", "l2tp", "pptp",
];

/** Names that a machine may not know, and their numbers. */
export const SERVICE_NUMBERS: Readonly<Record<string, string>> = byWord({
  ssmtp: "465", smtps: "465", urd: "465", submissions: "465", imap2: "143", imap: "143", imap3: "220", dns: "53", "ms-wbt-server": "3389", rdp: "3389", vnc: "5900", redis: "6379", mongodb: "27017",
  "microsoft-ds": "445", smb: "445", webcache: "8080", "http-proxy": "8080", "http-alt": "8080", postgres: "5432", mariadb: "3306", wireguard: "51820", dhcp: "67", snmptrap: "162", www: "80", web: "80", mail: "25", xmpp: "5222", "xmpp-client": "5222",
});

/** Ports that are UDP's alone in nearly every rule. */
const UDP_PORTS: ReadonlySet<string> = new Set("67 68 69 123 137 138 161 162 500 514 1194 1701 1812 1813 3478 4500 5353 51820 bootps bootpc tftp ntp netbios-ns netbios-dgm snmp snmp-trap isakmp syslog openvpn l2tp".split(" "));

/** The protocol that a port most often belongs to, where none was said. */
export const protocolOfPort = (port: string): "tcp" | "udp" => (UDP_PORTS.has(port) ? "udp" : "tcp");
