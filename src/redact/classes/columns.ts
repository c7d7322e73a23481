import { HOST, USER, type TokenClass } from "../class.js";
import { isRole, isTelling, SYSTEM_USERS } from "../ordinary-names.js";

/** A heading of capitals with at least three columns, and the rows below it up to an empty line. */
const TABLE = /^[ \t]{0,20}(?:[A-Z%][A-Z%()@_/:.-]{1,30}(?: ID)?[ \t]{1,60}){2,16}[A-Z%][A-Z%()@_/:.-]{1,30}[ \t]{0,8}$/gm;
const ROWS_MOST = 2000;

/** Headings of columns that name a machine: of vzlist, prlctl, docker ps, kubectl, virsh, lxc, qm. */
const HOSTS = /^(?:HOSTNAME|HOST|NODE|NODENAME|NAMES|MACHINE|SERVER|CT_NAME)$/;
/** `NAME` is a machine's where one of these stands beside it; else it is that of a set, a network or an image. */
const BESIDE_NAME = /\b(?:ROLES|IP_ADDR|IP_ADDR\(S\)|VMID|EXTERNAL-IP|T|STATE[ \t]+AUTOSTART)\b/;
const USERS = /^(?:USER|LOGIN|OWNER|USERNAME)$/;

const HEADING = /[A-Z%][A-Z%()@_/:.-]*(?: ID)?/g;

interface Cell { readonly start: number; readonly value: string }

/** The words below the headings that `wanted` takes. A word stands below a heading where their places overlap. */
function* cells(text: string, wanted: (heading: string, line: string) => boolean): Generator<Cell> {
  for (const { 0: line, index } of text.matchAll(TABLE)) {
    const headings = Array.from(line.matchAll(HEADING)), columns = headings.filter(([heading]) => wanted(heading, line)).map((match) => ({ start: match.index, end: match.index + match[0].length }));
    if (columns.length === 0) continue;
    let at = index + line.length + 1;
    for (let row = 0; row < ROWS_MOST && at < text.length; row++) {
      const feed = text.indexOf("\n", at), end = feed < 0 ? text.length : feed, words = text.slice(at, Math.min(end, at + 400));
      if (words.trim() === "") break;
      // Below a table stands something else, without an empty line between.
      if (words.trim().split(/\s+/).length < headings.length - 1 || /^(?:```|\[?\w[\w.-]{0,40}@|[#$>])/.test(words)) break;
      for (const word of words.matchAll(/\S+/g)) if (columns.some((column) => word.index < column.end && word.index + word[0].length > column.start)) yield { start: at + word.index, value: word[0] };
      at = end + 1;
    }
  }
}

const NAME = /^[A-Za-z\d][\w-]{1,62}$/;

export const hostColumns: TokenClass = {
  ...HOST,
  name: "host in a column",
  patterns: [],
  finds: (text) => cells(text, (heading, line) => HOSTS.test(heading) || (heading === "NAME" && BESIDE_NAME.test(line))),
  keeps: ({ value }) => !NAME.test(value) || !isTelling(value) || isRole(value),
};

export const userColumns: TokenClass = {
  ...USER,
  name: "user in a column",
  patterns: [],
  finds: (text) => cells(text, (heading) => USERS.test(heading)),
  keeps: ({ value }) => !NAME.test(value) || /^\d/.test(value) || SYSTEM_USERS.has(value.toLowerCase()) || isRole(value) || value.length < 3 || /^(?:system[-+]|_|nobody|statd|rpc|chrony|avahi|syslog|libvirt)/.test(value),
};
