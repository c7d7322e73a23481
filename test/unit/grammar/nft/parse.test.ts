import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openBraces, parseNft } from "../../../../src/grammar/nft/parse.js";
import { parseNftLine } from "../../../../src/grammar/nft/line.js";
import type { NftCommand, NftItem, NftStatement } from "../../../../src/grammar/nft/types.js";
import { bends, runOf } from "../../../helpers/growth.js";

const first = (text: string): NftCommand => {
  const [item] = parseNft(text).items;
  if (item?.kind !== "command") throw new Error(`no command in ${text}`);
  return item;
};
const statements = (rule: string): readonly NftStatement[] => first(`add rule inet t c ${rule}`).statements ?? [];
const stopOf = (text: string): string | undefined => {
  const [stop] = parseNft(text).stops;
  return stop === undefined ? undefined : text.slice(stop.at);
};

describe("a command of nft", () => {
  it("has verb, object, family, table and name with their places", () => {
    const command = first("add rule inet filter input tcp dport 22 accept");
    expect(command).toMatchObject({ verb: "add", object: "rule", family: { text: "inet", start: 9, end: 13 }, table: { text: "filter" }, name: { text: "input", start: 21, end: 26 } });
    expect(command.statements).toHaveLength(2);
  });

  it.each([
    ["add table t", "table"], ["table ip6 t { flags dormant; }", "table"], ["create chain inet t c { type filter hook input priority filter - 5; policy drop; }", "chain"],
    ["delete rule ip t c handle 4", "rule"], ["insert rule t c index 2 drop", "rule"], ["replace rule t c handle 3 counter accept", "rule"], ["rename chain t a b", "chain"],
    ["add element ip t s { 10.0.0.1 timeout 1h comment \"x\", 10.0.0.2 }", "element"], ["add ct helper inet t ftp { type \"ftp\" protocol tcp; l3proto ip; }", "ct helper"],
    ["add flowtable inet t f { hook ingress priority 0; devices = { eth0, eth1 }; }", "flowtable"], ["list ruleset inet", "ruleset"], ["flush set ip t s", "set"], ["list counters table ip t", "counters"],
    ["add quota inet t q { over 100 mbytes; }", "quota"], ["add limit inet t l rate 5/second", "limit"], ["get element ip t s { 10.0.0.1 }", "element"], ["reset counters", "counters"],
    ["add map ip t m { type inet_service : ipv4_addr; elements = { 80 : 10.0.0.1 }; }", "map"], ["delete table ip handle 5", "table"], ["destroy chain inet t c", "chain"], ["inet t c drop", "rule"],
    ["add ct timeout ip t x { protocol tcp; l3proto ip; policy = { established : 100, close : 4 }; }", "ct timeout"], ["monitor trace", "trace"],
    ["add synproxy ip t s { mss 1460; wscale 7; timestamp; sack-perm; }", "synproxy"], ["add set ip t s { typeof ip saddr . tcp dport; flags interval, timeout; size 10; }", "set"],
  ])("is read to its end: %s", (text, object) => {
    expect(parseNft(text)).toMatchObject({ stops: [], open: 0 });
    expect(first(text).object).toBe(object);
  });

  it.each([
    ["add rule inet t c tcp dprt 22 accept", "dprt 22 accept"], ["add rule inet t c tcp dport accept", "accept"], ["add rule inet t c tcp dport 22 accpt", ""],
    ["add rule inet t c tcp dport { 22, 80 accept", "accept"], ["add table ipv4 t", "t"], ["add chain inet t log", "log"], ["delete rule inet t c tcp dport 22", "tcp dport 22"],
    ["add set ip t s { type ipv4_addr flags interval; }", "flags interval; }"], ["add chain ip t c { type filter hook input; }", "; }"], ["add rule ip t c limit rate 10 accept", "accept"],
    ["list chain inet t", ""], ["add rule ip t c masquerade to 10.0.0.1", "10.0.0.1"], ["add element ip t s 10.0.0.1", "10.0.0.1"],
  ])("stops where nft stops: %s", (text, rest) => {
    expect(stopOf(text)).toBe(rest);
  });

  it("says what was expected there", () => {
    expect(parseNft("add rule inet t c tcp dprt 22").stops[0]?.expected).toEqual(expect.arrayContaining(["dport", "sport", "flags"]));
    expect(parseNft("add rule inet t c ct sate new").stops[0]?.expected).toEqual(expect.arrayContaining(["state", "mark"]));
    expect(parseNft("add chain ip t c { type filter hook input; }").stops[0]?.expected).toContain("priority");
  });

  it("keeps what was read before the stop", () => {
    expect(first("add rule inet t c ip saddr 10.0.0.1 tcp dprt 22 accept")).toMatchObject({ table: { text: "t" }, name: { text: "c" }, statements: [{ kind: "match" }] });
  });
});

