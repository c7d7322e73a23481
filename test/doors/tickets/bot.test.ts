import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { Ticket } from "../../../src/conversation/index.js";
import { createBot, createLedger, type TicketPort } from "../../../src/doors/tickets/index.js";
import { NAT, opened, says, VIRTUOZZO } from "../../unit/conversation/desk.js";

const folder = mkdtempSync(join(tmpdir(), "whytables-bot-"));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

/** A system in memory. `dies` says, for each message taken, whether the bot is killed before it hears of it. */
function desk(tickets: Map<string, Ticket>, dies: () => boolean = () => false): TicketPort & { readonly marks: string[] } {
  const marks: string[] = [];
  return {
    system: "memory", can: { edit: false, internal: true }, marks,
    read: async (id) => { await Promise.resolve(); return tickets.get(id); },
    say: async (id, body, how) => {
      await Promise.resolve();
      tickets.set(id, says(tickets.get(id)!, "bot", body, { internal: !how.public }));
      if (dies()) throw new Error("killed");
    },
    mark: (_, state, code) => { marks.push(`${state} ${code}`); return Promise.resolve(); },
  };
}

const bots = (ticket: Ticket) => ticket.messages.filter(({ author }) => author === "bot");

describe("the bot", () => {
  it("leads the conversation, whatever comes twice", async () => {
    const tickets = new Map([["7", opened(NAT)]]), port = desk(tickets), logged: string[] = [];
    const bot = createBot({ port, log: (line) => logged.push(line) });
    for (let at = 0; at < 3; at++) bot.look("7");
    await bot.idle();
    expect(bots(tickets.get("7")!)).toHaveLength(1);
    tickets.set("7", says(tickets.get("7")!, "customer", VIRTUOZZO));
    bot.look("7"); bot.look("7");
    await bot.idle();
    bot.look("none");
    await bot.idle();
    expect(bots(tickets.get("7")!)).toHaveLength(2);
    expect(port.marks).toEqual(["waiting module/unavailable", "answered virtuozzo/nat-not-allowed"]);
    expect(logged).toEqual(["7: ask, module/unavailable", "7: silent, own", "7: silent, own", "7: note, virtuozzo/nat-not-allowed", "7: silent, own", "none: no such ticket, or the bot's user may not see it"]);
  });

  it("says everything exactly once when it is killed at any time", async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }), async (deaths) => {
      const ids = ["1", "2", "3"], tickets = new Map(ids.map((id) => [id, { ...opened(NAT), id }]));
      let death = 0;
      const port = desk(tickets, () => deaths[death++ % deaths.length]!);
      // Each start is a new process: nothing is left of the one before but the tickets.
      for (let start = 0; start < 3; start++) {
        const bot = createBot({ port, tries: [] });
        for (const id of ids) { bot.look(id); bot.look(id); }
        await bot.idle();
      }
      for (const id of ids) expect(bots(tickets.get(id)!)).toHaveLength(1);
    }), { numRuns: 5, seed: 14 });
  }, 60_000);

  it("tries again what failed, and takes it up after a restart", async () => {
    const tickets = new Map([["7", opened(NAT)]]), data = join(folder, "a");
    const working = desk(tickets);
    let failures = 1;
    const port: TicketPort = { ...working, read: (id) => (failures-- > 0 ? Promise.reject(new Error("down")) : working.read(id)) };
    const first = createBot({ port, ledger: createLedger(data), tries: [] });
    first.look("7");
    await first.idle();
    expect(bots(tickets.get("7")!)).toHaveLength(0);
    const second = createBot({ port, ledger: createLedger(data), tries: [] });
    await second.idle();
    expect(bots(tickets.get("7")!)).toHaveLength(1);
    expect(createLedger(data).pending()).toEqual([]);
    failures = 1;
    tickets.set("8", { ...opened(NAT), id: "8" });
    const third = createBot({ port, tries: [1] });
    third.look("8");
    await third.idle();
    expect(bots(tickets.get("8")!)).toHaveLength(1);
  });

  it("outlasts a system that is down for longer than it tries, without a restart", async () => {
    const tickets = new Map([["7", opened(NAT)]]), working = desk(tickets), asked: number[] = [];
    let failures = 8;
    const port: TicketPort = { ...working, read: (id) => { asked.push(Date.now()); return failures-- > 0 ? Promise.reject(new Error("down")) : working.read(id); } };
    const bot = createBot({ port, tries: [1], rest: 20 });
    bot.look("7");
    for (let waited = 0; waited < 200 && bots(tickets.get("7")!).length === 0; waited++) await new Promise((resolve) => setTimeout(resolve, 20));
    await bot.idle();
    expect(bots(tickets.get("7")!)).toHaveLength(1);
    expect(asked).toHaveLength(9);
    // Each rest is longer than the one before.
    expect(asked[8]! - asked[7]!).toBeGreaterThan(asked[2]! - asked[1]!);
  });

  it("asks its system for so many tickets at a time, and for all in the end", async () => {
    const ids = Array.from({ length: 20 }, (_, at) => String(at)), tickets = new Map(ids.map((id) => [id, { ...opened(NAT), id }])), working = desk(tickets);
    let running = 0, most = 0;
    const bot = createBot({
      most: 3, tries: [],
      port: { ...working, read: async (id) => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, 2));
        running--;
        if (id === "5") throw new Error("down");
        return working.read(id);
      } },
    });
    for (const id of ids) bot.look(id);
    await bot.idle();
    expect(most).toBe(3);
    expect(ids.filter((id) => bots(tickets.get(id)!).length !== 1)).toEqual(["5"]);
  });

  it("keeps verdicts once, and knows tickets of one cause and node", async () => {
    const data = join(folder, "b"), text = `[root@node5 ~]# vzctl exec 101 iptables -t nat -L\n${NAT}`;
    const tickets = new Map(["1", "2"].map((id) => [id, { ...opened(text), id }]));
    const bot = createBot({ port: desk(tickets), policy: { ask: false, note: "low" }, ledger: createLedger(data) });
    await bot.handle("1");
    await bot.handle("2");
    expect(bots(tickets.get("2")!)[0]!.text).toContain("This is the second ticket today of this cause on node5: 1.");
    tickets.set("1", says(tickets.get("1")!, "agent", "/whytables solved"));
    await bot.handle("1");
    await createBot({ port: desk(tickets), ledger: createLedger(data) }).handle("1");
    const lines = readFileSync(join(data, "verdicts.jsonl"), "utf8").trim().split("\n");
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toMatchObject({ id: "1", right: true, code: "virtuozzo/nat-not-allowed", batch: "local" });
    expect(readFileSync(join(data, "answered.jsonl"), "utf8")).not.toContain("iptables");
  });
});
