import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** sshuttle, sshuttle. */
export const sshuttleMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "sshuttle", program: "sshuttle", file: "sshuttle", anywhere: true, wraps: true, telling: true,
  }, () => [
    // client.py
    ["not-root", "All attempts to run firewall client process with elevated privileges were failed.", "1.2.0"],
    // firewall.py
    ["not-root", "You must have root privileges (or enable su/sudo) to set the firewall", "1.2.0"],
    ["program-missing", "The {value} method is not supported on this machine. Check that the appropriate programs are in your PATH."],
    ["clean-up", "Error trying to undo IPv6 firewall.", "0.74"],
    ["clean-up", "Error trying to undo IPv4 firewall.", "0.74"],
    // methods/tproxy.py
    ["not-root", "Insufficient permissions for tproxy method.", "1.1.0"],
    // methods/__init__.py
    [
      "program-missing",
      "Unable to automatically find a supported method. Check that the appropriate programs are in your PATH. We tried methods",
      "1.0.5",
    ],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "sshuttle", program: "sshuttle", file: "sshuttle", anywhere: true, wraps: true, speakers: ["sshuttle"],
  }, () => [
    // linux.py
    ["wrapper", "fatal: {words} returned {count}"],
  ]),
];
