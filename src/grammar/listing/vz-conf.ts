import Parsimmon from "parsimmon";
import type { Span } from "../../model/text.js";
import { grepFile, linesOf, someOrNone, token } from "./line.js";
import { runAt } from "../parsimmon.js";

/** A setting of vz.conf or of a container's configuration. */
export interface VzSetting {
  readonly name: string;
  readonly value: string;
  /** When grep or a heading names the container's file. */
  readonly ctid?: string;
  readonly span: Span;
}

/** Names that other files do not have, or have for the same thing. Source: vzctl `ctid.conf(5)`, `vz.conf(5)`. */
const NAMES = new Set((
  "NETFILTER IPTABLES IPTABLES_MODULES NUMIPTENT CAPABILITY FEATURES VEID UUID VE_ROOT VE_PRIVATE VE_LAYOUT OSTEMPLATE ORIGIN_SAMPLE ONBOOT IP_ADDRESS NETIF DEVNODES DEVICES NETDEV " +
  "KMEMSIZE LOCKEDPAGES PRIVVMPAGES SHMPAGES NUMPROC PHYSPAGES VMGUARPAGES OOMGUARPAGES NUMTCPSOCK NUMFLOCK NUMPTY NUMSIGINFO TCPSNDBUF TCPRCVBUF OTHERSOCKBUF DGRAMRCVBUF NUMOTHERSOCK DCACHESIZE NUMFILE SWAPPAGES " +
  "IPV6 VE0CPUUNITS TEMPLATE SKIP_ARPDETECT ERROR_ON_ARPFAIL NEIGHBOUR_DEVS VIRTUOZZO VZFASTBOOT DISABLED BRIDGE"
).split(" "));

const name = token("a name", /[A-Z][A-Z0-9_]{2,24}(?=[ \t]{0,40}=)/);
const equals = token("=", /[ \t]{0,40}=[ \t]*/);
const setting = Parsimmon.seqMap(grepFile, name, equals, token("a value", /.*/), (file, found, _equals, rest) => ({ file, name: found, rest }));

const CONTAINER_FILE = /(?:^|\/)(?:vz\/|etc\/|conf\/){1,4}([\w-]{1,40})\.conf\b/;
const ofFile = (text: string): string | undefined => {
  const found = CONTAINER_FILE.exec(text)?.[1];
  return found === "vz" || found?.startsWith("ve-") === true ? undefined : found;
};

/** Reads the `NAME="value"` lines of vz.conf and of containers' configurations; comments are left out. */
export function parseVzConf(text: string): readonly VzSetting[] | undefined {
  const settings: VzSetting[] = [];
  let current: string | undefined;
  for (const { text: line, span } of linesOf(text)) {
    const found = runAt(setting, line, 0);
    if (!found.ok || !NAMES.has(found.value.name)) {
      if (/\.conf\b/.test(line)) current = ofFile(line);
      continue;
    }
    const { file, name: key, rest } = found.value;
    const { value, end } = valueOf(text, span.end - rest.length, rest);
    if (!fits(key, value)) continue;
    const ctid = file === "" ? current : ofFile(file);
    settings.push({ name: key, value, ...(ctid === undefined ? {} : { ctid }), span: { start: span.start, end } });
  }
  return someOrNone(settings);
}

/** Scripts call the program IPTABLES, too. */
const fits = (key: string, value: string): boolean => (key !== "IPTABLES" && key !== "IPTABLES_MODULES") || !/[/$]/.test(value);

/** How far a list over several lines is followed. */
const LIST_MOST = 2000;
const ACROSS = /^[\w\s:.,\\>-]*$/;
/** Marks of a quoted mail before a further line. */
const QUOTE_MARKS = /\n[\s>]{0,40}/g;

/** A quote, also as a web page's source has it. */
const OPENING = /^(?:["']|&quot;|&#3[49];)/;

/** `rest` begins at `at`. A quoted list may go on over lines. */
function valueOf(text: string, at: number, rest: string): { readonly value: string; readonly end: number } {
  const quote = OPENING.exec(rest)?.[0];
  if (quote === undefined) {
    const word = /^[^\s#;]*/.exec(rest)![0];
    return { value: word, end: at + word.length };
  }
  const inside = quote.length;
  let close = rest.indexOf(quote, inside);
  if (close < 0) {
    const further = text.slice(at + inside, at + LIST_MOST).indexOf(quote);
    if (further >= 0 && ACROSS.test(text.slice(at + inside, at + inside + further))) close = inside + further;
  }
  if (close < 0) return { value: rest.slice(inside).trim(), end: at + rest.length };
  return { value: text.slice(at + inside, at + close).replace(QUOTE_MARKS, "\n").replace(/(?:\\?\s)+/g, " ").trim(), end: at + close + inside };
}
