import { format } from "../../format.js";
import { message } from "../../message.js";
import { number, oneOf } from "../../token.js";

const NAMES = ["iptables", "ip6tables", "iptables-restore", "ip6tables-restore", "iptables-save", "ip6tables-save", "ipset", "nft", "ebtables", "arptables", "conntrack"];
const FOLDERS = ["/sbin/", "/usr/sbin/", "/usr/local/sbin/", "/bin/", "/usr/bin/"];
const program = oneOf("program", "a netfilter program", [...NAMES, ...FOLDERS.flatMap((folder) => NAMES.map((name) => folder + name))]);
const line = number("line", "a line of a script", [12, 104]);

/**
 * With its folder, a line of a script or quotes: a shell's words. `iptables: No such file or directory` alone is iptables' own.
 *
 * ```text
 * ./fw.sh: line 12: /sbin/iptables: No such file or directory
 *               ^^  ^^^^^^^^^^^^^^
 *               line program
 * ```
 */
const missing = message({
  id: "shell/program-missing",
  from: [{ program: "bash" }, { program: "env" }, { program: "command-not-found" }, { program: "python" }, { program: "java" }],
  text: [
    // In two parts: a text that is cut off behind the path alone says nothing.
    ...FOLDERS.flatMap((folder) => NAMES.map((name) => ({ parts: [`${folder}${name}`, ": No such file or directory"] }))),
    format`line ${line}: ${program}: No such file or directory`,
    format`No such file or directory: '${program}'`,
    format`env: '${program}': No such file or directory`,
    // Rust's std::io::Error; netavark puts the program before it.
    format`${program}: No such file or directory (os error 2)`,
    format`Command '${program}' not found, but can be installed`,
    format`Cannot run program '${program}'`,
    format`The program '${program}' is currently not installed`,
    // SUSE's command-not-found.
    format`The program '${program}' can be found in the following package`,
    ...["comando no encontrado", "comando non trovato", "comando não encontrado", "nie znaleziono polecenia", "opdracht niet gevonden", "příkaz nenalezen", "kommandot hittades inte"].map((words) => ({ parts: [program, `: ${words}`] })),
  ],
});

export const missingMessages = [missing];
