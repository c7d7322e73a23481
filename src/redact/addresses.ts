import type { Identity } from "./class.js";

/** An IPv4 address as four numbers; undefined where it is none. */
export function ipv4Of(text: string): readonly [number, number, number, number] | undefined {
  const parts = text.split(/[.-]/);
  if (parts.length !== 4 || parts.some((part) => !/^(?:0|[1-9]\d{0,2})$/.test(part) || Number(part) > 255)) return undefined;
  return parts.map(Number) as [number, number, number, number];
}

/** An IPv6 address as eight groups; undefined where it is none. What stands before `%` or behind `/` is not part of it. */
export function ipv6Of(text: string): readonly number[] | undefined {
  const halves = text.split("::");
  if (halves.length > 2) return undefined;
  const groups = halves.map((half) => (half === "" ? [] : half.split(":")));
  if (groups.flat().some((group) => !/^[\da-f]{1,4}$/i.test(group))) return undefined;
  const [head = [], tail] = groups.map((half) => half.map((group) => Number.parseInt(group, 16)));
  if (tail === undefined) return head.length === 8 ? head : undefined;
  const missing = 8 - head.length - tail.length;
  return missing < 1 ? undefined : [...head, ...Array.from({ length: missing }, () => 0), ...tail];
}

/** Networks that are the same everywhere, by first octets; source: RFC 6890 and 5737, and IANA's registry of special addresses. */
const NOBODYS_V4 = /^(?:0|127|24[0-9]|25[0-5])\.|^(?:22[4-9]|23\d)\.|^192\.0\.[02]\.|^198\.51\.100\.|^203\.0\.113\.|^198\.1[89]\.|^169\.254\.(?:169\.254|0\.0)$/;
/** Resolvers that anybody may ask (Google, Cloudflare, Quad9, OpenDNS, Yandex, AdGuard). */
const RESOLVERS = new Set([
  "8.8.8.8", "8.8.4.4", "1.1.1.1", "1.0.0.1", "9.9.9.9", "149.112.112.112", "208.67.222.222", "208.67.220.220", "77.88.8.8", "77.88.8.1", "94.140.14.14", "94.140.15.15",
  "2001:4860:4860:0:0:0:0:8888", "2001:4860:4860:0:0:0:0:8844", "2606:4700:4700:0:0:0:0:1111", "2606:4700:4700:0:0:0:0:1001", "2620:fe:0:0:0:0:0:fe", "2620:fe:0:0:0:0:0:9",
]);
/** The first addresses of networks that engines make by default: the bridge's, the first container's, the API's, the name server's. */
const DEFAULTS = new Set(["172.17.0.1", "172.17.0.2", "172.17.255.255", "10.96.0.1", "10.96.0.10", "10.43.0.1", "10.43.0.10", "192.168.122.1", "10.88.0.1", "10.0.2.15", "10.0.3.1"]);
/** Whole private networks, as rule sets name them (RFC 1918, RFC 6598), and the defaults of container engines. */
const WHOLE_V4 = new Set([
  "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "169.254.0.0/16", "172.17.0.0/16", "10.88.0.0/16", "10.96.0.0/12", "10.244.0.0/16", "10.42.0.0/16", "10.43.0.0/16",
  "192.168.122.0/24", "10.0.3.0/24", "10.0.2.0/24",
]);

export const isNobodysV4 = (value: string, mask: string | undefined): boolean => NOBODYS_V4.test(value) || RESOLVERS.has(value) || DEFAULTS.has(value) || (mask !== undefined && WHOLE_V4.has(`${value}/${mask}`));

