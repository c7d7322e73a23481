import coerce from "semver/functions/coerce.js";
import compareBases from "semver/functions/compare.js";
import type { SemVer } from "semver";

/**
 * A version in two parts, because semver takes what follows a dash for a pre-release: it holds 6.0.6-1997 to be below 6.0.6
 * and 2.6.32-042stab094 below 2.6.32. Here both are above.
 */
export interface Version {
  /** Three numbers, as semver coerces them. */
  readonly base: string;
  /** What follows: a package release, a fourth number, a kernel's suffix. Empty when nothing does. */
  readonly release: string;
}

/** Longest text looked at; a version further in is not what the text is about. */
const LOOK_AT = 200;

/** `042stab094.7` without a kernel version before it: the series of OpenVZ that were built on one kernel each. */
const OPENVZ_SERIES: Readonly<Record<string, string>> = { "028": "2.6.18", "042": "2.6.32" };

/** `6.0 update 6`, `6.0u6`, `6 Update 6.`: Virtuozzo 6.0.6 calls itself so. */
const UPDATE = /(?:^|[^\w.])v?(\d{1,4}(?:\.\d{1,4})?)[ \t,(-]{0,3}(?:update|upd|u)[ \t#]{0,3}(\d{1,4})(?!\w|\.\d)/i;
const NUMBERS = /(?:^|[^\w.])v?(\d{1,9}(?!\d)(?:\.\d{1,9}(?!\d)){0,2})(.{0,120})/is;
const STAB_ALONE = /(?:^|[^\w.-])(0\d\dstab\d[\w.]{0,20})/;

/**
 * Reads the first version in a text: `1.8.7 (nf_tables)`, `v1.4.7`, `7.0.9 (539)`, `2.6.32-042stab094.7`, `6.0 update 6`.
 * A bracket counts as release only when it holds a number.
 */
export function parseVersion(text: string): Version | undefined {
  const read = readVersion(text);
  return read === undefined ? undefined : { base: read.base, release: read.release };
}

interface ReadVersion extends Version {
  /** The base as semver has it, which need not be read again to be compared. */
  readonly parsed: SemVer;
  /** How many of the three numbers the text tells; of a version with a release all. */
  readonly told: number;
}

const NUMBERS_OF_BASE = 3;

/** Rules name few bounds, and compare each with every ticket's versions. */
const KNOWN_MOST = 1000;
const known = new Map<string, ReadVersion | null>();

function readVersion(text: string): ReadVersion | undefined {
  if (text.length > LOOK_AT) return versionIn(text.slice(0, LOOK_AT));
  let read = known.get(text);
  if (read === undefined) {
    if (known.size >= KNOWN_MOST) known.clear();
    known.set(text, (read = versionIn(text) ?? null));
  }
  return read ?? undefined;
}

function versionIn(head: string): ReadVersion | undefined {
  const stab = STAB_ALONE.exec(head)?.[1];
  if (stab !== undefined) {
    const base = OPENVZ_SERIES[stab.slice(0, 3)];
    return base === undefined ? undefined : { base, parsed: coerce(base)!, release: stab, told: NUMBERS_OF_BASE };
  }
  const update = UPDATE.exec(head);
  if (update !== null) return fromNumbers(`${update[1]!.includes(".") ? update[1]! : `${update[1]!}.0`}.${update[2]!}`, head.slice(update.index + update[0].length));
  const numbers = NUMBERS.exec(head);
  return numbers === null ? undefined : fromNumbers(numbers[1]!, numbers[2]!);
}

function fromNumbers(numbers: string, rest: string): ReadVersion | undefined {
  const parsed = coerce(numbers.replace(/(^|\.)0+(?=\d)/g, "$1"));
  if (parsed === null) return undefined;
  const release = releaseOf(rest);
  return { base: parsed.version, parsed, release, told: release === "" ? numbers.split(".").length : NUMBERS_OF_BASE };
}

function releaseOf(rest: string): string {
  const bracket = /^ ?\((\d[\w.]{0,40})\)/.exec(rest);
  if (bracket !== null) return bracket[1]!;
  return /^[-+~._]?([A-Za-z0-9~](?:[\w.+~-]{0,80}[A-Za-z0-9])?)/.exec(rest)?.[1] ?? "";
}

/** -1, 0 or 1; undefined when one of the texts holds no version. */
export function compareVersions(a: string, b: string): -1 | 0 | 1 | undefined {
  const left = readVersion(a);
  const right = readVersion(b);
  if (left === undefined || right === undefined) return undefined;
  return compareBases(left.parsed, right.parsed) || compareReleases(left.release, right.release);
}

/**
 * Whether a version reaches a bound. A version that is told in part is a range: "6" may be 6.0.1 as well as 6.0.12, so whether it reaches
 * 6.0.6 is unknown; so is 2.6.32 against 2.6.32-042stab062. Undefined then, and when one of the texts holds no version.
 */
export function atLeast(version: string, bound: string): boolean | undefined {
  const order = compareVersions(version, bound);
  if (order === undefined || order >= 0) return order === undefined ? undefined : true;
  const read = readVersion(version)!, limit = readVersion(bound)!;
  // A release in words is a vendor's of the same version; a fourth number that is not told is nought.
  if (read.told === NUMBERS_OF_BASE && /^\d+$/.test(limit.release)) return false;
  const alike = read.base.split(".").slice(0, read.told).join(".") === limit.base.split(".").slice(0, read.told).join(".");
  return alike && read.release === "" ? undefined : false;
}

interface Part {
  /** Order between kinds: `rc1` and `~1` come before the plain version, words after it, numbers after words (as rpm has it). */
  readonly rank: -1 | 0 | 1 | 2;
  readonly text: string;
}

const END: Part = { rank: 0, text: "" };

function partsOf(release: string): readonly Part[] {
  return (release.toLowerCase().match(/~|\d+|[a-z]+/g) ?? []).map((text) => {
    if (/^\d/.test(text)) return { rank: 2, text: text.replace(/^0+(?=\d)/, "") };
    return { rank: text === "~" || text === "rc" || text === "alpha" || text === "beta" || text === "pre" ? -1 : 1, text };
  });
}

function compareReleases(a: string, b: string): -1 | 0 | 1 {
  const left = partsOf(a);
  const right = partsOf(b);
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const order = compareParts(left[at] ?? END, right[at] ?? END);
    if (order !== 0) return order;
  }
  return 0;
}

function compareParts(a: Part, b: Part): -1 | 0 | 1 {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
  if (a.rank === 2 && a.text.length !== b.text.length) return a.text.length < b.text.length ? -1 : 1;
  return a.text === b.text ? 0 : a.text < b.text ? -1 : 1;
}
