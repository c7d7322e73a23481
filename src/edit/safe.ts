import type { CommandPart } from "../model/command.js";
import { perObject } from "../knowledge/per-object.js";
import { baseName, partsOf, programOf, type Line } from "./line.js";

/** Directories that programs are run from with their path; any other path is left out and the shell finds the program. */
const DIRECTORIES = /^\/(?:usr\/)?(?:local\/)?s?bin\/[\w-]+$/;
const PROGRAMS = /^(?:(?:ip6?tables|ebtables|arptables)(?:-legacy|-nft)?(?:-restore|-save)?|ipset|conntrack|nfct|nfacct|ipvsadm|sysctl|nft)$/;
const PREFIX_WORD = /^[\w.@:/=-]{1,80}$/;
const WORD_MOST = 512, WORDS_MOST = 255;

/** Words that people read: of any script. */
const FREE_TEXT: ReadonlySet<string> = new Set(["--comment", "--log-prefix", "--nflog-prefix", "--ulog-prefix", "--string", "--hex-string", "--string-hex", "--u32", "--bytecode"]);
/** Values that name a file. */
const PATHS: ReadonlySet<string> = new Set(["--object-pinned", "--path", "--among-src-file", "--among-dst-file"]);
const PATH = /^(?!-)[\w./@+-]{1,200}$/;
/** Options that run a program, or write files. */
const NEVER: ReadonlySet<string> = new Set(["-M", "--modprobe", "--atomic-file", "--atomic-init", "--atomic-save", "--atomic-commit"]);

/** In any place: what is a value here may be an option to another version. */
const LOADER = /^(?:-M|--modp)/;

/** No control characters, nothing that turns the direction of writing or is not seen, no half of a character. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;
const ASCII = /^[!-~]+$/;
/** What a shell would have put something else for: the text does not tell what. */
const EXPANDED = /[$`]/;

/**
 * The line as an argument list that can be printed for people to run; undefined where a word is not such as its option takes.
 * Text of tickets is hostile: what gets through here is what a firewall administrator types, and nothing that runs, writes or reads elsewhere.
 */
export const argvOf: (line: Line) => readonly string[] | undefined = perObject(safeArgv);

function safeArgv(line: Line): readonly string[] | undefined {
  const name = baseName(line.program);
  if (!PROGRAMS.test(name) || line.words.length > WORDS_MOST || !line.prefix.every((word) => PREFIX_WORD.test(word))) return undefined;
  const language = programOf(line.program);
  const safe = language?.includes("tables") === true ? safeParts(line, language.endsWith("-restore")) : line.words.every((word, index) => isPlain(word) || (line.words[index - 1] === "comment" && isText(word)));
  return safe ? [...line.prefix, DIRECTORIES.test(line.program) ? line.program : name, ...line.words] : undefined;
}

function safeParts(line: Line, restore: boolean): boolean {
  const { parts } = partsOf(line);
  const free = new Set<number>(), paths = new Set<number>();
  for (const part of parts) {
    if (NEVER.has(part.name)) return false;
    if (part.role === "stray") {
      if (!restore) return false;
      paths.add(part.at);
    }
    for (const { at } of part.values) {
      if (FREE_TEXT.has(part.name)) free.add(at);
      if (PATHS.has(part.name)) paths.add(at);
    }
  }
  return line.words.every((word, index) => !LOADER.test(word) && (free.has(index) ? isText(word) : isPlain(word)) && (!paths.has(index) || PATH.test(word.replace(/^--[a-z-]+=/, "")))) && parts.every(namesFit);
}

const isPlain = (word: string): boolean => word.length <= WORD_MOST && ASCII.test(word) && !EXPANDED.test(word);
const isText = (word: string): boolean => word.length <= WORD_MOST && !HIDDEN.test(word) && !EXPANDED.test(word);

const NAME = /^[\w.:+,@/*!=-]{1,64}$/;

/** Slots for names that the reader is to say. */
const OPEN_NAMES: ReadonlySet<string> = new Set(["<PROTOCOL>", "<POLICY>", "<NAME>"]);

/** Tables, chains, matches, targets and interfaces are names: an option in their place is a value that is missing. */
function namesFit({ role, name, values }: CommandPart): boolean {
  const named = role === "operation" || role === "match" || role === "target" || (role === "field" && /^-[tpio]$|^--(?:table|protocol|(?:in|out)-interface)$/.test(name));
  return !named || values.every(({ text }) => (NAME.test(text) || OPEN_NAMES.has(text)) && !text.startsWith("-"));
}

/** A file's name as it may stand in a printed command. */
export const isSafePath = (path: string): boolean => PATH.test(path);