/** Loopback, unspecified, multicast, documentation and benchmark addresses, and the names of whole networks. */
export function isNobodysV6(groups: readonly number[], mask: string | undefined): boolean {
  const [first = 0, second = 0] = groups;
  if (RESOLVERS.has(groups.map((group) => group.toString(16)).join(":"))) return true;
  if (groups.every((group) => group === 0) || (groups.slice(0, 7).every((group) => group === 0) && groups[7] === 1)) return true;
  if (first >= 0xff00 || (first === 0x2001 && second === 0x0db8) || (first === 0x64 && second === 0xff9b && groups.slice(2).every((group) => group === 0)) || (first === 0xfd00 && second === 0x0db8)) return true;
  // fe80::1 is a gateway anywhere; what is made of a MAC address has four groups.
  if (first === 0xfe80 && groups.slice(1, 7).every((group) => group === 0)) return true;
  // fc00::/7, fe80::/10, 2000::/3, 2001::/32: nothing behind the first group or two.
  const rest = groups.slice(first === 0x2001 || first === 0x2002 ? 2 : 1);
  return rest.every((group) => group === 0) && (mask === undefined ? first === 0xfe80 || first === 0xfc00 : Number(mask) <= 32 && [0xfe80, 0xfec0, 0xfc00, 0xfd00, 0x2000, 0x2001, 0x2002].includes(first));
}

/** A network keeps its zeros at the end, so that its stand-in is one too. */
export function identityV4(value: string): Identity {
  const parts = value.replaceAll("-", ".").split(".");
  const zeros = [3, 2, 1].filter((at) => parts.slice(at).every((part) => part === "0")).length;
  return { counter: (["address", "network-24", "network-16", "network-8"] as const)[zeros]!, key: parts.join(".") };
}

const DOCUMENTATION = ["192.0.2", "198.51.100", "203.0.113"] as const;
const HOSTS = 254;

/** Documentation networks (RFC 5737), then the benchmark network (RFC 2544), then what is reserved for ever (RFC 1112, class E). */
export function standInV4(number: number, { counter }: Identity): string {
  const at = number - 1;
  switch (counter) {
    // Steps of sixteen, so that masks down to /20 leave no bits of a host.
    case "network-24": return at < 512 ? `198.${18 + (at >> 8)}.${at & 255}.0` : `240.${((at - 512) >> 8) & 255}.${(at - 512) & 255}.0`;
    case "network-16": return `${241 + (at >> 8)}.${at & 255}.0.0`;
    case "network-8": return `${240 + (at % 16)}.${at < 16 ? 0 : at >> 4}.0.0`;
    default: {
      const network = Math.floor(at / HOSTS), host = (at % HOSTS) + 1;
      if (network < DOCUMENTATION.length) return `${DOCUMENTATION[network]!}.${host}`;
      const further = network - DOCUMENTATION.length;
      if (further < 512) return `198.${18 + (further >> 8)}.${further & 255}.${host}`;
      return `${250 + ((further - 512) >> 16)}.${((further - 512) >> 8) & 255}.${(further - 512) & 255}.${host}`;
    }
  }
}

/** The counter tells what kind of address it is; a network ends in `::` and stays one. */
export function identityV6(value: string, groups: readonly number[]): Identity {
  const first = groups[0] ?? 0;
  const counter = (first & 0xffc0) === 0xfe80 ? "link" : (first & 0xfe00) === 0xfc00 ? "local" : value.endsWith("::") ? "ipv6-network" : "ipv6";
  return { counter, key: groups.map((group) => group.toString(16)).join(":") };
}

const hex = (number: number): string => (number > 0xffff ? `${(number >>> 16).toString(16)}:${(number & 0xffff).toString(16)}` : number.toString(16));

/** RFC 3849's documentation prefix; addresses of a link and of a site stay such. */
export function standInV6(number: number, { counter }: Identity): string {
  switch (counter) {
    case "link": return `fe80::${hex(number)}`;
    case "local": return `fd00:db8::${hex(number)}`;
    case "ipv6-network": return `2001:db8:${hex(number)}::`;
    default: return `2001:db8::${hex(number)}`;
  }
}

/** All eight groups, one hexadecimal digit each, the last one first: as ip6.arpa has it. */
export const nibbles = (groups: readonly number[]): string => Array.from(groups.map((group) => group.toString(16).padStart(4, "0")).join("")).reverse().join(".");
