import type { Span } from "../../model/text.js";

/** A word of nft's language, with its place in the text that was parsed. Quotes stay on. */
export interface NftWord extends Span {
  readonly text: string;
}

export type NftFamily = "ip" | "ip6" | "inet" | "arp" | "bridge" | "netdev";

/** What a rule looks at: `tcp dport`, `ct state`, `meta mark`, `fib saddr . iif oif`. */
export interface NftExpression extends Span {
  readonly kind: "payload" | "meta" | "ct" | "fib" | "rt" | "socket" | "osf" | "exthdr" | "option" | "numgen" | "hash" | "ipsec" | "raw" | "symbol";
  /** `tcp` of `tcp dport`. */
  readonly protocol?: string;
  /** `dport` of `tcp dport`, `state` of `ct state`. */
  readonly key?: NftWord;
  /** As nft describe names it; absent where it hangs on more than the words. */
  readonly datatype?: string;
}

/** What it is compared with, or set to. */
export interface NftValue extends Span {
  readonly kind: "symbol" | "number" | "quoted" | "variable" | "range" | "prefix" | "list" | "set" | "reference" | "concat" | "binary" | "any" | "map" | "expression";
  readonly text: string;
  /** Ends of a range, address and length of a prefix, members of a list, parts of a concatenation, operands. */
  readonly parts?: readonly NftValue[];
  /** Of a set or map in braces. */
  readonly elements?: readonly NftElement[];
  /** The name behind `@` or `$`. */
  readonly name?: NftWord;
  /** `tcp dport map @m`: what is looked up. */
  readonly key?: readonly NftExpression[];
}

export interface NftElement extends Span {
  readonly key: NftValue;
  readonly data?: NftValue;
  readonly verdict?: NftVerdict;
  /** `timeout`, `expires`, `counter`, `comment`, `limit`, `ct count`: the words that begin them. */
  readonly options: readonly NftWord[];
}

export interface NftVerdict extends Span {
  readonly word: NftWord;
  readonly target?: NftWord;
}

export type NftStatementKind =
  | "verdict" | "vmap" | "match" | "set" | "update" | "nat" | "tproxy" | "counter" | "limit" | "quota" | "log" | "reject" | "queue" | "synproxy"
  | "dup" | "fwd" | "notrack" | "flow" | "meter" | "ct-object" | "connlimit" | "secmark" | "reset-option" | "xt" | "last";

/** One statement of a rule. */
export interface NftStatement extends Span {
  readonly kind: NftStatementKind;
  /** The word it begins with. */
  readonly word: NftWord;
  readonly verdict?: NftVerdict;
  /** Of a match, a vmap, a set: more than one where they are concatenated. */
  readonly left?: readonly NftExpression[];
  readonly operator?: NftWord;
  readonly right?: NftValue;
  /** A named set, map, meter, flowtable: the name without `@`. */
  readonly reference?: NftWord;
  /** A named object: `counter name web`, `ct helper set "ftp"`. */
  readonly object?: { readonly type: string; readonly name: NftWord };
  /** Of nat and tproxy. */
  readonly to?: NftTarget;
  /** Further words with a meaning of their own: the kinds of statement in braces, options of log. */
  readonly words?: readonly NftWord[];
}

/** Where nat sends to. */
export interface NftTarget {
  readonly family?: NftWord;
  /** The word `to`. */
  readonly word?: NftWord;
  readonly address?: NftValue;
  readonly port?: NftValue;
}

export type NftVerb =
  | "add" | "create" | "insert" | "replace" | "delete" | "destroy" | "list" | "flush" | "rename" | "reset" | "get" | "monitor" | "describe" | "export" | "import";

/** `table`, `chain`, `rule`, `element`, `ct helper`, `ruleset`, `tables` …; as typed. */
export type NftObject = string;

export interface NftCommand extends Span {
  readonly kind: "command";
  readonly verb: NftVerb;
  /** Absent where it is left out (`table inet t { … }`, `rule …`). */
  readonly verbWord?: NftWord;
  readonly object: NftObject;
  readonly objectWord?: NftWord;
  readonly family?: NftWord;
  readonly table?: NftWord;
  /** Of the chain, set, map, object. */
  readonly name?: NftWord;
  /** Of `rename`. */
  readonly newName?: NftWord;
  /** `handle 4`, `position 4`, `index 4`. */
  readonly place?: { readonly word: NftWord; readonly number: NftWord };
  readonly statements?: readonly NftStatement[];
  readonly elements?: readonly NftElement[];
  readonly block?: NftBlock;
}

export interface NftBlock extends Span {
  readonly items: readonly NftItem[];
  /** False where the text ended before its `}`. */
  readonly closed: boolean;
}

/** What stands in a block or file. */
export type NftItem =
  | NftCommand
  | NftRule
  | NftHook
  | NftProperty
  | NftDefine
  | NftInclude;

export interface NftRule extends Span {
  readonly kind: "rule";
  readonly statements: readonly NftStatement[];
}

/** `type filter hook input device lo priority filter + 10` */
export interface NftHook extends Span {
  readonly kind: "hook";
  readonly type?: NftWord;
  readonly hook: NftWord;
  readonly device?: NftWord;
  readonly priority?: NftPriority;
}

export interface NftPriority extends Span {
  readonly name?: string;
  readonly offset: number;
}

/** `policy drop`, `flags interval, timeout`, `type ipv4_addr : verdict`, `size 10`, `elements = { … }`, `auto-merge`, `devices = { … }`. */
export interface NftProperty extends Span {
  readonly kind: "property";
  readonly word: NftWord;
  readonly values: readonly NftWord[];
  /** Behind the colon of a map's type. */
  readonly data?: readonly NftWord[];
  readonly elements?: readonly NftElement[];
}

export interface NftDefine extends Span {
  readonly kind: "define";
  readonly word: NftWord;
  readonly name: NftWord;
  readonly value?: NftValue;
}

export interface NftInclude extends Span {
  readonly kind: "include";
  readonly path: NftWord;
}

/** Where the grammar could not go on. */
export interface NftStop {
  readonly at: number;
  /** The word that stands there; empty at the end of a line. */
  readonly word: NftWord;
  /** What might have stood there: words as they are, kinds of words in `<>`. */
  readonly expected: readonly string[];
}

export interface NftParsed {
  readonly items: readonly NftItem[];
  /** The first is the one that nft would name. */
  readonly stops: readonly NftStop[];
  /** Braces that the text leaves open. */
  readonly open: number;
}
