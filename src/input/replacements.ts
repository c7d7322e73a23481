export type RedactedKind = "secret" | "email" | "uuid" | "hash" | "mac" | "ipv6" | "ipv4" | "user" | "host";

/** The documentation networks of RFC 5737, 254 addresses each; then the benchmark network of RFC 2544. */
function documentationAddress(number: number): string {
  const networks = ["192.0.2", "198.51.100", "203.0.113"];
  const index = Math.floor((number - 1) / 254);
  const host = ((number - 1) % 254) + 1;
  const network = networks[index];
  return network === undefined ? `198.18.${(index - networks.length) % 256}.${host}` : `${network}.${host}`;
}

/** What stands for the `number`-th private value of a kind: of the same form, and reserved so that it names nobody. */
export function replacementFor(kind: RedactedKind, number: number): string {
  const hex = number.toString(16);
  switch (kind) {
    case "ipv4": return documentationAddress(number);
    case "ipv6": return `2001:db8::${hex}`;
    case "mac": return `02:00:00:00:${hex.padStart(4, "0").slice(-4, -2)}:${hex.padStart(2, "0").slice(-2)}`;
    case "uuid": return `00000000-0000-4000-8000-${hex.padStart(12, "0")}`;
    case "hash": return `${hex.padStart(8, "0")}${"0".repeat(32)}`;
    case "email": return `user${number}@example.com`;
    case "user": return `user${number}`;
    case "host": return `host${number}`;
    case "secret": return `secret${number}`;
  }
}
