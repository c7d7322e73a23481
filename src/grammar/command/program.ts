import type { CommandProgram } from "../../model/command.js";
import { leaf } from "../parsimmon.js";

export interface Head {
  readonly program: CommandProgram;
  readonly variant?: "legacy" | "nft";
}

/**
 * ```text
 * /usr/sbin/xtables-nft-multi ip6tables-legacy-restore
 * ^^^^^^^^^^                  ^^^^^^^^^ ^^^^^^ ^^^^^^^
 * path                        family    variant  job
 * ```
 */
const HEAD = /(?:[\w.~-]{0,64}\/){0,12}(?:xtables-(?:(legacy|nft)-)?multi[ \t]+)?(?:(ip6?tables|ebtables|arptables)(?:-(legacy|nft))?(-restore|-save)?|(ipset|nft|conntrack|modprobe|vzctl|prlctl|sysctl))(?![\w.@/-])/y;

/** What scripts call the program: `$IPTABLES`, `${IP6TABLES}`, `$IPT`. */
const VARIABLE = /\$\{?(?:(ip)6t(?:ables)?|ipt(?:ables?)?(6)?)(?:_?(?:cmd|bin|exec|path))?\}?(?![\w.@/-])/iy;

/** The program's name, with a path before it. */
export const head = leaf<Head>("a program", (text, at) => {
  HEAD.lastIndex = at;
  const found = HEAD.exec(text);
  if (found === null) {
    VARIABLE.lastIndex = at;
    const variable = VARIABLE.exec(text);
    return variable === null ? undefined : { end: at + variable[0].length, value: { program: variable[1] === undefined && variable[2] === undefined ? "iptables" : "ip6tables" } };
  }
  const [all, multi, family, own, job = "", other] = found;
  const variant = (own ?? multi) as Head["variant"];
  return {
    end: at + all.length,
    value: { program: (other ?? `${family}${job}`) as CommandProgram, ...(variant === undefined ? {} : { variant }) },
  };
});
