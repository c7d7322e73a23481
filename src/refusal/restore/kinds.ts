import { kinds, type KindInfo } from "../kind.js";

/** What is wrong with a rule file as a file. A wrong rule in it is a kind of iptables' own, with file and line among its names. */
export const RESTORE_KINDS: readonly KindInfo[] = kinds("restore", [
  ["commit-missing", "A table of {file|the file} has no COMMIT", "Rules of a table take effect at COMMIT; each table has one, also the last.", "syntax/missing-commit"],
  ["header-missing", "{file|The file} begins without the name of a table", "Before chains and rules there is a line `*filter` or of another table.", "syntax/bad-line"],
  ["table-name", "Line {line|} names no table: {table|}", "There are {tables|filter, nat, mangle, raw, security}, in small letters.", "syntax/unknown-table"],
  ["table-option", "-t stands in line {line|} of {file|the file}", "In a rule file the line `*table` says the table.", "syntax/bad-line"],
  ["crlf", "The lines of {file|the file} end as Windows ends them", "A carriage return before the line's end becomes part of the last word.", "syntax/crlf"],
  ["trailing-blanks", "Blanks stand behind COMMIT in {file|the file}", "COMMIT has to be alone on its line.", "syntax/bad-line"],
  ["program-in-file", "{file|The file} holds commands, not rules", "A rule file has the rules without the program's name.", "syntax/bad-line"],
  ["policy", "Line {line|} gives {chain|a chain} no policy that there is", "Built-in chains have ACCEPT or DROP, user chains `-`.", "syntax/bad-line", "first"],
  ["counters", "The counters in line {line|} are not written as [packets:bytes]", "Two numbers in brackets with a colon between them.", "syntax/bad-line"],
  ["chain-undeclared", "{file|The file} uses the chain {chain|} and does not declare it", "A user chain needs a line `:name - [0:0]` in its table.", "object/chain-missing"],
  ["index-out-of-range", "Line {line|} of {file|the file} names a place that the chain has not", "The file empties the chains before it fills them.", "object/index-out-of-range"],
  ["nft-file", "{file|The file} is in nft's language", "iptables-restore reads what iptables-save prints.", "syntax/bad-line"],
  ["option", "iptables-restore has no option {option|of this name}", "One has nearly the same name.", "syntax/unknown-option"],
  ["lock-held", "Another program holds the lock of iptables", "The programs of the legacy backend work one after the other.", "lock/held"],
  ["file-missing", "{path|The file} is not there", "The name is misspelt, or nothing was saved yet."],
  ["line-refused", "Line {line|} of the file was refused", "The program or the kernel did not take the line; the legacy program says no more.", "restore/line-refused"],
]);
