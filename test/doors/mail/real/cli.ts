// Conversations by mail through postfix and dovecot, led by docs/examples/mail-bot.mjs: `npm run doors:real -- mail`. Needs the built package.
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import nodemailer from "nodemailer";
import { readMark } from "../../../../src/conversation/index.js";
import { NAT, VIRTUOZZO } from "../../../unit/conversation/desk.js";
import { ended, until } from "../../rt/server.js";
import { mailsOf } from "./mailbox.js";
import { IMAP, PASSWORD, SMTP, startMail } from "./server.js";

const KILLS = 6;
const folder = mkdtempSync(join(tmpdir(), "whytables-mail-"));
const started = Date.now();
const say = (text: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);
const expect = (what: string, holds: boolean, seen?: unknown): void => {
  if (!holds) throw new Error(`${what}: ${JSON.stringify(seen)}`);
  say(`ok: ${what}`);
};
const smtp = nodemailer.createTransport({ host: "127.0.0.1", port: SMTP, secure: false, ignoreTLS: true });
const log = openSync(join(folder, "bot.log"), "a");
const lines = (): number => readFileSync(join(folder, "bot.log"), "utf8").split("\n").filter((line) => /^\d+: /.test(line)).length;
const bot = (name: string): ChildProcess => spawn(process.execPath, ["docs/examples/mail-bot.mjs"], {
  stdio: ["ignore", log, log],
  env: { ...process.env, ADDRESS: `${name}@test.example`, AGENTS: "desk@test.example", PAUSE: "0", IMAP_URL: `imap://${name}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${IMAP}`, SMTP_URL: `smtp://127.0.0.1:${SMTP}?ignoreTLS=true` },
});
const from = (name: string) => `${name} <${name}@test.example>`;
const inbox = async (name: string, count: number) => {
  await until(`${count} mails for ${name}`, 60, async () => (await mailsOf(name)).length >= count);
  return mailsOf(name);
};
const quiet = async (): Promise<void> => {
  // Long enough for a mail there and an answer back, several times over.
  for (let before = -1; before !== lines(); ) { before = lines(); await new Promise((resolve) => setTimeout(resolve, 8000)); }
};

