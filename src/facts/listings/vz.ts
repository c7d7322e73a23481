import { saidIn } from "../../discourse/said.js";
import { looksLikeError } from "../../lexicon/error-words.js";
import { NOT_YET } from "../../lexicon/state/cured-by.js";
import { isPrompt, typedIn } from "../../input/prompt.js";
import { parseVzConf } from "../../grammar/listing/vz-conf.js";
import { parseVzlist } from "../../grammar/listing/vzlist.js";
import type { Fact } from "../../model/fact.js";
import { assumedIn, below, seenIn, type Paste } from "./paste.js";

const ID = /^(?:[1-9]\d{0,9}|\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?)$/i;
const MODES: readonly string[] = ["disabled", "stateless", "stateful", "full"];

/** Scripts give the program's name the same name: `IPTABLES=iptables`. */
const LISTED = /^[a-z0-9]{2,10}_\w{2,40}$/i;
/** `/etc/vz/vz.conf` holds a list of modules for all containers, but no mode: vzctl ignores NETFILTER there. */
const GLOBAL_FILE = /\bvz\.conf\b/;

export function configurationFacts(paste: Paste): readonly Fact[] {
  const global = GLOBAL_FILE.test(paste.head) && !/^[^:]{0,200}\/(?!vz\.conf)[\w-]{1,40}\.conf:/.test(paste.head);
  const ofNumberedLine = paste.text.replace(/^([^\n:]{1,200}\.conf:)\d{1,5}:/gm, "$1");
  const settings = parseVzConf(ofNumberedLine) ?? [];
  const said = settings.some(({ name }) => name === "NETFILTER") ? [] : modeSaid(paste);
  return [...said, ...settings.flatMap(({ name, value, ctid }): Fact[] => {
    const owner = ctid !== undefined && ID.test(ctid) ? [seenIn(paste, "ctid", ctid)] : [];
    if (name === "NETFILTER" && MODES.includes(value)) return [seenIn(paste, global && ctid === undefined ? "netfilterGlobal" : "netfilterMode", value), ...owner];
    const modules = name.startsWith("IPTABLES") ? value.split(/[\s,]+/).filter((word) => LISTED.test(word)) : [];
    return modules.length > 0 ? [seenIn(paste, "iptablesList", modules), ...owner] : [];
  })];
}

/** `CT 12 with NETFILTER="full" still says …`: what is, not what somebody asks for or was told to do. */
const MODE_SAID = /NETFILTER ?= ?["'“]?(disabled|stateless|stateful|full)\b/i;
const isNotYet = (line: string): boolean => line.includes("?") || saidIn(line).hits(NOT_YET).length > 0;

function modeSaid(paste: Paste): readonly Fact[] {
  const found = MODE_SAID.exec(paste.head);
  if (found === null || GLOBAL_FILE.test(paste.head) || isNotYet(paste.head)) return [];
  return [{ ...assumedIn(paste, "netfilterMode", found[1]!.toLowerCase(), "the text says so", { start: 0, end: Math.min(paste.text.length, paste.head.length) }), claim: true }];
}

/** Source: vzctl `src/vzlist.c` (UBC_FIELD): held, and `.l` the limit, `.f` the fail counter. */
const COUNTED: readonly (readonly [columns: readonly string[], fact: string])[] = [
  [["NIPTENT", "NUMIPTENT"], "numiptentHeld"], [["NIPTENT.L", "NUMIPTENT.L"], "numiptentLimit"], [["NIPTENT.F", "NUMIPTENT.F"], "numiptentFailcnt"], [["KMEMSIZE.F"], "kmemFailcnt"],
];

/** A list of one container tells whose ticket it is; of several it tells nothing. */
export function listFacts(paste: Paste): readonly Fact[] {
  const rows = parseVzlist(paste.text) ?? [];
  const [row, another] = rows;
  if (row === undefined || another !== undefined) return [];
  const counts = COUNTED.flatMap(([columns, name]) => columns.flatMap((column) => (/^\d{1,19}$/.test(row.columns[column] ?? "") ? [seenIn(paste, name, Number(row.columns[column]), row.span)] : [])));
  // Source: OpenVZ/vzctl `src/vzlist.c` (print_netfilter).
  const mode = row.columns["NETFILTER"]?.toLowerCase() ?? "";
  return [...(ID.test(row.ctid) ? [seenIn(paste, "ctid", row.ctid, row.span)] : []), ...(MODES.includes(mode) ? [seenIn(paste, "netfilterMode", mode, row.span)] : []), ...counts];
}

export function fileFacts(paste: Paste): readonly Fact[] {
  const found = /\/vz\/(?:conf\/([\w{}-]{1,40})\.conf|private\/([\w{}-]{1,40})\/ve\.conf)/.exec(paste.head);
  const ctid = found?.[1] ?? found?.[2];
  return ctid !== undefined && ID.test(ctid) ? [seenIn(paste, "ctid", ctid)] : [];
}

/** What instructions write for a container's id. */
const BLANKS: ReadonlySet<string> = new Set(["CTID", "CT_ID", "CT_NAME", "VEID", "VE_ID", "VEID_NUM", "UUID", "CT", "VE", "ID", "NAME"]);
const COMMAND = /\b(?:vzctl|prlctl)(?: --?[\w-]{1,20}){0,3} (set|exec2?|enter|start|stop|restart|status|chkpnt|restore|suspend|resume|mount) ([\w.{}-]{1,64})/;
const MODE_GIVEN = /\s--netfilter[= ](disabled|stateless|stateful|full)\b/;
const MIGRATED = /\bvzmigrate\b[^\n]{0,200}[ \t]([1-9]\d{0,9}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})[ \t]*$/;
const isRefusal = (line: string): boolean => looksLikeError(line.toLowerCase()) || /^\s*usage:/i.test(line);
const SUCCEEDED = /\b(?:saved parameters for|configuration has been|has been successfully|successfully configured|CT configuration saved)\b/i;

/** Only what somebody typed sets a mode; a sentence may just ask whether to type it. */
export function commandFacts(paste: Paste): readonly Fact[] {
  const facts: Fact[] = [];
  const found = COMMAND.exec(paste.head), migrated = MIGRATED.exec(paste.head);
  const ctid = found?.[2] ?? migrated?.[1];
  // A name is only sure where an option or a command follows it.
  const named = found !== null && isPrompt(paste.head) && ctid !== undefined && /^\w[\w.-]{1,40}$/.test(ctid) && !BLANKS.has(ctid);
  if (ctid !== undefined && ctid !== "0" && (ID.test(ctid) || named)) facts.push(seenIn(paste, "ctid", ctid));
  const mode = found?.[1] === "set" ? MODE_GIVEN.exec(paste.head)?.[1] : undefined;
  const output = below(paste);
  if (mode === undefined || !isPrompt(paste.head) || output.some((line) => isRefusal(line) && !SUCCEEDED.test(line))) return facts;
  facts.push(output.some((line) => SUCCEEDED.test(line)) ? seenIn(paste, "netfilterMode", mode) : assumedIn(paste, "netfilterMode", mode, `${typedIn(paste.head).split(" ")[0] ?? "vzctl"} set it, with no error shown`));
  return facts;
}

/** The parameter's file holds 0 or 1 and nothing else. */
export function trackingParameter(paste: Paste): readonly Fact[] {
  const value = paste.head.endsWith("/ip_conntrack_disable_ve0") ? below(paste)[0] : undefined;
  return value === "0" || value === "1" ? [seenIn(paste, "conntrackDisableVe0", Number(value))] : [];
}
