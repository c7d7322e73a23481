import { lower, type TokenClass } from "../class.js";
import { isOfContainer } from "./container-ids.js";

const upperLike = (value: string, standIn: string): string => (/[A-F]/.test(value) ? standIn.toUpperCase() : standIn);

export const uuid: TokenClass = {
  name: "UUID",
  patterns: [/(?<![\da-z])[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?![\da-z])/gi],
  keeps: ({ value, before }) => /^0{8}-0{4}-[04]0{3}-[08]0{3}-/.test(value) || isOfContainer(before),
  identity: lower("uuid"),
  spell: (number, value) => upperLike(value, `00000000-0000-4000-8000-${number.toString(16).padStart(12, "0")}`),
};

/** Ids of images and containers, long and short (12 digits), machine ids, digests. Commits of public sources look alike. */
export const hash: TokenClass = {
  name: "id or digest in hexadecimal",
  patterns: [
    /(?<![\da-f]{4}-)\b(?=[\da-f]{0,127}[a-f])(?=[\da-f]{0,127}\d)(?:[\da-f]{32,128}|[\da-f]{12})\b/gi,
    // An account of a cloud.
    /(?<=\barn:aws[\w-]{0,8}:[\w-]{0,20}:[\w-]{0,20}:|\b(?:account(?:[_ -]?id)?|owner[_-]?ids?)["']?[ \t]{0,2}[:=# ][ \t]{0,2}["']?)\d{12}(?!\d)/gi,
    /(?<![\w.])\d{12}(?=\.dkr\.ecr\.)/g,
    // What a cloud calls a machine, a network, a disk; a domain of Windows.
    /\b(?:i|vpc|subnet|sg|eni|vol|igw|nat|rtb|acl|snap|eipalloc|lt|tgw|vpn|cgw|vgw)-(?=[\da-f]{0,16}\d)(?:[\da-f]{17}|[\da-f]{8})\b/g,
    /(?<=\bS-1-5-21-)\d{4,10}-\d{4,10}-\d{4,10}/g,
  ],
  // An address in memory: `0x…`, `conntrack[556ea0fa8000+a000]`.
  // A bridge of Docker has its network's id in its name.
  keeps: ({ value, before, after }) => /(?<![\w-])(?:br|veth|cali|lxc|cni|tap|docker)-?$/.test(before) || /^(?:0{6,}|01005e|3333|f{6})/i.test(value) || /^-[\da-f]{12}\b/i.test(after) || /\b[\da-f]{12}-$/i.test(before) || /(?:0x|<)$/i.test(before) || /^\+[\da-f]/i.test(after)
    // A thread of fail2ban: `ERROR   7f3c1c0b5a30 -- exec: …`.
    || (value.length === 12 && after.startsWith(" -- "))
    // What is published: commits, and what a debugger finds a program's symbols by.
    || ((value.length === 40 || value.length === 12) && /\b(?:commit:? |[Bb]uild(?:[ -]?[Ii][Dd](?:\[sha1\])?)?[=: ]{1,2}|Fixes: |backport of )$/.test(before))
    // Behind a version stands what it was built from.
    || (value.length === 40 && /\b\d{1,3}\.\d{1,3}(?:\.\d{1,4})?[\w.+~-]{0,20}[ ,(]{1,2}$/.test(before)),
  identity: lower("hash"),
  spell: (number, value) => upperLike(value, number.toString(16).padStart(value.length, "0")),
};
