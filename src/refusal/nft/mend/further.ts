import type { Mend, Refusal } from "../../../model/refusal.js";

/** Slips of one word each: those of other rows are nothing that follows from the first. */
const ALONE = new Set(["nft/unknown-word", "nft/word-missing", "nft/value-unknown", "nft/value-range", "nft/list-not-set", "nft/interface-missing", "nft/address-family", "nft/inet-nat-family",
  "nft/verdict-not-last", "nft/set-type-unknown", "nft/iptables-syntax", "nft/comment-style", "nft/port-without-protocol"]);

const isEdit = (command: readonly string[]): boolean => command.includes("sed");

/**
 * One mend for all rows that nft named in one run, so that the file loads at last. What nft says behind the first slip may only follow from it,
 * as a `}` too many behind `chian {`: such is left alone.
 */
export function withFurther(own: Refusal, further: readonly (Refusal | undefined)[]): Refusal {
  const [first, ...rest] = own.mends;
  if (first?.file === undefined || !ALONE.has(own.kind)) return own;
  const edits = further.flatMap((other): readonly (readonly string[])[] => {
    const mend = other !== undefined && ALONE.has(other.kind) ? other.mends[0] : undefined;
    // Rows that others put in would move those below.
    return mend !== undefined && mend.open === undefined && mend.file === first.file && mend.commands.filter(isEdit).every((command) => !command.includes("-zE")) ? mend.commands.filter(isEdit) : [];
  });
  if (edits.length === 0 || first.commands.filter(isEdit).some((command) => command.includes("-zE"))) return own;
  const at = first.commands.reduce((last, command, index) => (isEdit(command) ? index : last), -1) + 1;
  const unique = edits.filter((one, index) => edits.findIndex((other) => other.join(" ") === one.join(" ")) === index);
  const all: Mend = { ...first, intent: `${first.intent}; ${unique.length} more ${unique.length === 1 ? "row" : "rows"} likewise`, commands: [...first.commands.slice(0, at), ...unique, ...first.commands.slice(at)] };
  return { ...own, mends: [all, first, ...rest] };
}
