import { foldWords } from "../../../input/fold.js";
import { ERRNOS } from "../../../knowledge/errno-names.js";
import { TRANSLATED_ERRNOS } from "../../../knowledge/errno-translations.js";
import { oneOf, word, type Token } from "../../token.js";
import { systemError } from "../../tokens.js";

/** The programs of the iptables package, as getopt and the restore programs name themselves. */
export const tablesProgram = oneOf("program", "a program of the iptables package", [
  "iptables", "ip6tables", "iptables-restore", "ip6tables-restore", "iptables-save", "ip6tables-save",
  "iptables-legacy", "ip6tables-legacy", "iptables-legacy-restore", "ip6tables-legacy-restore", "iptables-legacy-save", "ip6tables-legacy-save",
  "iptables-nft", "ip6tables-nft", "iptables-nft-restore", "ip6tables-nft-restore", "iptables-nft-save", "ip6tables-nft-save",
  "iptables-compat", "ip6tables-compat", "iptables-xml", "iptables-translate", "ip6tables-translate", "iptables-restore-translate", "ip6tables-restore-translate",
  "xtables-multi", "xtables-legacy-multi", "xtables-nft-multi", "xtables-restore", "xtables-save", "xtables-monitor", "xtables-translate",
  "arptables", "ebtables", "arptables-nft", "ebtables-nft", "arptables-restore", "ebtables-restore",
]);

/** Have messages of their own. */
const TOLD_APART = new Set(["Too many links", "Directory not empty"]);

let knownTexts: ReadonlySet<string> | undefined;

/** Only texts that some C library is known to say: the format around it is too short to take anything else. Folded when first asked for. */
export const knownError = {
  ...systemError,
  get values(): ReadonlySet<string> {
    return (knownTexts ??= new Set([...ERRNOS.flatMap(({ texts }) => texts), ...Object.values(TRANSLATED_ERRNOS).flat()].filter((text) => !TOLD_APART.has(text)).map(foldWords)));
  },
};

/** `--dport`, `-x`, and what a typing slip makes of them. */
export const anyOption = word("option", "an option", ["--dport", "-x", "--ctstate"], undefined, 64);
/** One letter of an option: `-p`. */
export const letter = word("option", "an option's letter", ["p", "X", "s"], "a-z0-9!", 1);
export const otherLetter = word("other", "another option's letter", ["t", "L", "F"], "a-z0-9!", 1);

/** What stands between quotes on one line; blanks belong to it, a missing value does not match. */
export const inQuotes = <const Name extends string>(name: Name, description: string, samples: readonly string[], most: number) => word(name, description, samples, " !-&(-~\u007f", most);

/** A field that no quotes need to surround, less the words that prose puts there. */
export const notProse = <T extends Token>(token: T, words: string): T => ({ ...token, except: new Set(words.split(" ")) });
