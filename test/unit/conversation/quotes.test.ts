import { expect, it } from "vitest";
import { withoutQuotes } from "../../../src/conversation/index.js";

it.each([
  ["It is Virtuozzo 7\n\nOn Mon, Nov 2, 2026 at 10:00 AM Support <s@x.org> wrote:\n> old\n> what platform?\n", "It is Virtuozzo 7"],
  ["Am 02.11.2026 um 10:00 schrieb Support:\n\n> old\n\nja, im Container", "ja, im Container"],
  ["On Mon, Nov 2, 2026 at 10:00 AM Support of Some Long Name\n<support@example.org> wrote:\n> old\nnew", "new"],
  ["new\n\n-----Original Message-----\nFrom: a@example.org\nold", "new"],
  ["new\n\nVon: Support <s@example.org>\nGesendet: Montag, 2. November 2026\nold", "new"],
  ["new\n-- \nName\n+49 123", "new"],
  ["COMMIT\n:INPUT ACCEPT [0:0]\n-A INPUT -j ACCEPT\nroot@host:~# iptables -L", "COMMIT\n:INPUT ACCEPT [0:0]\n-A INPUT -j ACCEPT\nroot@host:~# iptables -L"],
])("%j", (text, reply) => {
  expect(withoutQuotes(text)).toBe(reply);
});
