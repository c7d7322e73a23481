import type { Recognised } from "../grammar/recognise.js";
import type { Family } from "../model/mode.js";
import type { Context } from "./context.js";

/** How much of a text is looked through for chains and sets that it shows. */
const READ_MOST = 200_000;
const NAMES_MOST = 500;

const CHAINS = /^[ \t]{0,8}(?:\S{0,80}[#$>+] )?(?:(?:sudo )?ip6?tables(?:-legacy|-nft)? )?(?:-t ([a-z]{2,12}) )?(?:-N ([\w.:@+-]{1,40})|:([\w.:@+-]{1,40}) - ?\[|Chain ([\w.:@+-]{1,40}) \(\d{1,9} references?\))/gm;
const SETS = /(?:^|\s)(?:create|-N|Name:) ([\w.:@+-]{1,31})(?: ((?:hash|bitmap|list):[a-z,]{2,20}))?/g;

/** User chains by table and sets that the text shows: a misspelt name is likely one of them. */
export function gathered(text: string): Pick<Context, "chains" | "sets"> {
  const read = text.slice(0, READ_MOST);
  const chains = new Map<string, Set<string>>();
  let count = 0;
  for (const [, table = "filter", made, declared, listed] of read.matchAll(CHAINS)) {
    const name = made ?? declared ?? listed;
    if (name === undefined || count++ > NAMES_MOST) break;
    chains.set(table, (chains.get(table) ?? new Set()).add(name));
  }
  const sets = new Map<string, string>();
  for (const [, name, type = ""] of read.matchAll(SETS)) {
    if (sets.size > NAMES_MOST) break;
    if (name !== undefined && type !== "") sets.set(name, type);
  }
  return { chains, sets };
}

/** The backend that spoke: its name says it, or only it has these words. */
export function variantOf(messages: readonly Recognised[], program: string): Context["variant"] {
  if (program.includes('-legacy')) return "legacy";
  if (program.includes('-nft')) return "nft";
  for (const { program: speaker, message: { id } } of messages) {
    if (speaker?.variant !== undefined) return speaker.variant;
    if (id.startsWith("iptables-nft/")) return "nft";
    if (id === "iptables/too-many-links" || id === "iptables/directory-not-empty" || id === "iptables/lock-held") return "legacy";
  }
  return messages.some(({ message: { id }, fields }) => id === "iptables/commit-error" && fields["error"]?.value === "Invalid argument") ? "legacy" : undefined;
}

export const familyOfProgram = (program: string): Family => (/^(?:.*\/)?ip6tables/.test(program) ? "ip6" : program.includes("arptables") ? "arp" : program.includes("ebtables") ? "bridge" : "ip");
