import { describe, expect, it } from "vitest";
import { parseBeancounters } from "../../../../src/grammar/listing/beancounters.js";
import { linesOf } from "../../../../src/grammar/listing/line.js";
import { parseVzConf } from "../../../../src/grammar/listing/vz-conf.js";
import { bends, runOf } from "../../../helpers/growth.js";

describe("listings with a web page's markup", () => {
  it("lose tags at both ends of a line, and keep the place of the rest", () => {
    const text = "<p>numiptent 1<br />\n&gt; &nbsp;second</span></div>\n<br>\nlimit <N>\n";
    expect([...linesOf(text)].map(({ text: line, span }) => [line, text.slice(span.start, span.end)])).toEqual([
      ["numiptent 1", "numiptent 1"], ["second", "second"], ["limit <N>", "limit <N>"],
    ]);
  });

  it("are read as without it", () => {
    expect(parseBeancounters("  101:&nbsp; numiptent 10 20 30 40 5<br>\n")).toMatchObject([{ ctid: "101", resource: "numiptent", failcnt: 5 }]);
    expect(parseVzConf("NETFILTER=&quot;stateless&quot;<br>\nIPTABLES=&#34;ipt_state ipt_LOG&#34;<br>\n")).toMatchObject([{ name: "NETFILTER", value: "stateless" }, { name: "IPTABLES", value: "ipt_state ipt_LOG" }]);
  });

  it("cost no more than their length", () => {
    expect([...linesOf(`${"<b".repeat(4000)}\n${"<br>".repeat(2000)}x>\n`)].length).toBe(2);
    expect(bends((text) => [...linesOf(text)], runOf("<b", "", "\n"), 768_000)).toBe(false);
    expect(bends((text) => [...linesOf(text)], runOf("<br>", "", "x>\n"), 768_000)).toBe(false);
  });
});
