import { describe, expect, it } from "vitest";
import { genericPort, githubEvent, githubPort, rtEvent, rtPort, zammadEvent, zammadPort, zendeskEvent, zendeskPort } from "../../../src/doors/tickets/index.js";
import { fakeSystem } from "./fake.js";

// RT's are as a real RT 5.0.3 answers (test/doors/rt runs one). The others are composed after the documented formats: no such system was at hand.
const base64 = (text: string): string => Buffer.from(text).toString("base64");
const attachment = (id: number) => ({ ref: "attachment", type: "attachment", id: String(id), _url: `http://elsewhere.example/REST/2.0/attachment/${id}` });

describe("Request Tracker", () => {
  const system = () => fakeSystem({
    "GET /REST/2.0/ticket/7": { id: 7, Status: "open", Requestor: [{ id: "cust@example.com", type: "user" }] },
    "GET /REST/2.0/ticket/7/history?fields=Type,Creator,Created,_hyperlinks&per_page=100&page=1": {
      pages: 2, items: [
        { id: "40", Type: "Create", Creator: { id: "root" }, Created: "2026-11-29T10:00:00Z", _hyperlinks: [{ ref: "self" }, attachment(1), attachment(2)] },
        { id: "41", Type: "EmailRecord", Creator: { id: "RT_System" }, _hyperlinks: [attachment(9)] },
        { id: "42", Type: "Correspond", Creator: { id: "whytables" }, _hyperlinks: [attachment(3)] },
      ],
    },
    "GET /REST/2.0/ticket/7/history?fields=Type,Creator,Created,_hyperlinks&per_page=100&page=2": {
      pages: 2, items: [
        { id: "46", Type: "Correspond", Creator: { id: "cust@example.com" }, _hyperlinks: [attachment(4)] },
        { id: "47", Type: "Comment", Creator: { id: "agent7" }, _hyperlinks: [attachment(5)] },
        { id: "48", Type: "Correspond", Creator: { id: "cust@example.com" }, _hyperlinks: [attachment(6)] },
      ],
    },
    "GET /REST/2.0/attachment/1": { Content: base64("it fails"), ContentType: "text/plain", Filename: null, Headers: "Subject: x\n" },
    "GET /REST/2.0/attachment/2": { Content: base64("a log — ümläut"), ContentType: "application/octet-stream", Filename: "dmesg.log" },
    "GET /REST/2.0/attachment/3": { Content: base64("which platform?"), ContentType: "text/plain" },
    "GET /REST/2.0/attachment/4": { Content: base64("virtuozzo"), ContentType: "text/plain" },
    "GET /REST/2.0/attachment/5": { Content: base64("/whytables stop"), ContentType: "text/plain" },
    "GET /REST/2.0/attachment/6": { Content: base64("away"), ContentType: "text/plain", Headers: "From: x\nAuto-Submitted: auto-replied\n" },
  });

  it("reads all pages, who wrote what, and what is attached, from its own address alone", async () => {
    const { fetch, sent } = system();
    const ticket = await rtPort({ url: "https://rt.example/", user: "whytables", password: "p", fetch }).read("7");
    expect(ticket).toMatchObject({
      id: "7", closed: false,
      messages: [
        { id: "40", author: "customer", text: "it fails", internal: false, at: "2026-11-29T10:00:00Z", attachments: [{ name: "dmesg.log", text: "a log — ümläut" }] },
        { id: "42", author: "bot" }, { id: "46", author: "customer", text: "virtuozzo" }, { id: "47", author: "agent", internal: true }, { id: "48", author: "auto" },
      ],
    });
    expect(sent[0]!.headers.get("authorization")).toBe(`Basic ${base64("whytables:p")}`);
  });

  it("comments inside, corresponds with the customer, and writes its field where it has one", async () => {
    const { fetch, written } = system();
    const port = rtPort({ url: "https://rt.example", user: "whytables", password: "p", field: "whytables", fetch });
    await port.say("7", "note", { public: false });
    await port.say("7", "question", { public: true });
    await port.mark!("7", "waiting", "a/b");
    expect(written().map(({ at, body }) => [at, body])).toEqual([
      ["POST /REST/2.0/ticket/7/comment", { Content: "note", ContentType: "text/plain" }], ["POST /REST/2.0/ticket/7/correspond", { Content: "question", ContentType: "text/plain" }],
      ["PUT /REST/2.0/ticket/7", { CustomFields: { whytables: "waiting: a/b" } }],
    ]);
  });

  it("sends a token as RT wants it, and says when the secret is refused", async () => {
    const authorization = async (password: string) => {
      const { fetch, sent } = system();
      await rtPort({ url: "https://rt.example", user: "whytables", password, fetch }).read("7");
      return sent[0]!.headers.get("authorization");
    };
    expect(await authorization("1-31-5cea5ec47a16244f26f2f8b3d766e46b")).toBe("token 1-31-5cea5ec47a16244f26f2f8b3d766e46b");
    expect(await authorization("1-31-correct")).toBe(`Basic ${base64("whytables:1-31-correct")}`);
    const refused = () => Promise.resolve(new Response("", { status: 401 }));
    const refusing = rtPort({ url: "https://rt.example", user: "whytables", password: "x", fetch: refused });
    await expect(refusing.read("7")).rejects.toThrow("GET /ticket/7: 401, the bot's user or its secret is refused");
  });

  it("knows no ticket that is gone, and takes no path for one", async () => {
    const port = rtPort({ url: "https://rt.example", user: "whytables", password: "p", fetch: system().fetch });
    expect(await port.read("8")).toBeUndefined();
    await expect(port.read("../user/1")).rejects.toThrow(TypeError);
    expect(rtEvent({ ticket: 7, transaction: 40 })).toEqual({ ticket: "7", delivery: "40" });
    expect(rtEvent([])).toBeUndefined();
  });
});

