import { format } from "../../format.js";
import { message } from "../../message.js";
import { oneOf, phrase, word } from "../../token.js";
import { path, systemError } from "../../tokens.js";

const program = oneOf("program", "a netfilter program", ["iptables", "ip6tables", "iptables-restore", "ip6tables-restore", "iptables-save", "ip6tables-save", "ipset", "nft", "ebtables", "arptables", "conntrack", "/sbin/iptables", "/usr/sbin/iptables", "/sbin/ip6tables", "/usr/sbin/ip6tables", "/sbin/iptables-restore", "/usr/sbin/iptables-restore", "/system/bin/iptables"]);
const library = word("library", "a shared library", ["libxtables.so.12", "libip4tc.so.2"], "a-z0-9_.+-", 64);
const rest = phrase("error", "what the system says", ["resource temporarily unavailable"], 80);

const notFound = message({
  id: "shell/iptables-not-found",
  from: [{ program: "bash" }, { program: "dash" }, { program: "busybox sh" }, { program: "Go os/exec" }],
  text: [
    format`${program}: command not found`,
    format`${program}: not found`,
    format`exec: '${program}': executable file not found in $PATH`,
    format`${program}: No such file or directory`,
    format`command not found: ${program}`,
    format`${program}: Kommando nicht gefunden`,
    format`${program}: commande introuvable`,
    format`${program}: orden no encontrada`,
    format`${program}: команда не найдена`,
    format`'${program}' executable not found`,
  ],
});
const libraryMissing = message({ id: "shell/library-missing", from: [{ program: "ld.so" }], text: [format`error while loading shared libraries: ${library}: cannot open shared object file`, format`${path}: cannot open shared object file: ${systemError}`] });
const forkFailed = message({ id: "shell/fork-failed", from: [{ program: "Go os/exec" }, { program: "bash" }], text: [format`fork/exec ${program}: ${rest}`, format`fork: Resource temporarily unavailable`, format`fork: retry: Resource temporarily unavailable`, format`Cannot fork`] });

export const programMessages = [notFound, libraryMissing, forkFailed];
