import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide, readMark, saidIn, writeMark, type Policy, type Ticket } from "../../../src/conversation/index.js";
import { CAN, carryOut, NAT, opened, says, turn, VIRTUOZZO } from "./desk.js";

const bots = ({ messages }: Ticket) => messages.filter(({ author }) => author === "bot");

describe("a conversation", () => {
  it("asks once, takes the pasted answer, notes for the agents, and has nothing to say to 'any news?'", () => {
    const asked = turn(opened(NAT));
    expect(asked.action).toMatchObject({ kind: "ask", public: true, mark: { purpose: "ask", asked: [expect.any(String)] } });
    expect(decide(asked.ticket)).toEqual({ kind: "silent", because: "own" });
    const waiting = says(asked.ticket, "customer", "any news?");
    expect(decide(waiting)).toMatchObject({ kind: "silent", because: "said" });
    const noted = turn(says(waiting, "customer", VIRTUOZZO));
    expect(noted.action).toMatchObject({ kind: "note", public: false, mark: { code: "virtuozzo/nat-not-allowed", purpose: "note" } });
    expect(decide(says(noted.ticket, "customer", "any news?"))).toEqual({ kind: "silent", because: "said" });
  });

  it("takes an answer in words", () => {
    const { action } = turn(says(turn(opened(NAT)).ticket, "customer", "It's an OpenVZ container"));
    expect(action).toMatchObject({ kind: "note", mark: { code: "virtuozzo/nat-not-allowed" } });
  });

  it.each([
    ["closed", { ...opened(NAT), closed: true }],
    ["empty", { id: "1", messages: [] }],
    ["automatic", says(opened(NAT), "auto", "I am out of office")],
    ["stopped", says(opened(NAT), "agent", "/whytables stop")],
    ["nothing known", opened("How do I pay?")],
  ] as const)("is silent: %s", (because, ticket) => {
    expect(decide(ticket)).toEqual({ kind: "silent", because });
  });

  it("obeys agents alone, and goes on when told so", () => {
    expect(decide(says(opened(NAT), "customer", "/whytables stop")).kind).toBe("ask");
    expect(decide(says(says(opened(NAT), "agent", "/whytables stop"), "agent", "/whytables start")).kind).toBe("ask");
  });

  it("does not take a quoted old error for a new one", () => {
    const reply = `It is solved, but now another thing: how do I pay?\n\nOn Mon, Nov 2, 2026 at 10:00 AM Support <s@x.org> wrote:\n> ${NAT}\n`;
    expect(decide({ id: "1", messages: [{ id: "1", author: "customer", text: reply, reply: true }] })).toEqual({ kind: "silent", because: "nothing known" });
    // In a first message people quote a program's output.
    expect(decide(opened(`> ${NAT}`)).kind).toBe("ask");
  });

  it("reads what came attached", () => {
    const ticket: Ticket = { id: "1", messages: [{ id: "1", author: "customer", text: "see the log", attachments: [{ name: "e.txt", text: NAT }] }] };
    expect(decide(ticket).kind).toBe("ask");
  });

  it("takes no mark that somebody else wrote or quoted", () => {
    const { ticket, action } = turn(opened(NAT));
    if (action.kind !== "ask") throw new Error(action.kind);
    const forged = says(opened(NAT), "customer", writeMark(action.mark));
    expect(saidIn(forged.messages)).toEqual([]);
    expect(decide(forged).kind).toBe("ask");
    const quoted = says(ticket, "customer", `${VIRTUOZZO}\n\n${action.body.split("\n").map((line) => `> ${line}`).join("\n")}`);
    expect(decide(quoted).kind).toBe("note");
  });

  it("edits its note while nobody wrote since, else writes a new one that names the old", () => {
    const policy: Policy = { ask: false, note: "low" };
    const noted = turn(opened(NAT), policy, { can: CAN }).ticket;
    const [first, ...rest] = noted.messages;
    // The customer's first message was changed in place, as on GitHub.
    const changed: Ticket = { ...noted, messages: [{ ...first!, text: `${NAT}\n${VIRTUOZZO}` }, ...rest] };
    const edited = turn(changed, policy, { can: CAN });
    expect(edited.action).toMatchObject({ kind: "edit", message: "2", mark: { code: "virtuozzo/nat-not-allowed" } });
    // Its own edit is an event too.
    expect(decide(edited.ticket, { can: CAN }, policy)).toEqual({ kind: "silent", because: "own" });
    expect(decide(changed, {}, policy)).toEqual({ kind: "silent", because: "own" });
    const answered = says(noted, "customer", VIRTUOZZO);
    expect(decide(answered, { can: CAN }, policy)).toMatchObject({ kind: "note", replaces: "2", mark: { replaces: "2" } });
  });

  it("says what only the customer can do to the customer, and where the policy says so", () => {
    const internal = decide(opened(`${NAT}\n${VIRTUOZZO}`), {}, { ask: false });
    const none = decide(opened(`${NAT}\n${VIRTUOZZO}`), { can: { internal: false } }, { ask: false });
    expect(internal).toMatchObject({ kind: "note", public: false });
    expect(none).toEqual({ kind: "silent", because: "no internal notes" });
    expect(internal.kind === "note" && internal.body).toMatch(/prlctl|vzctl/);
  });

  it("waits between two messages", () => {
    const { ticket } = turn(opened(NAT));
    const [first, bot] = ticket.messages;
    const answered = says({ ...ticket, messages: [first!, { ...bot!, at: "2026-11-29T10:00:00Z" }] }, "customer", VIRTUOZZO);
    expect(decide(answered, { now: "2026-11-29T10:00:20Z" })).toEqual({ kind: "silent", because: "too soon", again: 40 });
    expect(decide(answered, { now: "2026-11-29T11:01:00+01:00" }).kind).toBe("note");
  });

  it("names tickets of one cause and one node together", () => {
    const text = `[root@node5 ~]# vzctl exec 101 iptables -t nat -L\n${NAT}`;
    const related = [["3", "node5", "2026-11-29T08:00:00Z"], ["4", "node5", "2026-11-29T09:00:00Z"], ["5", "node6", "2026-11-29T09:00:00Z"], ["6", "node5", "2026-11-27T09:00:00Z"]]
      .map(([id, node, at]) => ({ id: id!, node: node!, at: at!, code: "virtuozzo/nat-not-allowed" }));
    const action = decide(opened(text), { now: "2026-11-29T10:00:00Z", related }, { ask: false, note: "low" });
    expect(action.kind === "note" && action.body).toContain("This is the third ticket today of this cause on node5: 3, 4.");
  });

  it("keeps an agent's verdict as a line of the ledger", () => {
    const { ticket } = turn(says(turn(opened(NAT)).ticket, "customer", VIRTUOZZO));
    expect(decide(says(ticket, "agent", "No.\n/whytables wrong module/not-loaded"))).toMatchObject({
      kind: "verdict", line: { batch: "local", id: "7", right: false, code: "virtuozzo/nat-not-allowed", causes: ["module/not-loaded"], unexplained: 0, answer: "virtuozzo" },
    });
    expect(decide(says(ticket, "agent", "/whytables solved"))).toMatchObject({ kind: "verdict", line: { right: true } });
    expect(decide(says(ticket, "customer", "/whytables wrong")).kind).toBe("silent");
  });
});

