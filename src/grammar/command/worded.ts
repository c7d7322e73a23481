import type { CommandProgram } from "../../model/command.js";
import type { Word } from "./word.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** First words of programs whose command is a sentence of their own. Anything else is prose about the program. */
const SUBCOMMANDS: Partial<Record<CommandProgram, ReadonlySet<string>>> = {
  ipset: set("create add del test destroy list save restore flush rename swap help version"),
  nft: set("add create delete destroy list flush insert replace reset monitor describe rename export import"),
  conntrack: set(""),
  vzctl: set("create destroy mount umount start stop restart status enter exec exec2 runscript set suspend resume chkpnt restore quotaon quotaoff quotainit console migrate compact convert reinstall recover register unregister update reset_ub snapshot snapshot-list snapshot-switch snapshot-delete"),
  prlctl: set("list create clone delete start stop restart reset suspend resume pause enter exec console set mount umount migrate move register unregister status reinstall snapshot snapshot-list problem-report capture backup restore"),
};

const isOption = (text: string): boolean => /^--?[A-Za-z]/.test(text);
/** As the kernel names modules: `iptable_nat`, `xt_state`, `tun`, `nf-conntrack`. */
const MODULE = /^[a-z0-9][a-z0-9_-]{1,55}$/i;
const SETTING = /^(?:net|kernel|fs|vm|dev|debug|abi|user)[./][\w./*-]+(?:=.*)?$/;
/** Words of sentences about modprobe. */
const NO_MODULES = set("is was are were and or the a an to of for in on it that this not no can cannot could does did do has had fails failed fail said says tells told gives gave error errors command commands but when with without then as at from also works worked");

/** How many of the words belong to the command; 0 when this is no command at all. */
export function commandWords(program: CommandProgram, words: readonly Word[]): number {
  const first = words[0]?.text;
  switch (program) {
    case "modprobe": return modprobeWords(words);
    case "sysctl": return first !== undefined && (/^-{1,2}[a-zA-Z]/.test(first) || SETTING.test(first)) ? words.length : 0;
    default: return first !== undefined && (isOption(first) || SUBCOMMANDS[program]?.has(first) === true) ? words.length : 0;
  }
}

/** Options, a module (with `-a` or `-r` several), parameters. */
function modprobeWords(words: readonly Word[]): number {
  let taken = 0, modules = 0;
  const many = words.some(({ text }) => /^(?:-(?=\w*[ar])\w+|--all|--remove)$/.test(text));
  for (const { text } of words) {
    const isModule = MODULE.test(text) && !NO_MODULES.has(text.toLowerCase()) && (modules === 0 || many);
    if (!isOption(text) && !isModule && !(modules > 0 && /^\w+=/.test(text)) && !text.startsWith("$")) break;
    if (isModule) modules++;
    taken++;
  }
  return taken === words.length || (modules > 0 && words.slice(0, taken).some(({ text }) => text.includes('_'))) ? taken : 0;
}
