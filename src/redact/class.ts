/** Where a value stands. Looks around it are short, so that none of them can be slow. */
export interface Place {
  readonly value: string;
  /** What stands before it, at most 40 characters. */
  readonly before: string;
  /** What stands behind it, at most 40 characters. */
  readonly after: string;
}

/** What is counted together: two values of one counter never get the same number. */
export type Counter = "address" | "network-8" | "network-16" | "network-24" | "ipv6" | "ipv6-network" | "link" | "local" | "mac" | "uuid" | "hash" | "secret" | "host" | "user" | "phone" | "container";

/** Who a value names: values with one key of one counter are the same thing in another spelling. */
export interface Identity {
  readonly counter: Counter;
  readonly key: string;
}

/** One kind of private token: how it looks, what of it names nobody, and what stands in its place. */
export interface TokenClass {
  readonly name: string;
  /** The value is the group `it`, or all of the match. Each pattern is bounded, so no text can make it slow. */
  readonly patterns: readonly RegExp[];
  /** Values that no pattern can tell, such as those of a column. */
  readonly finds?: (text: string) => Iterable<{ readonly start: number; readonly value: string }>;
  /** Values that name nobody, or are something else: they stay. */
  readonly keeps?: (place: Place) => boolean;
  readonly identity: (value: string) => Identity;
  /** The stand-in number `number`, in the spelling of `value`; of the same form, and reserved so that it names nobody. */
  readonly spell: (number: number, value: string, domain: string) => string;
  /** The name is replaced wherever else it stands as a word. */
  readonly everywhere?: boolean | undefined;
  /** Only where the caller asks for container ids. */
  readonly containers?: boolean;
}

const lower = (counter: Counter) => (value: string): Identity => ({ counter, key: value.toLowerCase() });

/** `ABC` and `Abc` as a stand-in in lower case is to be written. */
export function casedLike(value: string, standIn: string): string {
  if (value === value.toLowerCase()) return standIn;
  if (value === value.toUpperCase()) return standIn.toUpperCase();
  return standIn.charAt(0).toUpperCase() + standIn.slice(1);
}

/** What is written in the place of secrets: a word, whatever the secret's form. */
export const SECRET = {
  identity: (value: string): Identity => ({ counter: "secret", key: value }),
  spell: (number: number): string => `secret${number}`,
} as const;

export const HOST = {
  identity: lower("host"),
  spell: (number: number, value: string): string => casedLike(value, `host${number}`),
  everywhere: true,
} as const;

export const USER = {
  identity: lower("user"),
  spell: (number: number, value: string): string => casedLike(value, `user${number}`),
  everywhere: true,
} as const;

export { lower };
