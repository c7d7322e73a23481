import { format } from "../../format.js";
import { message } from "../../message.js";
import { extension } from "../../tokens.js";

/**
 * What ufw's script of requirements says of each match and target it tries; iptables' own words follow.
 *
 * ```text
 * hashlimit: FAIL
 * ^^^^^^^^^
 * extension
 * error was: iptables: No chain/target/match by that name.
 * ```
 */
const failed = message({ id: "module/ufw-check-failed", from: [{ program: "ufw", file: "tests/check-requirements" }], text: format`${extension}: FAIL error was:` });

export const ufwCheckMessages = [failed];
