import PostalMime, { type Email, type Header } from "postal-mime";
import type { TicketAttachment, TicketMessage } from "../../conversation/index.js";

/** A mail as a message of a ticket, and how it hangs together with others. */
export interface Mail {
  readonly message: TicketMessage;
  readonly id: string;
  /** Where an answer goes. */
  readonly from: string;
  readonly subject: string;
  /** Message-IDs that it answers, the oldest first. */
  readonly references: readonly string[];
  /** Nobody waits for an answer: an auto-reply, a list, a bounce, or ourselves. */
  readonly automatic: boolean;
}

const REFERENCES_MOST = 50;
const BYTES_MOST = 5 << 20;

/**
 * Reads one mail.
 * @param own the bot's own address; what comes from it is the bot's
 * @param agents the address of the desk's people; what comes from it is an agent's
 * @throws TypeError for a mail of more than 5 MiB
 */
export async function readMail(raw: Uint8Array | string, own: string, agents?: string): Promise<Mail> {
  if (raw.length > BYTES_MOST) throw new TypeError(`a mail has at most ${BYTES_MOST} bytes`);
  const mail = await PostalMime.parse(raw);
  const from = (mail.from?.address ?? "").toLowerCase(), ours = from === own.toLowerCase();
  const automatic = ours || isAutomatic(mail.headers, mail);
  const references = `${mail.references ?? ""} ${mail.inReplyTo ?? ""}`.match(/<[^<>\s]{1,250}>/g) ?? [];
  const attachments = mail.attachments.flatMap(({ filename, mimeType, content }): TicketAttachment[] =>
    (/^text\/(?!html|calendar)/.test(mimeType) || /\.(?:log|txt|conf|rules|out)$/i.test(filename ?? "") ? [{ name: filename ?? "", text: textOf(content) }] : []));
  return {
    id: mail.messageId ?? "", from: mail.replyTo?.[0]?.address ?? mail.from?.address ?? "", subject: mail.subject ?? "", references: [...new Set(references)].slice(-REFERENCES_MOST), automatic,
    message: {
      id: mail.messageId ?? "", text: mail.text ?? mail.html ?? "", author: ours ? "bot" : automatic ? "auto" : from === agents?.toLowerCase() ? "agent" : "customer", reply: references.length > 0,
      ...(mail.date === undefined ? {} : { at: mail.date }), ...(attachments.length === 0 ? {} : { attachments }),
    },
  };
}

const textOf = (content: ArrayBuffer | Uint8Array | string): string => (typeof content === "string" ? content : new TextDecoder().decode(content)).slice(0, 1 << 20);

/** RFC 3834 (Auto-Submitted), RFC 2919 (List-Id), RFC 3464 (bounces, whose return path is empty), and what mail programs did before those. */
function isAutomatic(headers: readonly Header[], { from }: Email): boolean {
  const value = (name: string): string | undefined => headers.find(({ key }) => key === name)?.value.trim().toLowerCase();
  const submitted = value("auto-submitted");
  return (submitted !== undefined && submitted !== "no" && !submitted.startsWith("no;"))
    || ["list-id", "list-unsubscribe", "x-auto-response-suppress", "x-autoreply", "x-autorespond", "feedback-id"].some((name) => value(name) !== undefined)
    || /^(?:bulk|junk|list|auto_reply)$/.test(value("precedence") ?? "") || value("return-path") === "<>" || (value("content-type") ?? "").startsWith("multipart/report")
    || /^(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?)\b/i.test(from?.address ?? "");
}
