import type { Book } from "../book.js";
import { isApf, readApf } from "./apf.js";
import { isCsf, readCsf } from "./csf.js";
import { isFail2ban, readFail2ban } from "./fail2ban.js";
import { isFail2banAction, readFail2banAction } from "./fail2ban-action.js";
import { isFerm, readFerm } from "./ferm.js";
import { isFirewalldXml, isListAll, readFirewalldXml, readListAll } from "./firewalld.js";
import { MixedReader } from "./mixed.js";
import { isScript } from "./script.js";
import { isShorewall, readShorewall } from "./shorewall.js";
import { filledTemplate } from "./template.js";
import { isUci, readUci } from "./uci.js";

/** A form that a whole text is in: what it is told by, and its reader. */
interface WholeForm {
  readonly is: (text: string) => boolean;
  readonly read: (book: Book, text: string) => void;
}

const WHOLE: readonly WholeForm[] = [
  { is: isFirewalldXml, read: readFirewalldXml },
  { is: isListAll, read: readListAll },
  { is: isApf, read: readApf },
  { is: isCsf, read: readCsf },
  { is: isFail2banAction, read: readFail2banAction },
  { is: isFail2ban, read: readFail2ban },
  { is: isUci, read: readUci },
  { is: isFerm, read: readFerm },
  { is: isShorewall, read: readShorewall },
];

/** Reads a text in whatever form it comes. */
export function readAll(book: Book, given: string): void {
  const text = normal(given);
  const whole = WHOLE.find(({ is }) => is(text));
  if (whole !== undefined) { whole.read(book, text); return; }
  const filled = filledTemplate(book, text);
  const reader = new MixedReader(book);
  const script = isScript(filled);
  if (script && given.includes("\r\n")) book.notes.add("the script's lines end in a carriage return: the shell hands it on with the last word of each line (`Invalid target name`); sed -i 's/\\r$//' takes it away. It is read as if it were not there");
  if (script) reader.script(filled);
  else reader.read(filled);
}

/** Blanks that are none to iptables, and ends of lines as other systems write them. */
function normal(text: string): string {
  let body = text;
  if (body.includes("\u00a0")) body = body.replaceAll("\u00a0", " ");
  if (body.includes("\r")) body = body.replace(/\r\n?/g, "\n");
  if (body.charCodeAt(0) === 0xfeff) body = body.slice(1);
  return body;
}
