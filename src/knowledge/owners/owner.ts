import type { Effect, Place } from "../../model/place.js";
import type { Circumstance } from "../circumstances.js";

/** `chain` of iptables, ebtables or nft; `table` of nft; `set` of ipset or nft; `map` of nft; `rule` by its comment. */
export type ObjectKind = "chain" | "table" | "set" | "map" | "rule";

export type ObjectFamily = "ip" | "ip6" | "inet" | "arp" | "bridge" | "netdev";

/** Names of one kind that an owner uses. See `name-pattern.ts` for the patterns. */
export interface OwnedNames {
  readonly kind: ObjectKind;
  readonly names: readonly string[];
  /** iptables' tables, or nft's; absent: whichever. */
  readonly tables?: readonly string[];
  /** Of nft's tables and what lies in them; absent: whichever. */
  readonly families?: readonly ObjectFamily[];
  /** The object is the owner's, what stands in it is the person's: rules may be added and taken out by hand. */
  readonly filledBy?: "person";
  /** People use such names too: owned only where the owner is known to be on the machine. */
  readonly common?: true;
}

/** One way to have the owner make its objects again. */
export interface Rebuild {
  /** A word in angle brackets is open; `open` says how to find it. */
  readonly argv: readonly string[];
  readonly where: Place;
  readonly effect: Effect;
  /** What it interrupts, and what comes back by itself. One sentence or two for people. */
  readonly says: string;
  /** All must hold. Absent: right wherever no more special way is. */
  readonly when?: readonly Circumstance[];
  readonly open?: Readonly<Record<string, string>>;
}

export interface OwnerLook {
  readonly argv: readonly string[];
  readonly where: Place;
  /** What to look for in what it prints. */
  readonly for: string;
}

/** `on-use`: when it next works on that object. `in-part`: some of the objects. */
export interface Healing {
  readonly does: "yes" | "no" | "in-part" | "on-use" | "unknown";
  /** Seconds after which the objects are back, where it is known. */
  readonly within?: number;
  readonly says: string;
}

/** A program that makes chains, tables, sets or rules and expects them to stay as it made them. */
export interface Owner {
  readonly id: string;
  readonly name: string;
  readonly objects: readonly OwnedNames[];
  /** The special ways first. Empty: nothing is known that makes the objects again. */
  readonly rebuild: readonly Rebuild[];
  readonly healsItself: Healing;
  readonly look: readonly OwnerLook[];
  /** What looks like a way and harms others or the owner. */
  readonly never?: readonly { readonly argv: readonly string[]; readonly says: string }[];
  readonly sources: readonly string[];
  /** Some of it rests on general knowledge that was not checked in source or by a run. */
  readonly thin?: true;
}