describe("statements", () => {
  it.each([
    ["ip saddr 10.0.0.1", "match", "ipv4_addr"], ["tcp dport { 22, 80 }", "match", "inet_service"], ["meta mark 5", "match", "mark"], ["iifname \"eth*\"", "match", "ifname"],
    ["ct state established,related", "match", "ct_state"], ["ct original ip saddr 10.0.0.1", "match", "ipv4_addr"], ["arp saddr ip 10.0.0.1", "match", "ipv4_addr"],
    ["fib daddr type local", "match", "fib_addrtype"], ["tcp flags & (fin | syn) == syn", "match", "tcp_flag"], ["@th,0,16 22", "match", "integer"], ["meta mark set 7", "set", "mark"],
    ["tcp dport vmap { 22 : accept }", "vmap", "inet_service"], ["tcp dport vmap @m", "vmap", "inet_service"],
  ])("%s looks at one thing of a type", (rule, kind, datatype) => {
    const [one] = statements(rule);
    expect(one).toMatchObject({ kind });
    expect(one?.left?.map((part) => part.datatype)).toEqual([datatype]);
  });

  it("has the parts of a concatenation", () => {
    expect(statements("ip saddr . tcp dport @pairs accept")[0]).toMatchObject({ left: [{ datatype: "ipv4_addr" }, { datatype: "inet_service" }], right: { kind: "reference", name: { text: "pairs" } } });
  });

  it("has where nat sends to", () => {
    expect(statements("dnat ip to 10.0.0.1:8080")[0]).toMatchObject({ kind: "nat", to: { family: { text: "ip" }, address: { text: "10.0.0.1" }, port: { text: "8080" } } });
    expect(statements("snat to ip saddr map @outs")[0]).toMatchObject({ to: { address: { kind: "map", name: { text: "outs" } } } });
    expect(statements("redirect to :8080")[0]).toMatchObject({ kind: "nat", to: { port: { text: "8080" } } });
  });

  it("names what a rule refers to", () => {
    expect(statements("counter name \"web\" jump x")).toMatchObject([{ object: { type: "counter", name: { text: "\"web\"" } } }, { verdict: { target: { text: "x" } } }]);
    expect(statements("add @seen { ip saddr timeout 1m }")[0]).toMatchObject({ kind: "update", reference: { text: "seen" } });
    expect(statements("ct helper set \"ftp\"")[0]).toMatchObject({ object: { type: "ct helper" } });
    expect(statements("flow add @f")[0]).toMatchObject({ kind: "flow", reference: { text: "f" } });
  });
});

const FILE = `#!/usr/sbin/nft -f
flush ruleset
define lan = { 10.0.0.0/8, 192.168.0.0/16 }
include "/etc/nftables.d/*.nft"
table inet filter {
	set bans {
		type ipv4_addr
		flags interval, timeout
		elements = {
			192.0.2.1,
			198.51.100.0/24 timeout 1h, # a comment, with a }
		}
	}
	chain input {
		type filter hook input priority filter; policy drop;
		ct state vmap { established : accept,
			related : accept }
		iif lo accept comment "{"
		tcp dport { ssh,
			http } accept
		jump { counter
			drop
		}
	}
	ct helper ftp-std {
		type "ftp" protocol tcp
	}
}
`;