describe("Zammad", () => {
  const article = { type: "email", sender: "Customer", from: "Cust <cust@example.com>", subject: "iptables", internal: false, created_by: "cust@example.com", created_at: "2026-11-29T10:00:00.000Z", message_id: "<m@example.com>", content_type: "text/html" };
  const system = (type = "email") => fakeSystem({
    "GET /api/v1/tickets/7?expand=true": { id: 7, state: "open" },
    "GET /api/v1/ticket_articles/by_ticket/7": [
      { ...article, id: 1, type, body: "<p>it fails</p>", attachments: [{ id: 5, filename: "e.log", preferences: { "Content-Type": "text/plain" } }, { id: 6, filename: "a.png", preferences: { "Content-Type": "image/png" } }] },
      { ...article, id: 2, sender: "Agent", created_by: "agent@example.org", internal: true, type: "note", body: "hm" },
      { ...article, id: 3, sender: "Agent", created_by: "bot@example.org", internal: true, type: "note", body: "b" },
      { ...article, id: 4, preferences: { "is-auto-response": true }, type, body: "away" },
    ],
    "GET /api/v1/ticket_attachment/7/1/5": "the log",
  });

  it("reads articles and attached texts", async () => {
    const { fetch } = system();
    expect(await zammadPort({ url: "https://z.example", token: "t", user: "bot@example.org", fetch }).read("7")).toMatchObject({
      closed: false, messages: [{ author: "customer", text: "<p>it fails</p>", attachments: [{ name: "e.log", text: "the log" }] }, { author: "agent", internal: true }, { author: "bot" }, { author: "auto" }],
    });
  });

  it("notes inside, and answers a mail by mail", async () => {
    const { fetch, written } = system();
    const port = zammadPort({ url: "https://z.example", token: "t", user: "bot@example.org", fetch });
    await port.say("7", "note", { public: false });
    await port.say("7", "question", { public: true });
    expect(written().map(({ body }) => body)).toMatchObject([{ ticket_id: 7, type: "note", internal: true }, { type: "email", internal: false, to: "Cust <cust@example.com>", in_reply_to: "<m@example.com>" }]);
    const web = system("web");
    await zammadPort({ url: "https://z.example", token: "t", user: "bot@example.org", fetch: web.fetch }).say("7", "question", { public: true });
    expect(web.written()[0]!.body).toMatchObject({ type: "note", internal: false });
    expect(zammadEvent({ ticket: { id: 7 } }, { "x-zammad-delivery": "d" })).toEqual({ ticket: "7", delivery: "d" });
  });
});

