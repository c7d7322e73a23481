import { messageTable } from "../table.js";

/** What the owner extension says of its options. */
export const owner = messageTable({ area: "extension", prefix: "owner", program: "iptables", file: "extensions/libip6t_owner.c", fixed: { extension: "owner" } }, () => [
  ["bad-argument", "Bad OWNER UID value '{value}'", "1.0.0", "1.4.0"],
  ["bad-argument", "Bad OWNER GID value '{value}'", "1.0.0", "1.4.0"],
  ["bad-argument", "Bad OWNER PID value '{value}'", "1.0.0", "1.4.0"],
  ["bad-argument", "Bad OWNER SID value '{value}'", "1.0.0", "1.4.0"],
  ["missing-argument", "OWNER match: You must specify one or more options", "1.0.0", "1.4.0"],
  ["name-too-long", "OWNER CMD '{value}' too long, max {count} characters", "1.2.6", "1.4.0"],
  ["option-conflict", "owner: '--uid-owner' option may only be specified once", "1.4.1", "1.4.10"],
  ["bad-argument", "owner: Bad value for '--uid-owner' option: '{value}'", "1.4.1"],
  ["option-conflict", "owner: '--gid-owner' option may only be specified once", "1.4.1", "1.4.10"],
  ["bad-argument", "owner: Bad value for '--gid-owner' option: '{value}'", "1.4.1"],
  ["option-conflict", "owner: '--pid-owner' option may only be specified once", "1.4.1", "1.4.10"],
  ["bad-argument", "owner: Bad value for '--pid-owner' option: '{value}'", "1.4.1", "1.4.10"],
  ["option-conflict", "owner: '--sid-owner' option may only be specified once", "1.4.1", "1.4.10"],
  ["bad-argument", "owner: Bad value for '--sid-value' option: '{value}'", "1.4.1", "1.4.10"],
  ["option-conflict", "owner: '--cmd-owner' option may only be specified once", "1.4.1", "1.4.10"],
  ["name-too-long", "owner match: command '{value}' too long, max. {count} characters", "1.4.1", "1.4.10"],
  ["bad-argument", "owner: Bad value for '--sid-owner' option: '{value}'", "1.4.1", "1.4.10"],
  ["bad-argument", "owner: Bad value for '{value}' option: '{value2}'", "1.4.1"],
  ["option-conflict", "owner: '--socket-exists' option may only be specified once", "1.4.1", "1.4.10"],
  ["missing-argument", "owner: At least one of --uid-owner, --gid-owner or --socket-exists is required", "1.4.1"],
  ["bad-argument", "owner: Bad value for '--suppl-groups' option: '{value}'", "1.8.4"],
]);
