import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { COMMANDS_TOLD, optionsTold, SHELLS } from "../../src/cli/about.js";
import { completionScript } from "../../src/cli/completion.js";
import { run } from "../../src/cli/run.js";
import { SERVICES } from "../../src/cli/services/index.js";
import { SERVICE_OPTIONS, SYSTEM_NAMES } from "../../src/cli/services/table.js";
import { VERSION } from "../../src/cli/version.js";
import { SYSTEMS } from "../../src/doors/tickets/index.js";
import { manPage } from "../tools/man-page.js";

const folder = mkdtempSync(join(tmpdir(), "whytables-about-"));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });
function ran(...args: readonly string[]) {
  let out = "", err = "";
  const status = run(args, { read: () => "", out: (text) => { out += text; }, err: (text) => { err += text; }, colour: false, width: 80, terminal: false });
  return { status, out, err };
}
const names = (command: string): readonly string[] => optionsTold(command).flatMap(([name, { short }]) => [`--${name}`, ...(short === undefined ? [] : [`-${short}`])]);

describe("help, manual page and completion", () => {
  const page = readFileSync("docs/whytables.1", "utf8").replace(/\\-/g, "-");
  const section = (command: string): string => page.split(/^\.SS /m).find((part) => part.startsWith(command === "diagnose" ? "whytables [FILE" : `whytables ${command}`))!;

  it.each(COMMANDS_TOLD.map(({ name }) => name))("list the same options: %s", (command) => {
    const help = ran("help", command);
    expect(help.status).toBe(0);
    expect([...help.out.matchAll(/^ {2}(?:(-\w),| {3}) (--[\w-]+)/gm)].flatMap(([, short, long]) => [long, ...(short === undefined ? [] : [short])])).toEqual(names(command));
    expect([...section(command).matchAll(/^\.B (?:(-\w), )?(--[\w-]+)/gm)].flatMap(([, short, long]) => [long, ...(short === undefined ? [] : [short])])).toEqual(names(command).filter((name) => !/^(?:--help|-h|--version|-V)$/.test(name)));
    expect(new RegExp(`^    ${command}\\) options="([^"]*)"`, "m").exec(completionScript("bash"))![1]!.split(" ")).toEqual(names(command));
  });

  it("know every command that there is, and every system of a bot", () => {
    expect(Object.keys(SERVICES).sort()).toEqual(Object.keys(SERVICE_OPTIONS).sort());
    expect(Object.keys(SYSTEMS)).toEqual([...SYSTEM_NAMES]);
    for (const { name } of COMMANDS_TOLD) if (!Object.hasOwn(SERVICES, name)) expect(ran(name, "--help").out).toMatch(/^whytables /);
    expect(ran("help", "nothing")).toMatchObject({ status: 2, err: expect.stringContaining("known are diagnose, explain") as string });
  });

  it("the page is the one that `npm run docs` writes, and man has nothing to complain of", () => {
    expect(readFileSync("docs/whytables.1", "utf8")).toBe(manPage(VERSION));
    if (!existsSync("/usr/bin/man")) return;
    expect(spawnSync("man", ["--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", "docs/whytables.1"], { encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
  });
});

describe("completion", () => {
  const files = Object.fromEntries(SHELLS.map((shell) => { const file = join(folder, shell); writeFileSync(file, completionScript(shell)); return [shell, file]; }));
  const inBash = (...words: readonly string[]): readonly string[] => {
    const { stdout, stderr, status } = spawnSync("bash", ["--norc", "-c", `source ${files["bash"]!}; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _whytables; printf '%s\\n' "\${COMPREPLY[@]}"`, "x", "whytables", ...words], { encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
    return stdout.split("\n").filter((line) => line !== "");
  };

  it.each<readonly [words: readonly string[], expected: readonly string[]]>([
    [["exp"], ["explain"]], [["bot", "z"], ["zammad", "zendesk"]], [["explain", "virtuozzo/nat"], ["virtuozzo/nat-not-allowed"]], [["completion", ""], ["bash", "zsh", "fish"]],
    [["serve", "--t"], ["--token-file"]], [["compare", "--r"], ["--rules"]], [["explain", "--r"], []],
    [["--format", "m"], ["markdown"]], [["--format", "=", "m"], ["markdown"]], [["--format", "="], ["text", "json", "markdown", "html", "slack"]], [["bot", "rt", "--public", ""], ["never", "high"]], [["stateless", "--place", "n"], ["node"]],
    // Nothing of ours: bash goes on with names of files.
    [["ticket.t"], []], [["--config", "se"], []], [["redact", "m"], []],
  ])("in bash: %j", (words, expected) => {
    expect(inBash(...words)).toEqual(expected);
  });

  it.skipIf(!existsSync("/usr/bin/fish"))("in fish", () => {
    const inFish = (line: string): readonly string[] => spawnSync("fish", ["--no-config", "-c", `source ${files["fish"]!}; complete -C ${JSON.stringify(line)}`], { encoding: "utf8", env: { ...process.env, HOME: folder } }).stdout.split("\n").map((one) => one.split("\t")[0]!);
    expect(inFish("whytables exp")).toContain("explain");
    expect(inFish("whytables bot z")).toEqual(expect.arrayContaining(["zammad", "zendesk"]));
    expect(inFish("whytables --format m")).toContain("markdown");
    expect(inFish("whytables serve --tok")).toEqual(expect.arrayContaining(["--token-file"]));
    expect(inFish("whytables serve --kern")).not.toContain("--kernel");
  });

  it.skipIf(!existsSync("/usr/bin/zsh"))("in zsh, which reads it without a complaint", () => {
    const { stdout, stderr } = spawnSync("zsh", ["-f", "-c", `autoload -Uz compinit && compinit -u -D && source ${files["zsh"]!} && print \${_comps[whytables]}`], { encoding: "utf8", env: { ...process.env, HOME: folder } });
    expect([stdout.trim(), stderr]).toEqual(["_bash_complete -o bashdefault -o default -F _whytables", ""]);
  });
});
