import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redact, restore } from "../../src/index.js";
import { bends } from "../helpers/growth.js";

const addresses = (count: number): string =>
  Array.from({ length: count }, (_, i) => `${11 + (i >> 16)}.${(i >> 8) & 255}.${i & 255}.${(i % 250) + 1}`).join(" ");

describe("many private values", () => {
  it("never share a stand-in: a hundred thousand addresses", () => {
    const text = addresses(100_000), { text: redacted, map } = redact(text);
    expect(map.size).toBe(100_000);
    expect(restore(redacted, map)).toBe(text);
  }, 60_000);

  it("never get a stand-in that the text has already", () => {
    const text = `${Array.from({ length: 300 }, (_, i) => `192.0.2.${(i % 254) + 1} host${i} secret${i} user${i}@example.com`).join("\n")}\n8.8.4.4 jdoe@firma-x.de root@kronos:~# mysql -phunter2`;
    const { text: redacted, map } = redact(text);
    expect([...map.keys()].filter((standIn) => text.includes(standIn))).toEqual([]);
    expect(restore(redacted, map)).toBe(text);
  });

  it("give one stand-in to one value, in each of its spellings", () => {
    const { text } = redact("93.184.216.34 ip-93-184-216-34 34.216.184.93.in-addr.arpa\n52:54:00:ab:cd:ef 52-54-00-AB-CD-EF 5254.00ab.cdef\nroot@kronos:~# id\nkronos, KRONOS");
    expect(text).toBe("192.0.2.1 ip-192-0-2-1 1.2.0.192.in-addr.arpa\n02:00:00:00:00:01 02-00-00-00-00-01 0200.0000.0001\nroot@host1:~# id\nhost1, HOST1");
  });

  it("keep the numbers of containers, unless they are asked for", () => {
    const text = "[root@hn1 ~]# vzctl exec 4711 iptables -L\nCT 4711 /vz/private/4711";
    expect(redact(text).text).toBe(text);
    expect(redact(text, { containers: true }).text).not.toContain("4711");
  });

  it.each([
    ["an option of another name", () => redact("", { ctid: true } as never), "options.ctid"],
    ["a value of another type", () => redact("", { containers: "yes" } as never), "options.containers"],
    ["no text", () => redact(7 as never), "text must be a string"],
  ])("name what is wrong: %s", (_, call, words) => { expect(call).toThrow(words); });

  it("lead back, whatever the text is", () => {
    const atom = fc.oneof(
      fc.constantFrom("10.1.2.3", "host1", "host", "1", "2", "secret1", "user1@example.com", "password=", "root@", "kronos", ":~# ", "\n", " ", "jdoe@firma-x.de", "/home/jdoe", "52:54:00:ab:cd:ef", "2a01:4f8::1", "example.com", ".", "-", "192.0.2.1", "KRONOS", "-----BEGIN RSA PRIVATE KEY-----", "AAAABBBBCCCCDDDDEEEEFFFF"),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(fc.property(fc.array(atom, { maxLength: 30 }).map((atoms) => atoms.join("")), (text) => {
      const { text: redacted, map } = redact(text);
      expect(restore(redacted, map)).toBe(text);
    }), { numRuns: 2000, seed: 12 });
  }, 60_000);

  it("takes time as the text is long", () => {
    expect(bends((text: string) => redact(text), (size) => addresses(size / 6), 192_000)).toBe(false);
  }, 60_000);
});