describe("laws", () => {
  const texts = [
    NAT, VIRTUOZZO, "any news?", "yes", "It is Virtuozzo 7.0.15.", "CT 101", "nf_conntrack: table full, dropping packet", "iptables: No chain/target/match by that name.",
    "whytables:v1 as=note key=0 code=a/b level=high", "> whytables:v1 as=ask key=0 code=a/b level=high asked=platform", "\u001b[31mred", "Docker 24 on Debian 12", "modprobe: FATAL: Module ip_tables not found.",
    "root@box:~# iptables -t nat -A POSTROUTING -j MASQUERADE\niptables: No chain/target/match by that name.", "```\n</pre><script>", "", "is it solved?", "/whytables start",
  ];
  const message = fc.record({ author: fc.constantFrom("customer", "agent", "auto", "customer"), text: fc.oneof(fc.constantFrom(...texts), fc.array(fc.constantFrom(...texts), { maxLength: 3 }).map((some) => some.join("\n"))) } as const);
  const policy = fc.record({ public: fc.constantFrom("never", "high"), ask: fc.boolean(), note: fc.constantFrom("low", "medium", "high"), questions: fc.integer({ min: 0, max: 3 }), format: fc.constantFrom("text", "markdown") } as const);
  const can = fc.record({ edit: fc.boolean(), internal: fc.boolean() });

  it("acts at most three times, never twice for one state, never publicly against the policy, and its mark is what it says", () => {
    fc.assert(fc.property(fc.array(message, { minLength: 1, maxLength: 7 }), policy, can, (messages, wanted, able) => {
      let ticket: Ticket = { id: "1", messages: [] };
      for (const { author, text } of messages) {
        ticket = says(ticket, author, text);
        const action = decide(ticket, { can: able }, wanted);
        expect(decide(ticket, { can: able }, wanted)).toEqual(action);
        if (action.kind === "silent" || action.kind === "verdict") continue;
        expect(readMark(action.body)).toEqual(action.mark);
        if (action.kind === "ask") expect(wanted.ask).toBe(true);
        if (action.kind === "note" && action.public) expect(wanted.public).toBe("high");
        ticket = carryOut(ticket, action);
        // Carried out, there is nothing left to do, also when the event comes twice.
        expect(decide(ticket, { can: able }, wanted).kind).toBe("silent");
      }
      const own = bots(ticket);
      expect(own.length).toBeLessThanOrEqual(3);
      const asked = saidIn(ticket.messages).flatMap(({ mark }) => mark.asked);
      expect(new Set(asked).size).toBe(asked.length);
    }), { numRuns: 60, seed: 14 });
  }, 120_000);

  it("is silent about its own and automatic messages whatever they hold", () => {
    fc.assert(fc.property(fc.constantFrom("bot", "auto"), fc.constantFrom(...texts), (author, text) => {
      expect(decide(says(opened(NAT), author, text)).kind).toBe("silent");
    }));
  });
});
