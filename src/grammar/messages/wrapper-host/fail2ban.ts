import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** fail2ban. */
export const fail2banMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "fail2ban", program: "fail2ban", file: "fail2ban/server/action.py", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    // fail2ban/server/actions.py
    ["wrapper", "unhandled error in actions thread", "0.10.6"],
    ["wrapper", "Failed to execute reban jail '{value}' action '{value2}' info", "0.10.5"],
    ["wrapper", "Failed to flush bans in jail '{value}' action", "0.10.5"],
    ["notice", "No flush occurred, do consistency check", "0.10.5"],
    // An action without the file that it includes: the tag stays, and the shell takes it for a redirection.
    ["configuration", "exec: <iptables> -"],
    ["configuration", "exec: iptables <lockingopt> -"],
    ["configuration", "cannot open iptables: No such file"],
    // fail2ban/server/jail.py
    ["chain-missing", "Jail name {value} might be too long and some commands might not function correctly. Please shorten"],
    // fail2ban/server/utils.py
    ["program-missing", "Command not found\". Make sure that all commands in {words} are in the PATH of fail2ban-server process", "0.8.8"],
    // The action's commands are in quotes, in the words of its configuration; the first is what could not be run.
    ...([["iptables", "iptables"], ["ip6tables", "iptables"], ["nft", "nft"], ["ipset", "ipset"]] as const).map(([program, kind]) => (
      [`${kind}-program-missing`, `Command not found". Make sure that all commands in '${program} {words} are in the PATH of fail2ban-server process`, "0.8.8"] as const
    )),
    // server/jail.py
    ["chain-missing", "Jail name {value} might be too long and some commands (e.g. iptables) might not function correctly. Please shorten"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "fail2ban", program: "fail2ban", file: "fail2ban/server/action.py", anywhere: true, wraps: true,
    speakers: ["fail2ban"],
  }, () => [
    // A bare name behind the shell's own is the file of a redirection: a tag that nothing filled.
    ["configuration", "/bin/sh: {optionName}: No such file or directory"],
    ["configuration", "/bin/sh: line {count}: {optionName}: No such file or directory"],
    // fail2ban/server/action.py
    ["wrapper", "Error banning {value}", "0.9.0"],
    ["wrapper", "Error prolonging {value}", "0.11.1"],
    ["wrapper", "Error unbanning {value}", "0.9.0"],
    ["wrapper", "Error starting action", "0.9.0", "0.9.7"],
    ["wrapper", "Error stopping action", "0.9.0", "0.9.7"],
    ["wrapper", "-- failed with", "0.9.0"],
    // fail2ban/server/actions.py
    ["configuration", "Invalid Action name: {value}", "0.8.9"],
    ["notice", "{value}] {address} already banned"],
    ["notice", "IP {address} is not banned", "0.8.9"],
    // fail2ban/server/jail.py
    ["wrapper", "Restore ticket failed", "0.11.1"],
    ["wrapper", "Restore bans failed", "0.11.1"],
    ["wrapper", "Stop {value} of jail {value2} failed"],
    // fail2ban/server/transmitter.py
    ["wrapper", "Command {value} has failed. Received", "0.8.8"],
    // fail2ban/server/server.py
    ["wrapper", "Could not start server"],
    // fail2ban/server/utils.py
    ["wrapper", "-- timed out after {count} seconds.", "0.9.0"],
    ["wrapper", "-- unable to kill PID {count}", "0.9.0"],
    ["wrapper", "-- killed with {value} (return code: {count}", "0.9.0"],
  ]),
];
