import { format } from "../../format.js";
import { message } from "../../message.js";
import { as, phrase, word } from "../../token.js";
import { chain, exitStatus, option } from "../../tokens.js";

const jail = word("jail", "a jail", ["sshd", "postfix-sasl"], "a-z0-9_-", 48);
const action = word("action", "an action", ["iptables-multiport", "iptables-allports"], "a-z0-9_-", 48);
const stage = phrase("stage", "what it did", ["start", "stop", "ban"], 24);
const reason = word("reason", "how it rejects", ["icmp-port-unreachable", "tcp-reset"], "a-z0-9-", 32);
const lastOption = as(option, "lastOption");

/**
 * fail2ban prints the whole action, then the shell's status times 256: 100 is exit status 1, 200 is 2.
 *
 * ```text
 * fail2ban.actions.action: ERROR  iptables -D INPUT -p tcp -m multiport --dports ssh -j fail2ban-ssh
 * iptables -F fail2ban-ssh
 * iptables -X fail2ban-ssh returned 100
 *             ^^^^^^^^^^^^          ^^^
 *             chain                status
 * ```
 */
const returned = message({
  id: "framework/fail2ban-returned",
  from: [{ program: "fail2ban", file: "server/action.py" }],
  text: [format`iptables ${lastOption} ${chain} returned ${exitStatus}`, format`-j ${chain} returned ${exitStatus}`, format`--reject-with ${reason} returned ${exitStatus}`, format`grep -q ${chain} returned ${exitStatus}`],
});
/** The line above that, where the action begins. */
const actionError = message({ id: "framework/fail2ban-action-error", from: [{ program: "fail2ban", file: "server/action.py", until: "0.8.14" }], text: format`fail2ban.actions.action: ERROR` });
const execFailed = message({
  id: "framework/fail2ban-failed",
  from: [{ program: "fail2ban", file: "server/actions.py", since: "0.9" }],
  text: [format`Failed to start jail '${jail}' action '${action}'`, format`Failed to stop jail '${jail}' action '${action}'`, format`Failed to execute ban jail '${jail}' action '${action}'`, format`Failed to execute unban jail '${jail}' action '${action}'`, format`Error ${stage} action Jail('${jail}')/${action}`],
});

/**
 * Before each ban it looks whether its chain is still jumped to (actioncheck); this is what it says when that is not so.
 * `Unable to restore environment` is said when starting again does not help either.
 */
const invariant = message({
  id: "framework/fail2ban-invariant",
  from: [{ program: "fail2ban", file: "server/action.py _processCmd", since: "0.8" }],
  text: [format`Invariant check failed. Unban is impossible.`, format`Invariant check failed.`],
});
const notRestored = message({ id: "framework/fail2ban-not-restored", from: [{ program: "fail2ban", file: "server/action.py _processCmd", since: "0.8" }], text: format`Unable to restore environment` });

export const fail2banMessages = [returned, actionError, execFailed, invariant, notRestored];
