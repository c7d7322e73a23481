import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareNodes, diagnose, redact, render, requirements } from "../../src/index.js";
import { run } from "../../src/cli/run.js";
import { processIo, type Io } from "../../src/cli/io.js";
import { json } from "../../src/escape/json.js";
import { renderComparison } from "../../src/render/comparison.js";
import { renderRequirements } from "../../src/render/requirements.js";
import { htmlHas, markdownHas, slackHas, terminalDoes } from "./parsers.js";
import { HIDDEN, HOSTILE } from "./strings.js";

const TICKET = "[root@hn1 ~]# vzctl exec 101 iptables -t nat -A POSTROUTING -j MASQUERADE\niptables v1.4.7: can't initialize iptables table `nat': Table does not exist (do you need to insmod?)\n" +
  "root@other:~# iptables -A FOO -j ACCEPT\niptables: No chain/target/match by that name.\niptables: error: the quux of the frobnicator failed to load\n";
const RULES = "*nat\n-A POSTROUTING -o eth0 -j MASQUERADE\n-A POSTROUTING -m nonesuch -j ACCEPT\nCOMMIT\n*odd\n-A INPUT -m state --state NEW -j ACCEPT\nCOMMIT\n";

/** Words that choose how something reads; every other word of a result may come out of a text. */
const CHOICES = new Set(["where", "effect", "severity", "level", "kind", "state", "source", "speaker", "needs", "mode", "role", "proof"]);

/** Each text of a value, with the hostile one put in. */
function infected<T>(value: T, hostile: string, key = ""): T {
  if (typeof value === "string") return (CHOICES.has(key) ? value : `${value.slice(0, 4)} ${hostile} ${value.slice(4, 40)}`) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => infected(one, hostile, key)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, infected(one as unknown, hostile, name)])) as T;
}

/** A line that nothing explains is put in where the ticket has none. */
const diagnosed = diagnose(TICKET);
const report = { ...diagnosed, unexplained: [{ line: 1, column: 1, span: { start: 0, end: 4 }, text: "unknown error" }] }, needs = requirements(RULES), difference = compareNodes({ source: "Module                  Size  Used by\niptable_nat            16384  0\nip_tables              28672  1 iptable_nat\n", target: "Module                  Size  Used by\nip_tables              28672  0\n", rules: RULES });

function cli(args: readonly string[], input: string): { readonly out: string; readonly err: string } {
  let out = "", err = "";
  const io: Io = { ...processIo(), read: (file) => (file === "-" ? input : processIo().read(file)), out: (text) => { out += text; }, err: (text) => { err += text; }, colour: false, width: 90, terminal: false };
  run(args, io);
  return { out, err };
}

describe("the reports that are tried", () => {
  it("have something of everything", () => {
    expect(report.diagnoses.length).toBeGreaterThan(1);
    expect(needs.tables.length).toBeGreaterThan(1);
    expect(difference.missingOnTarget.length).toBeGreaterThan(0);
  });

  it("would do harm unescaped, so that this test can fail", async () => {
    const [bad, page] = [HOSTILE[0]![1], HOSTILE[18]![1]];
    expect(await terminalDoes(bad)).not.toEqual([]);
    expect(htmlHas(page)).not.toEqual([]);
    expect(markdownHas("www.evil.com")).not.toEqual([]);
    expect(slackHas("<http://evil.com|x> @here")).not.toEqual([]);
  });
});

