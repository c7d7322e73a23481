import { SHORT_TEXT } from "../grammar/counts.js";
import type { Recognised } from "../grammar/recognise.js";
import { errnoOfText } from "../knowledge/errno.js";
import { moduleName, moduleOfPath } from "../knowledge/module-name.js";
import { isForeignModule, speaksOfNetfilter } from "../knowledge/topic.js";
import { isExtensionName, isNetfilterModule } from "../knowledge/lookup.js";

/** Characters before and behind a message in which a log or a ticket comes to its subject. */
const AROUND = 4_000;

/** The messages that are worth a judgement: `fork: Cannot allocate memory` is, beside a firewall's words; in a manual of /proc it is not. */
export function onTopic(messages: readonly Recognised[], text: string): Recognised[] {
  const kept = messages.filter((message) => isOnTopic(message, text));
  const foreign = messages.filter((message) => isForeignModule(moduleOf(message) ?? "x_tables"));
  const own = kept.filter((message) => moduleOf(message) !== undefined);
  // modprobe first tells that it has no list of modules, then which one it was to load.
  return kept.filter((message) => !message.message.common || moduleOf(message) !== undefined || !beside(message, foreign) || beside(message, own));
}

const ROWS_BESIDE = 2;
const beside = ({ row }: Recognised, others: readonly Recognised[]): boolean => others.some((other) => Math.abs(other.row - row) <= ROWS_BESIDE);

const moduleOf = ({ fields }: Recognised): string | undefined => {
  const name = fields.module === undefined ? (fields.path === undefined ? undefined : moduleOfPath(String(fields.path.value))) : String(fields.module.value);
  return name === undefined ? undefined : moduleName(name.toLowerCase());
};

function isOnTopic(found: Recognised, text: string): boolean {
  const { message, program, fields, span } = found;
  // Letters of other scripts are alike to the grammar: a start script speaks so of what it does (`iptables: 正在卸载模块`).
  if (message.id === "iptables/commit-error" && fields.error !== undefined && /[\u0250-\uffff]/.test(String(fields.error.value)) && errnoOfText(String(fields.error.value)) === undefined && !/dmesg/i.test(text.slice(span.start, span.end))) return false;
  // Cut before the option's name it is what iptables says of any option.
  if (message.id === "vz/netfilter-option-unknown" && !/netfilter/i.test(text.slice(span.start, span.end))) return false;
  // getopt and argp say of an option what libxtables says, with their program where the extension stands.
  if (program === undefined && message.id.startsWith("iptables/option-") && fields.extension !== undefined && !isExtensionName(String(fields.extension.value))) return false;
  if (!message.common || program !== undefined) return true;
  if (message.id.startsWith("iptables/") && isSaidByAnother(text.slice(Math.max(0, span.start - SPEAKER_MOST), span.start))) return false;
  const module = moduleOf(found);
  if (module !== undefined && isForeignModule(module)) return false;
  if (module !== undefined && isNetfilterModule(module)) return true;
  return (text.length < SHORT_TEXT && !text.trim().includes("\n")) || speaksOfNetfilter(text.slice(Math.max(0, span.start - AROUND), span.end + AROUND).normalize("NFKC").toLowerCase());
}

const SPEAKER_MOST = 40;
/** What stands before a colon and is no program: labels of logs and wrappers. */
const LABELS = /^(?:error|err|warning|fatal|stderr|stdout|output|message|msg|reason|result|info|debug|says|said|returns|got|gives)$/i;

/** Whether the text before a message ends in another program's name and a colon, as getopt begins: `tar: option '--exclude' requires an argument`. */
function isSaidByAnother(before: string): boolean {
  const name = /(?:^|\n)([a-z][\w.+-]{0,30}): ?['"`]?$/i.exec(before)?.[1];
  return name !== undefined && !LABELS.test(name) && !speaksOfNetfilter(name.toLowerCase());
}

/** Requests of roff at a line's beginning. */
const ROFF = /^\.(?:SH|TH|SS|TP|PP|IP|RS|RE|nf|fi|sp)\b/gm;
const ROFF_LINES = 5;

/** Whether the text is the source of a manual page: what it shows are examples. */
export function isManualPage(text: string): boolean {
  ROFF.lastIndex = 0;
  for (let lines = 0; lines < ROFF_LINES; lines++) if (ROFF.exec(text) === null) return false;
  return true;
}
