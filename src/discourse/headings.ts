import { CONTAINER_BARE, CONTAINER_HEADING, NODE_BARE, NODE_HEADING, OTHER_HEADING, SOURCE_HEADING, TARGET_HEADING } from "../lexicon/machine/heading.js";
import { ANOTHERS, OF_ANOTHER, OWN_HEADING } from "../lexicon/stance/another.js";
import type { Cue } from "../lexicon/cue.js";
import type { MachineKind } from "../model/place.js";
import { readerOf, type Said } from "./said.js";

/** A machine that a heading names. */
export interface Heading {
  readonly key: string;
  readonly label: string;
  readonly kind?: MachineKind;
  /** A word or two alone, as keys of configuration files are: it only counts beside another of its kind. */
  readonly weak: boolean;
}

const HEAD_MOST = 90;
const SHORT_LINE = 50;
const BARE_WORDS = 3;
const ID = /\b(?:ct|ve|ctid|veid|container)\s{0,2}[#:]?\s{0,2}(\d{2,10})\b/i;
/** Assignments, paths and addresses are no headings. */
const NO_HEADING = /[=/\\{}<>;]|\d\.\d/;

const HEADINGS = [NODE_HEADING, NODE_BARE, CONTAINER_HEADING, CONTAINER_BARE, SOURCE_HEADING, TARGET_HEADING, OTHER_HEADING];
const readHeading = readerOf(...HEADINGS), readOwn = readerOf(OWN_HEADING), readAnothers = readerOf(ANOTHERS, OF_ANOTHER);

/** Words of which each heading has one, so that most lines are passed by. */
const HEADING_WORDS = new RegExp(
  [...new Set(HEADINGS
    .flatMap(({ phrases }) => Object.values(phrases).flat()).map((phrase) => phrase.split(" ").at(-1)!).flatMap((last) => last.replace(/[?~]/g, "").split("|")))]
    .concat("ct", "ve", "ctid", "veid").join("|"), "iu");

/** The machine that a line's beginning names, before a colon or alone on a short line. */
export function headingOf(words: string): Heading | undefined {
  const colon = words.slice(0, HEAD_MOST).search(/[:：]/);
  const head = colon >= 0 ? words.slice(0, colon) : words.trimEnd().length <= SHORT_LINE ? words : undefined;
  if (head === undefined || head.trim() === "" || NO_HEADING.test(head) || !HEADING_WORDS.test(head)) return undefined;
  const said = readHeading(head), id = ID.exec(head)?.[1];
  const phrased = named(said, id, colon >= 0);
  if (phrased !== undefined) return phrased;
  // `host: 10.0.0.1` is a setting.
  if (colon < 0 || words.slice(colon + 1).trim() !== "" || said.words.length > BARE_WORDS) return undefined;
  if (said.hits(NODE_BARE).length > 0) return { key: "node", label: "the node", weak: true };
  return said.hits(CONTAINER_BARE).length > 0 ? { key: "container", label: "the container", kind: "container", weak: true } : undefined;
}

/** Without a colon only what begins the line is a heading. */
function named(said: Said, id: string | undefined, colon: boolean): Heading | undefined {
  const has = (cue: Cue): boolean => said.hits(cue).some(({ first }) => colon || first <= 1);
  if (id !== undefined && (colon || has(CONTAINER_HEADING))) return { key: `in:${id}`, label: `container ${id}`, kind: "container", weak: false };
  const other = said.hits(OTHER_HEADING).find(({ first }) => colon || first <= 1);
  if (other !== undefined) {
    const words = said.words.slice(other.first, other.last + 1).map(({ word }) => word).join(" ");
    return { key: `other:${words}`, label: `the ${words}`, weak: false, ...(has(CONTAINER_HEADING) ? { kind: "container" } : {}) };
  }
  if (has(SOURCE_HEADING)) return { key: "source", label: "the source node", kind: "node", weak: false };
  if (has(TARGET_HEADING)) return { key: "target", label: "the target node", kind: "node", weak: false };
  const container = has(CONTAINER_HEADING), node = has(NODE_HEADING);
  if (container && !node) return { key: "container", label: "the container", kind: "container", weak: false };
  return node && !container ? { key: "node", label: "the node", weak: false } : undefined;
}

/** "Mine:", "but in mine:": what stands below is the writer's, whatever was headed before. */
export function isOwnHeading(words: string): boolean {
  const head = words.slice(0, HEAD_MOST).trimEnd();
  if (head !== words.trimEnd() || !/[:：]$/.test(head)) return false;
  const said = readOwn(head);
  return said.hits(OWN_HEADING).some(({ last }) => last === said.words.length - 1);
}

/** "My colleague's CT 777:", "CT 777 of a colleague:", "CT 777: works". */
export function isOfAnother(words: string): boolean {
  const colon = words.slice(0, HEAD_MOST).search(/[:：]/), said = readAnothers(colon < 0 ? words.slice(0, SHORT_LINE) : words.slice(0, colon));
  const behind = colon < 0 ? undefined : readAnothers(words.slice(colon, colon + HEAD_MOST));
  return said.hits(ANOTHERS).length > 0 || said.hits(OF_ANOTHER).length > 0 || behind?.beginsAt(OF_ANOTHER, 0) === true;
}