describe.each(HOSTILE)("%s", (_, hostile) => {
  const sick = infected(report, hostile);

  it("reaches no terminal", async () => {
    for (const detail of ["short", "full"] as const) {
      expect(await terminalDoes(render(sick, "text", { detail }))).toEqual([]);
      expect((await terminalDoes(render(sick, "text", { detail, colour: true, width: 60 })))).toEqual([]);
    }
    expect(await terminalDoes(render(sick, "json"))).toEqual([]);
    expect(await terminalDoes(renderRequirements(infected(needs, hostile)))).toEqual([]);
    expect(await terminalDoes(renderComparison(infected(difference, hostile)))).toEqual([]);
    expect(await terminalDoes(json(infected(needs, hostile)))).toEqual([]);
  });

  it("reaches no page and no chat", () => {
    for (const detail of ["short", "full"] as const) {
      expect(markdownHas(render(sick, "markdown", { detail }))).toEqual([]);
      expect(htmlHas(render(sick, "html", { detail }))).toEqual([]);
      expect(slackHas(render(sick, "slack", { detail }))).toEqual([]);
    }
  });

  it("is the same after JSON", () => {
    expect(JSON.parse(render(sick, "json"))).toEqual(sick);
    expect(HIDDEN.test(render(sick, "json").replace(/\n/g, ""))).toBe(false);
  });

  it("comes through the whole program harmless", async () => {
    const ticket = `${TICKET.replaceAll("FOO", hostile).replaceAll("nat", hostile)}error: ${hostile} failed\nroot@${hostile}:~# iptables -t '${hostile}' -A '${hostile}' -j '${hostile}'\niptables: Bad rule\n`;
    for (const args of [["-"], ["-", "--full"], ["-", "--json"], ["requirements", "-"], ["requirements", "-", "--json"], ["redact", "-"]]) {
      const { out, err } = cli(args, args[0] === "requirements" ? `*${hostile}\n-A '${hostile}' -m '${hostile}' -j '${hostile}'\nCOMMIT\niptables -t '${hostile}' -A INPUT -j ACCEPT\n` : ticket);
      expect(err).toBe("");
      expect(await terminalDoes(out)).toEqual([]);
    }
    expect(markdownHas(cli(["-", "--full", "--format", "markdown"], ticket).out)).toEqual([]);
    expect(htmlHas(cli(["-", "--full", "--format", "html"], ticket).out)).toEqual([]);
    expect(slackHas(cli(["-", "--full", "--format", "slack"], ticket).out)).toEqual([]);
  });

  it("is harmless in what is said of wrong arguments", async () => {
    for (const args of [["explain", hostile], ["-", "--format", hostile], ["-", "--env", hostile], ["-", "--env", `kernel${hostile}=1`], ["-", `--${hostile}`], [`/nowhere/${hostile}`], ["stateless", hostile], ["stateless", "--place", hostile],
      ["compare", hostile], ["redact", "-", "--map", `/nowhere/${hostile}`]]) {
      const { out, err } = cli(args, "root@kronos:~# id\n");
      expect(await terminalDoes(err)).toEqual([]);
      if (args[0] !== "redact") expect(out).toBe("");
    }
  });

  it("comes out of no file and no fact that is given", async () => {
    const folder = mkdtempSync(join(tmpdir(), "hostile-"));
    const file = (name: string, text: string): string => { writeFileSync(join(folder, name), text); return join(folder, name); };
    const modules = file("modules", `Module                  Size  Used by\nip_tables 28672 1 ${hostile}\n${hostile}             16384  0\n`), rules = file("rules", `*nat\n-A '${hostile}' -m '${hostile}' -j '${hostile}'\nCOMMIT\n`);
    const facts = file("facts", `${hostile}: ${hostile}\nplatform: ${hostile}\n`), own = file("own", JSON.stringify({ messages: [{ id: hostile, texts: [hostile] }], rules: [{ code: hostile, title: hostile }] }));
    for (const args of [["compare", modules, modules, "--rules", rules], ["-", "--config", facts], ["-", "--own", own], ["-", "--full", "--env", `kernel=${hostile}`], ["requirements", rules, "--kernel", hostile, "--diff", rules]]) {
      const { out, err } = cli(args, "iptables: Bad rule\n");
      expect(out + err).not.toBe("");
      expect(await terminalDoes(out + err)).toEqual([]);
    }
    rmSync(folder, { recursive: true });
  });

  it("does not get through redact", () => {
    expect(() => redact(`${hostile}${TICKET}${hostile}`)).not.toThrow();
  });
});
