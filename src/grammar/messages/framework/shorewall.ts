import { SHOREWALL_CAPABILITIES } from "../../../knowledge/shorewall-capabilities.js";
import { format } from "../../format.js";
import { message } from "../../message.js";
import { oneOf, phrase } from "../../token.js";

const command = phrase("failedCommand", "the command", ["-N net2all", "-t nat -A POSTROUTING"], 300);
const capability = oneOf("capability", "what Shorewall calls a feature of netfilter", SHOREWALL_CAPABILITIES.map(({ name }) => name));
const from = [{ program: "shorewall", file: "Perl/Shorewall/Config.pm require_capability, determine_capabilities", since: "4.0" }];

/** Other programs say the same of other commands. */
const OWN_COMMANDS = ["", "/sbin/", "/usr/sbin/"].flatMap((folder) => ["iptables", "ip6tables", "ipset", "arptables"].map((name) => `${folder}${name} `));
const failed = message({ id: "framework/shorewall-failed", from: [{ program: "shorewall", file: "lib.core" }], text: [...OWN_COMMANDS.map((head) => ({ parts: [`ERROR: Command '${head}`, command, "' Failed"] })), format`ERROR: iptables-restore Failed.`, format`ERROR: ip6tables-restore Failed.`] });

/**
 * Shorewall tries each feature with a rule of its own before it compiles.
 *
 * ```text
 * ERROR: A log level other than NONE requires LOG Target in your kernel and iptables
 *                                             ^^^^^^^^^^ capability
 * ```
 */
const lacking = message({
  id: "framework/shorewall-capability",
  from,
  text: [format`requires ${capability} in your kernel and iptables`, format`require ${capability} in your kernel and iptables`, format`requires ${capability} support in your kernel and iptables`, format`requires the ${capability} capability in your kernel and iptables`],
});
const noState = message({ id: "framework/shorewall-no-state", from, text: format`Your kernel/iptables do not include state match support`, fixed: { match: "state" } });

export const shorewallMessages = [failed, lacking, noState];
