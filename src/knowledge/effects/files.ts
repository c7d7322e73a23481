import { dangerous, has, interrupts, lasting, none, plainWords, reversible, worst, type Judge, type Verdict } from "./verdict.js";

/** Files that are nobody's but ours or a copy's: writing them takes nothing away. */
export function isOwnFile(path: string): boolean {
  return /whytables|\.(?:bak|orig|old|save|saved|backup|dpkg-old|\d{6,})$|\.bak\.|[-_.](?:before|backup|saved)(?:[-_.]|$)/.test(path) ||
    /^(?:\/tmp\/|\/var\/tmp\/|\/dev\/(?:null|stdout|stderr)$|\/root\/|~\/|\.\/)/.test(path);
}

/** What writing a file does. Kernel files are values, not files. */
export function writeVerdict(path: string, append: boolean): Verdict {
  if (/^\/dev\/(?:null|stdout|stderr|tty)$/.test(path)) return none("it prints");
  if (path.startsWith("/proc/sys/")) return /ip_forward|forwarding|disable_ipv6|bridge-nf-call/.test(path)
    ? interrupts("it decides over a whole direction of traffic")
    : reversible("it sets a value until the next start");
  if (path.startsWith("/proc/net/xt_recent/")) return reversible("it changes a list of addresses");
  if (/^\/(?:proc|sys)\//.test(path)) return reversible("it sets a value until the next start");
  if (path.startsWith("/dev/")) return dangerous("it writes to a device");
  if (append) return lasting("it appends to a file");
  return isOwnFile(path) ? lasting("it writes a file of its own") : { ...dangerous("what stood in the file is gone"), lasts: true, keeps: "no copy" };
}

export const tee: Judge = (args) => {
  const append = has(args, "-a", "--append");
  const paths = plainWords(args);
  return paths.length === 0 ? none("it prints") : worst(paths.map((path) => writeVerdict(path, append)));
};

export const sed: Judge = (args) => {
  const inPlace = args.find((arg) => /^-[nErsuz]*i/.test(arg) || arg.startsWith("--in-place"));
  if (inPlace === undefined) return args.some((arg) => /(?:^|;|\})\s*w\s|\/w\s|\/e$/.test(arg)) ? undefined : none("it prints");
  const kept = /^-[nErsuz]*i.+|^--in-place=.+/.test(inPlace);
  return kept
    ? lasting("it edits a file; the old one is kept beside it")
    : { ...dangerous("it edits a file and keeps no copy"), lasts: true, keeps: "no copy" };
};

export const copy: Judge = (args) => {
  const words = plainWords(args, ["-t", "--target-directory", "-S", "--suffix", "-m", "--mode", "-o", "-g"]);
  const to = words.at(-1) ?? "";
  if (words.length < 2) return undefined;
  if (has(args, "-n", "--no-clobber", "-b", "--backup") ||
    args.some((arg) => arg.startsWith("--backup="))) return lasting("it copies and overwrites nothing");
  return isOwnFile(to) || to.endsWith("/")
    ? lasting("it makes a copy")
    : { ...dangerous("a file of that name is overwritten"), lasts: true };
};

export const move: Judge = (args) => {
  const [from = "", to = ""] = plainWords(args);
  if (isOwnFile(to)) return lasting("it renames a file");
  return isOwnFile(from)
    ? lasting("it puts a file of its own in its place")
    : { ...dangerous("a file is moved, or one of that name overwritten"), lasts: true };
};

export const remove: Judge = (args) => {
  const paths = plainWords(args);
  if (args.some((arg) => /^-[a-z]*r/i.test(arg)) ||
    has(
      args,
      "--recursive",
    )) return paths.length > 0 && paths.every((path) => /^\/tmp\/./.test(path))
      ? lasting("it deletes a folder of its own")
      : { ...dangerous("a folder with all in it is deleted"), lasts: true };
  return paths.length > 0 && paths.every(isOwnFile)
    ? lasting("it deletes a file of its own")
    : { ...dangerous("files are deleted"), lasts: true };
};

export const find: Judge = (args) => {
  if (has(args, "-delete", "-fprint", "-fls", "-fprintf")) return dangerous("files are deleted or written");
  return args.some((arg) => /^-(?:exec|execdir|ok|okdir)$/.test(arg)) ? undefined : none("it lists");
};

export const makes: Judge = () => lasting("it makes or marks files");
export const link: Judge = (args) => (args.some((arg) => /^-[a-z]*f/.test(arg))
  ? { ...dangerous("a file of that name is overwritten"), lasts: true }
  : lasting("it makes a link"));
export const edits: Judge = () => lasting("a person edits a file");
export const mount: Judge = (args) => (plainWords(args, ["-t", "-o"]).length === 0
  ? none("it lists")
  : reversible("it mounts until the next start"));
export const umount: Judge = () => interrupts("what was mounted is gone");
export const destroys: Judge = () => dangerous("data may be gone");
