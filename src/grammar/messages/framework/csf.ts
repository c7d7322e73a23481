import { format } from "../../format.js";
import { message } from "../../message.js";
import { as, phrase, word } from "../../token.js";
import { count, line } from "../../tokens.js";

const tested = word("tested", "the modules a test is about", ["ipt_LOG", "ipt_state/xt_state", "iptable_nat/ipt_REDIRECT"], "a-z0-9_/", 64);
const feature = phrase("feature", "what needs it", ["csf to function", "CONNLIMIT feature", "MESSENGER feature"], 60);
const command = phrase("failedCommand", "the command", ["/sbin/iptables -v -I INPUT -j ACCEPT"], 240);

/**
 * csftest.pl puts one rule per module in and out; what iptables said stands in the brackets.
 *
 * ```text
 * Testing ipt_state/xt_state...FAILED [FATAL Error: iptables: No chain/target/match by that name.] - Required for csf to function
 *         ^^^^^^^^^^^^^^^^^^
 *         tested
 * ```
 */
const testFailed = message({ id: "framework/csf-test-failed", from: [{ program: "csf", file: "csftest.pl" }], text: format`Testing ${tested}...FAILED` });
/** Five tests log what they match: without LOG they fail whatever else is there. */
const logFailed = message({ id: "framework/csf-log-failed", from: [{ program: "csf", file: "csftest.pl" }], text: [format`Testing ipt_LOG...FAILED`, format`Testing xt_LOG...FAILED`], fixed: { target: "LOG" } });
const result = message({
  id: "framework/csf-result",
  from: [{ program: "csf", file: "csftest.pl" }],
  text: [format`RESULT: csf will not function on this server due to FATAL errors from missing modules [${count}]`, format`csf will not function on this server`],
});
const notAll = message({ id: "framework/csf-features-missing", from: [{ program: "csf", file: "csftest.pl" }], text: format`csf will function on this server but some features will not work` });
const required = message({ id: "framework/csf-required-for", from: [{ program: "csf", file: "csftest.pl" }], text: format`- Required for ${feature}`, role: "trailer" });
const commandFailed = message({ id: "framework/csf-command-failed", from: [{ program: "csf", file: "csf.pl" }], text: [format`Error: iptables command [${command}] failed`, format`Error processing command for line [${line}]`, format`*ERROR* ${command}`] });

/** Before it adds rules in a container csf compares what is held of numiptent with its limit. */
const ruleLimit = message({ id: "framework/csf-numiptent-low", from: [{ program: "csf", file: "csf.pl checkvps" }], text: [format`VPS iptables rule limit (numiptent) is too low (${count}/${as(count, "limit")})`, format`iptables rule limit (numiptent) is too low`] });
/** It tried a rule of -m owner on a VPS. Source: csf 14 `csf.pl` (dostart). */
const noOwner = message({ id: "framework/csf-owner-missing", from: [{ program: "csf", file: "csf.pl dostart" }], text: [format`Cannot use SMTP_BLOCK on this VPS as the Monolithic kernel does not support the iptables module ipt_owner/xt_owner`, format`kernel does not support the iptables module ipt_owner`], fixed: { match: "owner" } });
const twoFirewalls = message({ id: "framework/csf-firewalld-running", from: [{ program: "csf", file: "csf.pl dostart" }], text: format`*Error* firewalld found to be running. You must stop and disable firewalld when using csf` });

/** Source: csf 15 `ConfigServer/Config.pm`; csf.conf names a program that is not there, or none. */
const pathWrong = message({ id: "framework/csf-path-wrong", from: [{ program: "csf", file: "ConfigServer/Config.pm" }], text: [format`The path to iptables is either not set or incorrect for IPTABLES`, format`The path to ip6tables is either not set or incorrect for IP6TABLES`] });

export const csfMessages = [testFailed, logFailed, result, notAll, required, commandFailed, ruleLimit, noOwner, twoFirewalls, pathWrong];
