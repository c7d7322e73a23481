import { describe, expect, it } from "vitest";
import { fold, foldOptions } from "../../../src/input/fold.js";

const folded = (text: string) => {
  const view = fold(text, 0, text.length, foldOptions(text));
  return { low: view.low(), clean: view.clean(0, view.length), view };
};

describe("fold", () => {
  it.each([
    ["case, runs of blanks and kinds of quotes", "Table  `nat'\tNOT “there”", "table 'nat' not 'there'"],
    ["quote marks of mails, also nested", "> > iptables: x\n>> y", "iptables: x\ny"],
    ["terminal colours and titles", "\u001b[1;31miptables:\u001b[0m no\u001b]0;title\u0007 chain", "iptables: no chain"],
    ["CR LF", "a\r\nb", "a\nb"],
    ["JSON escapes", '{"log":"iptables: \\"x\\"\\n\\u001b[31mfoo\\u0027"}', "{'log':'iptables: 'x'\nfoo'}"],
    ["doubly escaped line feeds", "insmod?)\\\\nPerhaps", "insmod?)\nperhaps"],
    ["rsyslog's octal", "a#012b#011c", "a\nb c"],
    ["a shell's continued line", "iptables -A \\\n  INPUT", "iptables -a input"],
    ["HTML tags and entities", "<p>can&#39;t <b>init</b>&nbsp;x<br>y &lt;z&gt;", "can't init x\ny <z>"],
    ["what was escaped twice", "can&amp;#39;t &amp;amp;quot;x&amp;quot; &amp; y &lt;br/&gt;z&lt;w&gt;", "can't 'x' & y\nz<w>"],
    ["JSON in JSON in JSON", "a\\\\\\\\nb \\\\\\\"c", "a\nb 'c"],
    ["BBCode but no log brackets", "[code]x[/code] [ OK ] [root@ct ~]#", "x\n[ ok ] [root@ct ~]#"],
    ["quoted-printable", "Content-Transfer-Encoding: quoted-printable\nTable does no=\nt exist =3D", "content-transfer-encoding: quoted-printable\ntable does not exist ="],
    ["NUL bytes and zero-width characters", "i\u0000p\u200bt\ufeffables", "iptables"],
    ["Markdown's escapes", "nf\\_conntrack: a\\*b", "nf_conntrack: a*b"],
    ["full-width ASCII and the ideographic full stop", "ｉｐｔａｂｌｅｓ：　Ｎｏ （x）。", "iptables: no (x)."],
    ["UTF-8 quotes read as Windows-1252", "canâ€™t â€˜natâ€™ â€œxâ€\u009d aâ€“b", "can't 'nat' 'x' a-b"],
    ["UTF-8 quotes read as Latin-1, Windows-1251 and KOI8-R", "\u00e2\u0080\u0098nat\u00e2\u0080\u0099 вЂ\u0098natвЂ™ Б─≤natБ─≥", "'nat' 'nat' 'nat'"],
    ["a no-break space read as Latin-1", "NoÂ\u00a0chain", "no chain"],
    ["Windows quotes left as control characters", "\u0091nat\u0092 \u0093x\u0094", "'nat' 'x'"],
    ["quotes that a decoder gave up", "can\ufffdt \ufffd\ufffd\ufffdnat\ufffd\ufffd\ufffd", "can't 'nat'"],
    ["words that begin like mojibake", "Âge â€ В том Бог", "\u007fge \u007f\u007f \u007f \u007f\u007f\u007f \u007f\u007f\u007f"],
    ["ellipsis and ligatures", "a… ﬁlter ﬂags", "a... filter flags"],
    ["colours that lost their escape character", "[1;31miptables:[0m x ^[[31my^[[m [0:0]", "iptables: x y^[[m [0:0]"],
    ["entities that were escaped twice", "can&amp;#39;t &amp;quot;x&amp;quot; &amp; &amp;", "can't 'x' & &"],
    ["a frame around an error", "| iptables: a\n| b |", "iptables: a\nb |"],
    ["quoted-printable quotes", "can=E2=80=99t =E2=80=98nat=E2=80=99 a=C2=A0b", "can't 'nat' a b"],
    ["letters beyond ASCII keep their place", "für nat", "f\u007fr nat"],
  ])("undoes %s", (_, text, low) => {
    expect(folded(text).low).toBe(low);
  });

  it("keeps case and letters in the clean text", () => {
    expect(folded("Für  `NAT'").clean).toBe("Für 'NAT'");
  });

  it("maps every position back into the original", () => {
    const text = "> a &quot;nat&quot;  \u001b[31mX\u001b[0m\r\n<br>Z";
    const { low, view } = folded(text);
    const at = low.indexOf("nat");
    expect(text.slice(view.span(at, at + 3).start, view.span(at, at + 3).end)).toBe("nat");
    const x = low.indexOf("x");
    expect(text.slice(view.span(x, x + 1).start, view.span(x, x + 1).end)).toBe("X");
    const quote = low.indexOf("'");
    expect(text.slice(view.span(quote, quote + 1).start, view.span(quote, quote + 1).end)).toBe("&quot;");
  });

  it.each(["\u001b[", "\u001b]", "<".repeat(10_000), "[".repeat(10_000), "\\".repeat(10_001), "&".repeat(10_000), "\u001b[".repeat(5_000), "=\r".repeat(5_000)])("takes an unfinished sequence: %j", (text) => {
    expect(() => folded(`<p>${text}`)).not.toThrow();
  });
});
