import { ImapFlow } from "imapflow";
import { readMail, type Mail } from "../../../../src/doors/mail/index.js";
import { IMAP, PASSWORD } from "./server.js";

/** What lies in somebody's mailbox, as dovecot gives it. */
export async function mailsOf(user: string): Promise<readonly (Mail & { readonly raw: string })[]> {
  const imap = new ImapFlow({ host: "127.0.0.1", port: IMAP, secure: false, doSTARTTLS: false, auth: { user, pass: PASSWORD }, logger: false });
  await imap.connect();
  try {
    await imap.mailboxOpen("INBOX", { readOnly: true });
    const mails: (Mail & { readonly raw: string })[] = [];
    for await (const { source } of imap.fetch("1:*", { source: true })) if (source !== undefined) mails.push({ ...(await readMail(source, "fw@test.example")), raw: source.toString() });
    return mails;
  } finally {
    await imap.logout();
  }
}
