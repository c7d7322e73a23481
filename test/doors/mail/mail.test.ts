import { describe, expect, it } from "vitest";
import { answerTo, readMail, type Answer, type MailOptions } from "../../../src/doors/mail/index.js";
import { NAT, VIRTUOZZO } from "../../unit/conversation/desk.js";

const OWN = "fw@test.example";
const mail = (headers: Readonly<Record<string, string>>, body: string): string =>
  `${Object.entries({ From: "Cust <cust@example.com>", To: OWN, Subject: "iptables", Date: "Sun, 29 Nov 2026 10:00:00 +0000", "Message-ID": "<m1@example.com>", ...headers }).map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n${body}`;
async function sent(raws: readonly string[], more: Partial<MailOptions>): Promise<Answer | undefined> {
  const given = await answerTo(raws, { address: OWN, ...more });
  if (given !== undefined && "again" in given) throw new Error(`too soon by ${given.again} s`);
  return given;
}
const answer = (...raws: readonly string[]) => sent(raws, { now: () => new Date("2026-11-29T10:05:00Z") });

it("answers in the thread, and reads its own answer as its own", async () => {
  const first = mail({}, NAT), asked = await answer(first);
  expect(asked).toMatchObject({ to: "cust@example.com", action: { kind: "ask" } });
  expect(asked!.raw).toMatch(/^In-Reply-To: <m1@example\.com>\r$/m);
  expect(asked!.raw).toMatch(/^Auto-Submitted: auto-replied\r$/m);
  expect(await answer(first, asked!.raw)).toBeUndefined();
  const own = await readMail(asked!.raw, OWN);
  expect(own.message).toMatchObject({ author: "bot", id: asked!.messageId });
  expect(own.message.text.trimEnd().split(/\r?\n/).at(-1)).toMatch(/^whytables:v1 as=ask /);
  // Sent twice it is the same mail.
  expect((await answer(first))!.messageId).toBe(asked!.messageId);
  const reply = mail({ "Message-ID": "<m2@example.com>", "In-Reply-To": asked!.messageId, References: `<m1@example.com> ${asked!.messageId}`, Date: "Sun, 29 Nov 2026 12:00:00 +0000" }, `any news?\r\n\r\nOn Sun, Nov 29, 2026 at 10:05 fw <${OWN}> wrote:\r\n> ${NAT}\r\n`);
  expect(await answer(first, asked!.raw, reply)).toBeUndefined();
  // In whatever order they are at hand.
  expect(await answer(reply, first, asked!.raw)).toBeUndefined();
});

it("answers a cause where the policy lets the customer see it, else nothing but questions", async () => {
  const solved = mail({}, `${NAT}\n${VIRTUOZZO}`);
  const got = await answerTo([solved], { address: OWN, policy: { ask: false } });
  expect(got).toBeUndefined();
});

it("sends notes to the agents, in the customer's conversation, and obeys what they write there", async () => {
  const agents = "desk@test.example", clock = { at: "2026-11-29T10:05:00Z" };
  const desk = (...raws: readonly string[]) => sent(raws, { agents, now: () => new Date(clock.at) });
  const first = mail({}, NAT), asked = (await desk(first))!;
  expect(asked).toMatchObject({ to: "cust@example.com", action: { kind: "ask" } });
  const reply = mail({ "Message-ID": "<m2@example.com>", References: `<m1@example.com> ${asked.messageId}`, Date: "Sun, 29 Nov 2026 14:00:00 +0000" }, VIRTUOZZO);
  expect(await answerTo([first, asked.raw, reply], { address: OWN, agents, now: () => new Date("2026-11-29T10:05:20Z") })).toEqual({ again: 40 });
  clock.at = "2026-11-29T14:05:00Z";
  const note = (await desk(first, asked.raw, reply))!;
  expect(note).toMatchObject({ to: agents, action: { kind: "note", public: false, mark: { code: "virtuozzo/nat-not-allowed" } } });
  expect(note.raw).toMatch(/^To: desk@test\.example\r$/m);
  expect(note.raw).toContain("In-Reply-To: <m2@example.com>");
  expect(await desk(first, asked.raw, reply, note.raw)).toBeUndefined();
  const order = mail({ "Message-ID": "<m3@test.example>", From: agents, References: `<m1@example.com> ${note.messageId}`, Date: "Sun, 29 Nov 2026 15:00:00 +0000" }, "/whytables stop");
  expect((await readMail(order, OWN, agents)).message.author).toBe("agent");
  expect(await desk(first, asked.raw, reply, note.raw, order)).toBeUndefined();
});

describe("is silent", () => {
  it.each([
    ["an auto-reply", { "Auto-Submitted": "auto-replied" }], ["a list", { "List-Id": "<l.example.org>" }], ["bulk", { Precedence: "bulk" }], ["a bounce", { "Return-Path": "<>" }],
    ["a daemon", { From: "MAILER-DAEMON@example.com" }], ["no-reply", { From: "noreply@example.com" }], ["itself", { From: OWN }], ["Exchange", { "X-Auto-Response-Suppress": "All" }],
    ["a report", { "Content-Type": 'multipart/report; boundary="x"' }],
  ])("to %s", async (_, headers) => {
    expect(await answer(mail(headers, NAT))).toBeUndefined();
  });

  it("not to a mail that says that it is from a person", async () => {
    expect(await answer(mail({ "Auto-Submitted": "no" }, NAT))).toBeDefined();
  });

  it("to another bot, which stops both at once", async () => {
    const mine = await answer(mail({}, NAT));
    const others = await answerTo([mine!.raw], { address: "other@bot.example" });
    expect(others).toBeUndefined();
  });
});

it("lets no header of somebody else's begin one of its own", async () => {
  const { raw } = (await answer(mail({ Subject: "=?UTF-8?Q?x=0D=0ABcc:_evil@example.com?=", "Message-ID": "<a@b>" }, NAT)))!;
  expect(raw.slice(0, raw.indexOf("\r\n\r\n"))).not.toMatch(/^Bcc:/m);
  const utf8 = (await answer(mail({ Subject: "=?UTF-8?B?w7xtbMOkdXQg4oCUIGEgdmVyeSBsb25nIHN1YmplY3QgbGluZQ==?=" }, NAT)))!.raw;
  expect(/^\p{ASCII}*$/u.test(utf8)).toBe(true);
  expect((await readMail(utf8, "x@y")).subject).toBe("Re: ümläut — a very long subject line");
});

it("reads what is attached", async () => {
  const body = `--b\r\nContent-Type: text/plain\r\n\r\nsee the log\r\n--b\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="e.log"\r\n\r\n${NAT}\r\n--b--\r\n`;
  const read = await readMail(mail({ "MIME-Version": "1.0", "Content-Type": 'multipart/mixed; boundary="b"' }, body), OWN);
  expect(read.message).toMatchObject({ text: expect.stringContaining("see the log") as string, attachments: [{ name: "e.log", text: expect.stringContaining("iptables") as string }] });
});
