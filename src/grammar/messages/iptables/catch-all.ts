import { format } from "../../format.js";
import { message } from "../../message.js";
import { oneOf, phrase, word } from "../../token.js";

const version = word("version", "a version", ["1.8.9", "1.4.7", "1.3.5-20060508"], "a-z0-9.+~-", 24);
const variant = oneOf("variant", "the backend", ["legacy", "nf_tables"]);
const said = phrase("said", "what the program says", ["something nobody has seen before", "foo: bar, and what else"]);

/** Whatever else a program of the package says in its error format. The last resort. */
export const catchAll = message({
  id: "iptables/said",
  from: [{ program: "iptables", file: "libxtables/xtables.c basic_exit_err" }],
  generic: true,
  text: [
    format`iptables v${version}: ${said}`,
    format`iptables v${version} (${variant}): ${said}`,
    format`ip6tables v${version}: ${said}`,
    format`ip6tables v${version} (${variant}): ${said}`,
    format`tables-restore v${version}: ${said}`,
    format`tables-restore v${version} (${variant}): ${said}`,
    format`tables-save v${version}: ${said}`,
    format`tables-save v${version} (${variant}): ${said}`,
    format`tables-nft v${version} (${variant}): ${said}`,
    format`tables-nft-restore v${version} (${variant}): ${said}`,
    // An error text of a language nobody entered; without the hint such a line is too much like prose.
    format`iptables: ${said}. Run 'dmesg' for more information.`,
    format`ip6tables: ${said}. Run 'dmesg' for more information.`,
  ],
});
