/**
 * What of a ticket may go into a command. Typed words are hostile until their shape says that they can do nothing but be nft's words: an argument
 * array keeps them from the shell, these keep them from nft's own doors (`include` reads files) and from control characters.
 */

const LINE_MOST = 2000;

/** A name of a table, chain, set or object. */
export const isName = (word: string | undefined): word is string => word !== undefined && /^[A-Za-z_.][\w./-]{0,254}$/.test(word) && !word.includes("..");

/**
 * nft's language on one line: printable, no file read or defined. A word that ends in the directive, or a string that touches a word, may be one where a
 * mend parts or joins them; a word or a string that begins like a path is no word of a rule, but for what is logged or noted.
 */
export function isLanguage(line: string): boolean {
  if (line.length === 0 || line.length > LINE_MOST || /[\p{Cc}\p{Cf}\u2028\u2029]/u.test(line.replace(/\t/g, " "))) return false;
  const masked = line.replace(/"[^"]*"/g, '""');
  return !/(?:^|[;{}\s])include\b|include(?![\w-])|[\w./~]""|""[\w./~]|(?:^|\s)[/~]/.test(masked) && !/(?<!(?:comment|prefix) )"[/~]/.test(line);
}

/** Whether typed words name a file behind the directive, glued to another word or not: no mend of them is printed. */
export const namesIncluded = (line: string): boolean => /include\s*["']?[./~]/.test(line);

/** What may stand within single quotes of a `sh -c`: no quote ends it. */
export const isShellSafe = (words: string): boolean => /^[\w ./:@{},;=!<>()&|"+*$#^-]*$/.test(words) && !words.includes("`") && !words.includes("$(");

const OPTION_WORD = /^-{1,2}[A-Za-z][\w-]{0,40}$/;
export const isOption = (word: string): boolean => OPTION_WORD.test(word);

/** Places where no rule file lies. A mended line must never be one of the system's own files. */
const FOREIGN = /^\/(?:dev|proc|sys|boot|bin|sbin|lib\w*|usr\/(?:s?bin|lib\w*))(?:\/|$)/;
const SYSTEM = /^\/etc\/(?:passwd|shadow|group|gshadow|sudoers|fstab|hosts|hostname|crontab|profile|bash\S*|environment|inittab|mtab|motd|issue|ld\.so\S*|resolv\.conf|nsswitch\.conf|sysctl\.conf|(?:sudoers|cron|pam|ssh|ssl|security|systemd|init|default|skel|apt|yum|dnf|ld\.so\.conf|profile)(?:\.(?:d|daily|hourly))?\/.*)$/;

/** A file that nft may load and that may be edited. */
export const isRulesFile = (path: string): boolean =>
  /^[\w./@+:-]{1,255}$/.test(path) && !path.startsWith("-") && !/(?:^|\/)\.\.(?:\/|$)/.test(path) && !path.endsWith("/") && !FOREIGN.test(path) && !SYSTEM.test(path);

/** Without a command that names it, only a file that is a rule file by its name. */
export const isNamedRulesFile = (path: string): boolean => isRulesFile(path) && /nft|firewall|fw|rules|filter/i.test(path);