describe("Zendesk", () => {
  const comments = (over: object) => ({ comments: [{ id: 1, author_id: 10, public: true, plain_body: "it fails", created_at: "2026-11-29T10:00:00Z" }], users: [{ id: 10, role: "end-user" }, { id: 20, role: "agent" }, { id: 30, role: "agent" }], ...over });
  it("reads pages of comments, and comments", async () => {
    const { fetch, written } = fakeSystem({
      "GET /api/v2/tickets/7.json": { ticket: { status: "open", requester_id: 10 } }, "GET /api/v2/users/me.json": { user: { id: 30 } },
      "GET /api/v2/tickets/7/comments.json?include=users&page[size]=100": comments({ meta: { has_more: true, after_cursor: "c" } }),
      "GET /api/v2/tickets/7/comments.json?include=users&page[size]=100&page[after]=c": comments({ comments: [{ id: 2, author_id: 20, public: false, plain_body: "hm", created_at: "" }, { id: 3, author_id: 30, public: true, plain_body: "b", created_at: "" }, { id: 4, author_id: -1, public: true, plain_body: "trigger", created_at: "" }] }),
    });
    const port = zendeskPort({ url: "https://x.zendesk.com", user: "bot@example.org", token: "t", fetch });
    expect(await port.read("7")).toMatchObject({ closed: false, messages: [{ author: "customer" }, { author: "agent", internal: true }, { author: "bot" }, { author: "auto" }] });
    await port.say("7", "note", { public: false });
    expect(written()[0]).toMatchObject({ at: "PUT /api/v2/tickets/7.json", body: { ticket: { comment: { body: "note", public: false } } } });
    expect(zendeskEvent({ ticket: "7" }, { "x-zendesk-webhook-invocation-id": "i" })).toEqual({ ticket: "7", delivery: "i" });
    expect(zendeskEvent({ id: "e", detail: { id: "7" } }, {})).toEqual({ ticket: "7", delivery: "e" });
  });
});

describe("GitHub", () => {
  const post = (id: number, login: string, more: object = {}) => ({ id, user: { login, type: "User" }, body: `of ${login}`, created_at: "2026-11-29T10:00:00Z", author_association: "NONE", ...more });
  it("reads an issue with its comments, says, and edits", async () => {
    const { fetch, written } = fakeSystem({
      "GET /repos/o/r.js/issues/12": { ...post(1, "opener", { author_association: "OWNER" }), number: 12, state: "open" },
      "GET /repos/o/r.js/issues/12/comments?per_page=100&page=1": [post(2, "whytables-bot"), post(3, "staff", { author_association: "MEMBER" }), post(4, "ci", { user: { login: "ci[bot]", type: "Bot" } }), post(5, "passer-by"), post(6, "opener", { author_association: "OWNER" })],
    });
    const port = githubPort({ token: "t", user: "whytables-bot", fetch });
    expect((await port.read("o/r.js#12"))!.messages.map(({ author }) => author)).toEqual(["customer", "bot", "agent", "auto", "customer", "customer"]);
    await port.say("o/r.js#12", "x", { public: true });
    await port.edit!("o/r.js#12", "2", "y");
    expect(written().map(({ at, body }) => [at, body])).toEqual([["POST /repos/o/r.js/issues/12/comments", { body: "x" }], ["PATCH /repos/o/r.js/issues/comments/2", { body: "y" }]]);
    for (const wrong of ["o/..#1", "o/r/../..#1", "o#1", "o/r#x"]) await expect(port.read(wrong)).rejects.toThrow(TypeError);
  });

  it("takes events of issues alone", () => {
    const event = { action: "opened", issue: { number: 12 }, repository: { full_name: "o/r" } };
    expect(githubEvent(event, { "x-github-delivery": "d" })).toEqual({ ticket: "o/r#12", delivery: "d" });
    for (const other of [{ ...event, action: "labeled" }, { ...event, issue: { number: 12, pull_request: {} } }, {}]) expect(githubEvent(other, {})).toBeUndefined();
  });
});

it("any system: three addresses", async () => {
  const ticket = { id: "a/b", messages: [] };
  const { fetch, written } = fakeSystem({ "GET /base/tickets/a%2Fb": ticket });
  const port = genericPort({ url: "https://x.example/base", token: "t", edit: true, fetch });
  expect(await port.read("a/b")).toEqual(ticket);
  await port.say("a/b", "x", { public: true });
  await port.edit!("a/b", "1", "y");
  expect(written().map(({ at }) => at)).toEqual(["POST /base/tickets/a%2Fb/messages", "PUT /base/tickets/a%2Fb/messages/1"]);
  await expect(port.read("..")).rejects.toThrow(TypeError);
});
