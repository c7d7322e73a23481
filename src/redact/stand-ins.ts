import type { TokenClass } from "./class.js";

/** Domains that name nobody (RFC 2606); the first that the text does not have is used, so that a stand-in can be told from it. */
const DOMAINS = ["example.com", "example.net", "example.org", "host.invalid"] as const;
/** Everything in a text that has the form of a stand-in. */
const LIKE_ONE = /(?:host|user|secret)\d{1,12}|\+999-\d{7}|\b900\d{4}\b|\d{1,3}(?:\.\d{1,3}){3}|\d{1,3}(?:-\d{1,3}){3}|(?:2001:d|fe80:|fd00:d)[\da-f:]{1,36}|02(?:[:.-]?00){1,18}[\da-f:.-]{0,24}|0000[\da-f-]{8,124}/gi;

const STAND_IN = /^(?:(?:host|user|secret)\d{1,12}(?:[.@](?:example\.(?:com|net|org)|host\.invalid|redacted\.invalid))?|user\d{1,12}@.{1,30}\.invalid)$/i;
/** What a redacted text has already: it names nobody, and is not redacted again. */
export const isStandIn = (value: string): boolean => STAND_IN.test(value);

export interface StandIns {
  readonly map: ReadonlyMap<string, string>;
  of(value: string, of: TokenClass): string;
}

/** Gives each private value of a text its stand-in: the same one for the same value, and never one for two. Numbers begin at `first`. */
export function standInsFor(text: string, first: number): StandIns {
  const there = new Set(Array.from(text.matchAll(LIKE_ONE), ([like]) => like.toLowerCase()));
  const low = text.toLowerCase(), domain = DOMAINS.find((one) => !low.includes(one)) ?? "redacted.invalid";
  const map = new Map<string, string>(), given = new Map<string, string>(), numbers = new Map<string, number>(), counters = new Map<string, number>();
  const next = (counter: string): number => {
    const number = counters.get(counter) ?? first;
    counters.set(counter, number + 1);
    return number;
  };
  const isFree = (standIn: string, value: string): boolean => {
    const before = map.get(standIn);
    return before === undefined ? !there.has(standIn.toLowerCase()) : before === value;
  };
  return {
    map,
    of(value, of) {
      const { counter, key } = of.identity(value), own = `${counter}\n${value}`, before = given.get(own);
      if (before !== undefined) return before;
      const shared = `${counter}\n${key}`, known = numbers.get(shared);
      let number = known ?? next(counter), standIn = of.spell(number, value, domain);
      // Another spelling of the same value whose stand-in could not be told from another's gets a number of its own.
      while (!isFree(standIn, value)) standIn = of.spell(number = next(counter), value, domain);
      if (known === undefined) numbers.set(shared, number);
      given.set(own, standIn);
      map.set(standIn, value);
      return standIn;
    },
  };
}
