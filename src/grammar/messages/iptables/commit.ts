import { format } from "../../format.js";
import { message } from "../../message.js";
import { as, oneOf, word } from "../../token.js";

const errorNumber = word("number", "the number printed for -1", ["4294967295", "18446744073709551615", "-1"], "0-9-", 20);

/** The same words in glibc's catalogues (2.36) for languages of Latin letters; elsewhere the number alone tells. */
const TRANSLATED = ["Unbekannter Fehler ", "Erreur inconnue ", "Error desconocido ", "Erro desconhecido ", "Errore sconosciuto ", "Nieznany błąd ", "Onbekende fout ", "Okänt fel ", "Bilinmeyen hata ", "Ismeretlen hiba ", "Error tidak dikenal "];
const minusOne = oneOf("number", "the number printed for -1", ["4294967295", "18446744073709551615", "-1"]);
const unsigned = oneOf("number", "-1 of a 64-bit program", ["18446744073709551615"]);
const otherWord = word("first", "a word of other letters", ["未知的错误", "Неизвестная"], "\u007f", 24);

/**
 * iptables 1.3.5 put the return value of setsockopt (-1) into errno, so every refusal by the kernel reads like this.
 * The number tells the word size of the program, nothing of the reason (libiptc, bugzilla 460; glibc before 2.14 prints it unsigned).
 *
 * ```text
 * iptables: Unknown error 4294967295
 *                         ^^^^^^^^^^
 *                         number
 * ```
 */
const unknownError = message({
  id: "iptables/unknown-error",
  from: [{ program: "iptables", file: "libiptc/libiptc.c", since: "1.3.5", until: "1.3.6" }],
  // Every program whose errno is -1 says so: hpmount, mount.cifs, the X server's drm.
  common: true,
  text: [
    format`Unknown error ${errorNumber}`,
    ...TRANSLATED.map((words) => ({ parts: [words, minusOne] })),
    ...["iptables: ", "ip6tables: "].flatMap((program) => [{ parts: [program, otherWord, " ", unsigned] }, { parts: [program, otherWord, " ", as(otherWord, "second"), " ", unsigned] }]),
  ],
});

/** ENOENT of a rule's commit or of the chain's look-up: which of the three is missing only the command tells. */
const noChainTargetMatch = message({
  id: "iptables/no-chain-target-match",
  from: [{ program: "iptables", file: "libiptc/libiptc.c", since: "1.1.1" }],
  text: [format`No chain/target/match by that name.`, format`ebtables: No chain/target/match by that name`, format`arptables: No chain/target/match by that name`, format`No extended target/match by that name.`],
});

const memory = message({
  id: "iptables/memory-allocation",
  from: [{ program: "iptables", file: "libiptc/libiptc.c" }],
  text: format`Memory allocation problem.`,
  lineStart: true,
  weak: true,
});

export const commitMessages = [unknownError, noChainTargetMatch, memory];
