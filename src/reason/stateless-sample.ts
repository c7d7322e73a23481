/** A container, or the Virtuozzo node that routes for its containers. */
export type SamplePlace = "container" | "node";

export interface StatelessSampleOptions {
  /** For which machine it is: `container` unless told. Both let through what they route; the comments differ. */
  readonly place?: SamplePlace;
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
 * A rule set that protects a container, or a node, without connection tracking, so that netfilter mode stateless suffices.
 * A TCP connection is let in by its first packet only (`--syn`), all later packets pass since they open nothing; answers to UDP are told by
 * the port they come from, and only to unprivileged ports: whoever forges that port reaches those, so no UDP service should listen there.
 * FORWARD accepts: through it a node routes for its containers, and a chain that drops there cuts all of them off (the vendor's article).
 * @throws TypeError that names the option, when one is no list of ports, or the place is no place
 */
export function statelessSample(options: StatelessSampleOptions = {}): StatelessSample {
  if (!isObject(options)) throw new TypeError("options must be an object");
  const place = options.place ?? "container";
  if (!Object.hasOwn(HEADS, place)) throw new TypeError("options.place must be container or node");
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
    ipv4: file(place, ["-A INPUT -f -j ACCEPT", ...middle, ...ICMP4.map((type) => `-A INPUT -p icmp -m icmp --icmp-type ${type} -j ACCEPT`)]),
    ipv6: file(place, [...middle, ...ICMP6.map((type) => `-A INPUT -p icmpv6 -m icmp6 --icmpv6-type ${type} -j ACCEPT`)]),
  };
}

/** What the file says of itself; iptables-restore skips lines that begin with #. */
const HEADS: Readonly<Record<SamplePlace, readonly string[]>> = {
  container: ["# Without connection tracking, for a container: netfilter mode stateless suffices.", "# FORWARD accepts, for what the container routes itself (a VPN)."],
  node: ["# Without connection tracking, for a Virtuozzo node: INPUT and OUTPUT are the node's own traffic.", "# FORWARD must accept: through it goes all traffic of routed containers."],
};

const file = (place: SamplePlace, rules: readonly string[]): string =>
  [...HEADS[place], "*filter", ":INPUT DROP [0:0]", ":FORWARD ACCEPT [0:0]", ":OUTPUT ACCEPT [0:0]", "-A INPUT -i lo -j ACCEPT", ...rules, "COMMIT", ""].join("\n");

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;
const isPort = (value: unknown): value is number => Number.isInteger(value) && (value as number) > 0 && (value as number) < 65536;

function ports(name: string, list: unknown): readonly number[] {
  if (!Array.isArray(list) || !list.every(isPort)) throw new TypeError(`options.${name} must be a list of ports from 1 to 65535`);
  return [...new Set(list)];
}
