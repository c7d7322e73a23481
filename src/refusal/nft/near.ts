import { editDistance } from "../../knowledge/edit-distance.js";

/** Names that are near to one that is not there, the nearest first. Only another case is nearest of all. */
export function nearNames(name: string, known: readonly string[]): readonly string[] {
  if (name.length < 2 || name.length > 60) return [];
  const most = name.length < 4 ? 1 : name.length < 7 ? 2 : 3;
  const low = name.toLowerCase();
  return [...new Set(known)].filter((one) => one !== name).map((one) => ({ one, distance: distanceOf(low, one.toLowerCase(), most) }))
    .filter(({ distance }) => distance <= most).sort((a, b) => a.distance - b.distance).map(({ one }) => one);
}

/** Letters apart; a name that was cut off is one apart. */
function distanceOf(low: string, known: string, most: number): number {
  if (low === known) return 0;
  if (low.length >= 4 && known.startsWith(low) && /^[-_a-z]/.test(known.slice(low.length))) return Math.min(most, 1 + (known.length - low.length) * 0.05);
  return Math.abs(known.length - low.length) > most ? most + 1 : editDistance(low, known, 1);
}

/** What nft asks: `did you mean table ‘filter’ in family inet?` */
export interface Meant {
  readonly object: string;
  readonly name: string;
  readonly family?: string;
  readonly table?: string;
}

const QUOTE = "['‘’\"`´]";
const MEANT = new RegExp([
  `did you mean (?<object>table|chain|set|map|flowtable|counter|quota|limit|synproxy|secmark|obj|object|identifier|ct \\w{1,12}) `,
  `${QUOTE}(?<name>[^'‘’"\`´]{1,255})${QUOTE}`,
  `(?: in (?:family (?<family>\\w{2,8})|table (?<of>\\w{2,8}) ${QUOTE}(?<table>[^'‘’"\`´]{1,255})${QUOTE}))?\\?`,
].join(""));

/** nft asks about names that have little in common with `name` (`other` for `guard`): those are left out. */
export function meantIn(says: string, name: string): Meant | undefined {
  const groups = MEANT.exec(says)?.groups;
  if (groups === undefined || (groups["name"] !== name && nearNames(name, [groups["name"]!]).length === 0)) return undefined;
  const family = groups["family"] ?? groups["of"];
  return { object: groups["object"]!, name: groups["name"]!, ...(family === undefined ? {} : { family }), ...(groups["table"] === undefined ? {} : { table: groups["table"] }) };
}