const mail = await startMail(folder);
say("postfix and dovecot answer");
let fw = bot("fw"), other: ChildProcess | undefined, echo: NodeJS.Timeout | undefined;
try {
  await smtp.sendMail({ from: from("cust"), to: from("fw"), subject: "iptables – Fehler", messageId: "<m1@cust.example>", text: NAT, html: `<p>Hello,</p><pre>${NAT}</pre>` });
  const [question] = await inbox("cust", 1);
  expect("the question comes, in the thread, as an automatic mail", question!.references.join() === "<m1@cust.example>" && question!.automatic && readMark(question!.message.text)?.purpose === "ask" && question!.subject === "Re: iptables – Fehler", question);

  const before = lines();
  await smtp.sendMail({ from: from("cust"), to: from("fw"), subject: "Automatic reply: iptables", inReplyTo: question!.id, references: ["<m1@cust.example>", question!.id], headers: { "Auto-Submitted": "auto-replied" }, text: `I am away.\n${NAT}` });
  await until("the auto-reply was looked at", 60, () => Promise.resolve(lines() > before));
  await smtp.sendMail({ from: from("cust"), to: from("fw"), subject: "list", headers: { "List-Id": "<l.example.org>", Precedence: "list" }, text: NAT });
  await quiet();
  expect("auto-reply and list: silent", (await mailsOf("cust")).length === 1);

  await smtp.sendMail({
    from: from("cust"), to: from("fw"), subject: "Re: iptables – Fehler", messageId: "<m2@cust.example>", inReplyTo: question!.id, references: ["<m1@cust.example>", question!.id],
    text: `See the file.\n\nOn Sun, Nov 29, 2026 at 10:05 fw <fw@test.example> wrote:\n${question!.message.text.split("\n").map((line) => `> ${line}`).join("\n")}`,
    attachments: [{ filename: "machine.log", content: VIRTUOZZO }],
  });
  const [note] = await inbox("desk", 1);
  expect("what was attached answers it: a note to the agents, in the thread, nothing to the customer", readMark(note!.message.text)?.code === "virtuozzo/nat-not-allowed" && note!.references.at(-1) === "<m2@cust.example>" && (await mailsOf("cust")).length === 1, note);

  await smtp.sendMail({ from: from("cust"), to: from("fw"), subject: "Re: iptables", references: ["<m1@cust.example>", "<m2@cust.example>"], inReplyTo: "<m2@cust.example>", text: "any news?" });
  await quiet();
  expect("nothing to say to 'any news?'", (await mailsOf("cust")).length === 1 && (await mailsOf("desk")).length === 1);

  // Two of our own kind.
  other = bot("fw2");
  await smtp.sendMail({ from: from("fw2"), to: from("fw"), subject: "iptables", messageId: "<b1@fw2.example>", text: NAT });
  await inbox("fw2", 1);
  await quiet();
  const [theirs, ours] = [await mailsOf("fw2"), (await mailsOf("fw")).filter(({ references }) => references.includes("<b1@fw2.example>"))];
  expect("two bots facing each other stop at once", theirs.length === 1 && ours.length === 1, [theirs.length, ours.length]);

  // A machine that answers everything and does not say that it is one.
  const seen = new Set<string>();
  echo = setInterval(() => {
    void mailsOf("echo").then(async (mails) => {
      for (const one of mails) {
        if (seen.has(one.id)) continue;
        seen.add(one.id);
        await smtp.sendMail({ from: from("echo"), to: from("fw"), subject: one.subject, inReplyTo: one.id, references: [...one.references, one.id], text: `We got your mail, number ${seen.size}.\n${seen.size % 2 === 0 ? VIRTUOZZO : "iptables: Memory allocation problem."}\n\n${one.message.text}` });
      }
    }, () => undefined);
  }, 1500);
  const desks = (await mailsOf("desk")).length;
  await smtp.sendMail({ from: from("echo"), to: from("fw"), subject: "iptables", messageId: "<e1@echo.example>", text: NAT });
  await inbox("echo", 1);
  await quiet();
  clearInterval(echo);
  expect("it did answer", seen.size > 0);
  const said = (await mailsOf("echo")).length + (await mailsOf("desk")).length - desks;
  expect(`a machine that answers everything gets no more than three mails, the agents' among them (${said})`, said <= 3, said);

  // Killed at any moment. A mail that was taken by postfix and is not yet in our own mailbox may be sent again: it is the same mail then, by its name.
  const ids = Array.from({ length: KILLS }, (_, at) => `<k${at}@killed.example>`);
  for (const [at, messageId] of ids.entries()) {
    await smtp.sendMail({ from: from("killed"), to: from("fw"), subject: `iptables ${at}`, messageId, text: NAT });
    await new Promise((resolve) => setTimeout(resolve, 400 + ((at * 7919) % 2500)));
    await ended(fw, false, "SIGKILL");
    fw = bot("fw");
  }
  await until("every mail is answered", 120, async () => { const all = await mailsOf("killed"); return ids.every((id) => all.some(({ references }) => references.includes(id))); });
  await quiet();
  const answers = await mailsOf("killed"), names = (id: string) => new Set(answers.filter(({ references }) => references.includes(id)).map((one) => one.id)).size;
  expect(`${KILLS} mails, killed ${KILLS} times: each has one answer, by its name (${answers.length} deliveries)`, ids.every((id) => names(id) === 1), answers.map(({ id, references }) => [id, references]));
  say("all of it");
} catch (error) {
  console.error(readFileSync(join(folder, "bot.log"), "utf8").split("\n").slice(-30).join("\n"));
  console.error(readFileSync(join(folder, "log"), "utf8").split("\n").slice(-30).join("\n"));
  throw error;
} finally {
  clearInterval(echo);
  await Promise.all([ended(fw), ...(other === undefined ? [] : [ended(other)])]);
  smtp.close();
  await mail.stop();
  if (process.env["KEEP"] === undefined) rmSync(folder, { recursive: true, force: true });
  else say(`kept: ${folder}`);
}