describe("a file", () => {
  it("is read with blocks, comments, lists over several lines", () => {
    const parsed = parseNft(FILE);
    expect(parsed.stops).toEqual([]);
    expect(parsed.items.map((item: NftItem) => item.kind)).toEqual(["command", "define", "include", "command"]);
    const table = parsed.items.at(-1);
    expect(table?.kind === "command" && table.block?.items.map((item) => item.kind === "command" && item.object)).toEqual(["set", "chain", "ct helper"]);
  });

  it("is read on behind what cannot be read", () => {
    const parsed = parseNft(FILE.replace("iif lo", "iff lo").replace("ssh,", "ssh"));
    expect(parsed.stops.length).toBeGreaterThan(0);
    expect(parsed.items).toHaveLength(4);
  });

  it("counts open braces without comments and quotes", () => {
    expect(openBraces(FILE)).toBe(0);
    expect(openBraces("table inet t { # }")).toBe(1);
    expect(openBraces("}")).toBe(-1);
  });
});

describe("a line of a file", () => {
  it.each([
    ["\t\ttcp dport 22 accept", "chain"], ["\tchain input {", "table"], ["\t\ttype filter hook input priority 0; policy drop;", "chain"], ["\t\ttype ipv4_addr", "set"], ["\t\t10.0.0.2 }", "elements"],
    ["\t\telements = { 10.0.0.1,", "set"], ["}", "table"], ["flush ruleset", "file"], ["\t\tpackets 1 bytes 2", "counter"], ["\t\thook ingress priority 0;", "flowtable"], ["\t\ttype ipv4_addr : verdict", "map"],
    ["\t\tct state new accept", "chain"], ["\tct helper x {", "table"], ["\t\t443, 8080,", "elements"],
  ])("is taken for what it can be: %j", (line, context) => {
    expect(parseNftLine(line)).toMatchObject({ context, parsed: { stops: expect.any(Array) } });
    expect(parseNftLine(line).stop).toBeUndefined();
  });

  it("stops at what no place has", () => {
    expect(parseNftLine("\t\ttcp dprt 22 accept").stop).toMatchObject({ at: 6 });
    expect(parseNftLine("\t\tct sate new accept").stop?.expected).toContain("state");
  });
});

describe("any text", () => {
  const pieces = fc.constantFrom("table", "inet", "{", "}", "(", ")", "add", "rule", "tcp", "dport", "22", ",", ";", "\n", "\"", "#", "@", "$", "x", "10.0.0.1", "::1", "type", "elements", "=", "-", "/", ".", "\\", "\u0000", "é");
  const text = fc.oneof(fc.string({ maxLength: 300 }), fc.array(pieces, { maxLength: 120 }).map((words) => words.join(" ")));

  it("is read without an error, with places inside it", () => {
    fc.assert(fc.property(text, (given) => {
      const parsed = parseNft(given);
      for (const { at, word } of parsed.stops) {
        expect(at).toBeLessThanOrEqual(given.length);
        expect(word.end).toBeLessThanOrEqual(given.length);
      }
      parseNftLine(given);
    }), { numRuns: 600 });
  });

  it.each([
    ["braces", runOf("{")], ["parentheses", runOf("(", "add rule t c tcp dport ")], ["words", runOf("x "), 48_000],
    ["dots", runOf("ip saddr . ", "add rule t c ")],
    ["elements", runOf("10.0.0.1, ", "add element ip t s { ", "10.0.0.2 }")],
    ["lines", runOf("tcp dprt 22\n")], ["quotes", runOf("\"")], ["colons", runOf("a:")],
  ])("of a hostile shape costs no more than its length: %s", (_, make, most = 192_000) => {
    expect(bends(parseNft, make, most)).toBe(false);
  });
});
