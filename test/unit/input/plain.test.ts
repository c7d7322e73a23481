import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plain } from "../../../src/input/plain.js";

/** Without the blanks that keep every character in its place. */
const lines = (text: string) => plain(text).split("\n").map((line) => line.trim().replace(/ +/g, " ")).filter((line) => line !== "");

describe("plain", () => {
  it.each([
    ["a JSON log", '{"log":"[root@hn1 ~]# vzlist\\n","stream":"stdout"}', "[root@hn1 ~]# vzlist"],
    ["JSON in JSON", '{"t":"{\\"cmd\\":\\"root@ct1:~# id\\\\nuid=0\\"}"}', "root@ct1:~# id"],
    ["rsyslog's line feeds", "x#012[root@hn1 ~]# vzlist", "[root@hn1 ~]# vzlist"],
    ["syslog", "Mar  3 04:11:20 ct901 logger[77]: root@ct901:~# id", "root@ct901:~# id"],
    ["syslog in a quoted mail, with a month of another language", "> > янв  3 04:11:20 ct901 logger: root@ct901:~# id", "> > root@ct901:~# id"],
    ["a journal with ISO dates", "2021-04-20T10:22:01+0300 hn1 bash[1]: [root@hn1 ~]# vzlist", "[root@hn1 ~]# vzlist"],
    ["a chat", "[2023-01-15 11:02] <client> root@ct1:~# id", "root@ct1:~# id"],
    ["HTML", "<div>Hi</div><blockquote><tt>[root@hn1 ~]# vzlist</tt><br>101", "[root@hn1 ~]# vzlist"],
    ["HTML that was escaped twice", "&lt;p&gt;a&lt;br/&gt;&amp;gt; NETFILTER=&amp;quot;full&amp;quot;", '> NETFILTER= "full "'],
    ["BBCode", "[code][root@hn1 ~]# vzlist[/code]", "[root@hn1 ~]# vzlist"],
  ])("shows the lines of %s", (_, text, line) => {
    expect(lines(text)).toContain(line);
  });

  it.each(["[root@ct101 ~]# iptables -L\nChain INPUT (policy ACCEPT)", "IPTABLES=\"ip_tables ipt_state\"\n[    8.112031] nf_conntrack version 0.5.0"])("leaves a terminal's lines alone", (text) => {
    expect(plain(text)).toBe(text);
  });

  it("keeps every character's place", () => {
    const piece = fc.constantFrom("\\", "n", '"', ":", "{", "}", ",", "&amp;", "&lt;", "&gt;", "<br>", "</p>", "[/code]", "#012", "\\u003c", "Mar  3 04:11:20 a b: ", "\n", "x", " ", "é");
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join("");
      expect(plain(text)).toHaveLength(text.length);
    }));
  });
});
