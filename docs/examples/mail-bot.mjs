// A bot on a mailbox in one file: node mail-bot.mjs
// Needs: npm install whytables postal-mime imapflow nodemailer, and
//   ADDRESS=firewall@example.org  AGENTS=team@example.org  IMAP_URL=imaps://USER:PASSWORD@imap.example.org  SMTP_URL=smtp://smtp.example.org
import { ImapFlow } from "imapflow";
import nodemailer from "nodemailer";
import { answerTo, readMail } from "whytables/mail";

const { ADDRESS: address, AGENTS: agents, IMAP_URL, SMTP_URL, PAUSE = "60" } = process.env;
for (const [name, value] of Object.entries({ ADDRESS: address, AGENTS: agents, IMAP_URL, SMTP_URL })) {
  if (!value) throw new Error(`${name} is not set`);
}
const { protocol, hostname: host, port, username, password } = new URL(IMAP_URL);
const secure = protocol === "imaps:";
const imap = new ImapFlow({
  host, port: Number(port) || (secure ? 993 : 143), secure, logger: false,
  auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
});
const smtp = nodemailer.createTransport(SMTP_URL);
/** What is to be looked at later, and when. */
const later = new Map();

const uid = { uid: true };
const found = async (query) => (await imap.search(query, uid)) || [];
const rawOf = async (one) => (await imap.fetchOne(String(one), { source: true }, uid)).source;

/** All mails of the conversation that a mail belongs to, our own with them: they come to this mailbox too. */
async function conversation({ id, references: [root = id] }) {
  const uids = await found({ or: [{ header: { "message-id": root } }, { header: { references: root } }] });
  return Promise.all(uids.slice(-200).map(rawOf));
}

async function handle(one) {
  const raw = await rawOf(one);
  const answer = await answerTo([raw, ...(await conversation(await readMail(raw, address)))], { address, agents, policy: { pause: Number(PAUSE) } });
  if (answer?.again) {
    later.set(one, Date.now() + answer.again * 1000);
    return;
  }
  if (answer) {
    // To ourselves as well, in one go: what was said is read from the mailbox and from nowhere else. No return path: nobody's program shall answer it.
    await smtp.sendMail({ envelope: { from: "", to: [answer.to, address] }, raw: answer.raw });
    for (let tries = 0; tries < 60 && (await found({ header: { "message-id": answer.messageId } })).length === 0; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
  console.log(`${one}: ${answer ? answer.action.kind : "silent"}`);
  // Only now: a mail that we were ended over is looked at again.
  await imap.messageFlagsAdd(String(one), ["\\Seen"], uid);
}

await imap.connect();
await imap.mailboxOpen("INBOX");
console.log(`answering as ${address}`);
let ending = false;
process.once("SIGTERM", () => { ending = true; });
while (!ending) {
  for (const one of await found({ seen: false })) if (!ending && Date.now() >= (later.get(one) ?? 0)) await handle(one);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await imap.noop();
}
await imap.logout();
