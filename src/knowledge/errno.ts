import { ERRNOS, type ErrnoName } from "./errno-names.js";
import { TRANSLATED_ERRNOS } from "./errno-translations.js";

export type { ErrnoName } from "./errno-names.js";

/**
 * What iptables says instead of the C library's text. Source: `libiptc/libiptc.c` (TC_STRERROR) 1.0.0 to 1.8.11, `iptables/nft.c` (nft_strerror).
 * `Incompatible with this kernel` is errno 0 and so is no error of the kernel.
 */
const IPTABLES_TEXTS: readonly (readonly [ErrnoName, readonly string[]])[] = [
  ["EPERM", ["Permission denied (you must be root)"]],
  ["ENOENT", [
    "Table does not exist (do you need to insmod?)", "Table does not exist", "No chain/target/match by that name", "No extended target/match by that name",
    "Bad rule (does a matching rule exist in that chain?)", "Bad built-in chain name",
  ]],
  ["ENXIO", ["Bad table name"]],
  ["E2BIG", ["Index of insertion too big", "Index of replacement too big", "Index of deletion too big", "Index of counter too big"]],
  ["ENOMEM", ["Memory allocation problem"]],
  ["EEXIST", ["Chain already exists"]],
  ["EINVAL", ["Module is wrong version", "Can't delete built-in chain", "Target problem", "Bad policy name", "Bad arguments (does that interface exist?)"]],
  ["EMLINK", ["Can't delete chain with references left"]],
  ["ENOSYS", ["Will be implemented real soon.  I promise ;)", "Will be implemented real soon.  I promise", "Checking will most likely never get implemented"]],
  ["ENOTEMPTY", ["Chain is not empty"]],
  ["ELOOP", ["Loop found in table"]],
  ["ENOPROTOOPT", ["iptables who? (do you need to insmod?)", "iptables who?"]],
];

/** What busybox says instead of it, of a module (modutils/modutils.c moderror, modutils/modprobe-small.c). */
const BUSYBOX_TEXTS: readonly (readonly [ErrnoName, readonly string[]])[] = [
  ["ENOENT", ["unknown symbol in module or invalid parameter", "unknown symbol in module, or unknown parameter"]],
  ["ENOEXEC", ["invalid module format"]],
  ["ENOSYS", ["kernel does not support requested operation"]],
];

const BY_TEXT: ReadonlyMap<string, ErrnoName> = new Map<string, ErrnoName>([
  ...Object.entries(TRANSLATED_ERRNOS).flatMap(([name, texts]) => texts.map((text) => [plain(text), name as ErrnoName] as const)),
  ...ERRNOS.flatMap(({ name, texts }) => [name, ...texts].map((text) => [plain(text), name] as const)),
  ...[...IPTABLES_TEXTS, ...BUSYBOX_TEXTS].flatMap(([name, texts]) => texts.map((text) => [plain(text), name] as const)),
]);

const BY_NUMBER: ReadonlyMap<number, ErrnoName> = new Map(ERRNOS.map(({ name, number }) => [number, name]));

/** One spelling for what differs in quotes, blanks, case and the last stop. */
function plain(text: string): string {
  const words = text.normalize("NFC").trim().replace(/[`´‘’ʼ]/g, "'").replace(/\s+/g, " ").toLowerCase();
  let end = words.length;
  while (end > 0 && " .。!:;,".includes(words[end - 1]!)) end--;
  return words.slice(0, end);
}

/** Words around the error's own: iptables' hint, Rust's and Python's number. */
const AROUND = /^\[errno -?\d{1,4}\] |\. run [`'‘’"]?dmesg[`'‘’"]? for more information$| \(os error \d{1,4}\)$/gi;

/** A number instead of a text: `Unknown error 524`, `errno 2`, `(errno=1)`, `-2`. */
const NUMBERED = /^(?:unknown error|unbekannter fehler|erreur inconnue|error desconocido|неизвестная ошибка|err(?:or|no)?)?[ =:]{0,3}-?(\d{1,4})$/i;

/** The name of the error a text stands for. `Unknown error -1` and the same as an unsigned number stand for none: iptables 1.3.5 lost the reason. */
export function errnoOfText(text: string): ErrnoName | undefined {
  const words = plain(text.slice(0, 300)).replace(AROUND, "");
  const named = BY_TEXT.get(plain(words));
  if (named !== undefined) return named;
  const number = NUMBERED.exec(words)?.[1];
  return number === undefined || words.endsWith("-1") ? undefined : BY_NUMBER.get(Number(number));
}

export const errnoNumber = (name: ErrnoName): number => ERRNOS.find((entry) => entry.name === name)!.number;

export const errnoOfNumber = (number: number): ErrnoName | undefined => BY_NUMBER.get(Math.abs(number));

/** What the C library says to it, glibc first. */
export const textsOfErrno = (name: ErrnoName): readonly string[] => ERRNOS.find((entry) => entry.name === name)!.texts;

/** Every text that stands for an error, in every language known, as printed. */
export const ERRNO_TEXTS: readonly string[] = [
  ...ERRNOS.flatMap(({ texts }) => texts),
  ...IPTABLES_TEXTS.flatMap(([, texts]) => texts),
  ...Object.values(TRANSLATED_ERRNOS).flat(),
];
