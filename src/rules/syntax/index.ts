import type { Rule } from "../../model/rule.js";
import { rule as badArgument } from "./bad-argument.js";
import { rule as badLine } from "./bad-line.js";
import { rule as badValue } from "./bad-value.js";
import { rule as crlf } from "./crlf.js";
import { rule as emptyValue } from "./empty-value.js";
import { rule as invalidAddress } from "./invalid-address.js";
import { rule as invalidPort } from "./invalid-port.js";
import { rule as missingArgument } from "./missing-argument.js";
import { rule as missingCommit } from "./missing-commit.js";
import { rule as nameTooLong } from "./name-too-long.js";
import { rule as noCommand } from "./no-command.js";
import { rule as oddInterface } from "./odd-interface.js";
import { rule as optionConflict } from "./option-conflict.js";
import { rule as tooManyPorts } from "./too-many-ports.js";
import { rule as unknownMatch } from "./unknown-match.js";
import { rule as unknownOption } from "./unknown-option.js";
import { rule as unknownProtocol } from "./unknown-protocol.js";
import { rule as unknownTable } from "./unknown-table.js";
import { rule as unknownTarget } from "./unknown-target.js";
import { rule as unresolvedHost } from "./unresolved-host.js";
import { rule as wrongFamily } from "./wrong-family.js";

export const syntaxRules: readonly Rule[] = [
  badArgument,
  badLine,
  badValue,
  crlf,
  emptyValue,
  invalidAddress,
  invalidPort,
  missingArgument,
  missingCommit,
  nameTooLong,
  noCommand,
  oddInterface,
  optionConflict,
  tooManyPorts,
  unknownMatch,
  unknownOption,
  unknownProtocol,
  unknownTable,
  unknownTarget,
  unresolvedHost,
  wrongFamily,
];
