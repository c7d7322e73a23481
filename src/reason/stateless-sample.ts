export interface StatelessSampleOptions {
  /** TCP ports to let in; 22 unless told. */
  readonly tcpPorts?: readonly number[];
  /** UDP ports to let in; none unless told. */
  readonly udpPorts?: readonly number[];
  /** UDP services whose answers come in: DNS (53) and NTP (123) unless told. */
  readonly udpReplies?: readonly number[];
}

/** Two texts for iptables-restore and ip6tables-restore. */
export interface StatelessSample {
  readonly ipv4: string;
  readonly ipv6: string;
}

/** Destination unreachable (with "fragmentation needed"), time exceeded, parameter problem; echo both ways. */
const ICMP4 = [0, 3, 8, 11, 12];
/** Errors 1 to 4, echo 128 and 129, neighbour discovery 133 to 136: without these IPv6 does not work. */
const ICMP6 = [1, 2, 3, 4, 128, 129, 133, 134, 135, 136];

/**
 * A rule set that protects a container without connection tracking, so that netfilter mode stateless suffices.
 * A TCP connection is let in by its first packet only (`--syn`), all later packets pass since they open nothing; answers to UDP are told by
 * the port they come from, and only to unprivileged ports: whoever forges that port reaches those, so no UDP service should listen there.
 * @throws TypeError that names the option, when one is no list of ports
 */
export function statelessSample(options: StatelessSampleOptions = {}): StatelessSample {
  if (!isObject(options)) throw new TypeError("options must be an object");
  const tcp = ports("tcpPorts", options.tcpPorts ?? [22]);
  const udp = ports("udpPorts", options.udpPorts ?? []);
  const replies = ports("udpReplies", options.udpReplies ?? [53, 123]);
  const middle = [
    "-A INPUT -p tcp -m tcp ! --syn -j ACCEPT",
    ...tcp.map((port) => `-A INPUT -p tcp -m tcp --dport ${port} --syn -j ACCEPT`),
    ...udp.map((port) => `-A INPUT -p udp -m udp --dport ${port} -j ACCEPT`),
    ...replies.map((port) => `-A INPUT -p udp -m udp --sport ${port} --dport 1024:65535 -j ACCEPT`),
  ];
  return {
    // Without tracking nothing puts fragments together; all but the first have no port to match.
    ipv4: file(["-A INPUT -f -j ACCEPT", ...middle, ...ICMP4.map((type) => `-A INPUT -p icmp -m icmp --icmp-type ${type} -j ACCEPT`)]),
    ipv6: file([...middle, ...ICMP6.map((type) => `-A INPUT -p icmpv6 -m icmp6 --icmpv6-type ${type} -j ACCEPT`)]),
  };
}

const file = (rules: readonly string[]): string =>
  ["*filter", ":INPUT DROP [0:0]", ":FORWARD DROP [0:0]", ":OUTPUT ACCEPT [0:0]", "-A INPUT -i lo -j ACCEPT", ...rules, "COMMIT", ""].join("\n");

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;
const isPort = (value: unknown): value is number => Number.isInteger(value) && (value as number) > 0 && (value as number) < 65536;

function ports(name: string, list: unknown): readonly number[] {
  if (!Array.isArray(list) || !list.every(isPort)) throw new TypeError(`options.${name} must be a list of ports from 1 to 65535`);
  return [...new Set(list)];
}
