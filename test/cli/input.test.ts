import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, existsSync, ftruncateSync, lstatSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { precomputed } from "../tools/precomputed.js";

const ERROR = "iptables: No chain/target/match by that name.\n";
let dir = "", cli = "";
const file = (name: string, content: string | Buffer): string => {
  writeFileSync(join(dir, name), content);
  return join(dir, name);
};
const started = (args: readonly string[], options: { readonly input?: string | Buffer; readonly stdin?: number } = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: "utf8", ...(options.stdin === undefined ? { input: options.input ?? "" } : { stdio: [options.stdin, "pipe", "pipe"] as const }), maxBuffer: 1 << 28 });
  return { status, stdout, stderr };
};

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "whytables-cli-"));
  cli = join(dir, "cli.mjs");
  await build({ entryPoints: ["src/cli/main.ts"], outfile: cli, bundle: true, platform: "node", format: "esm", logLevel: "silent", plugins: [precomputed], banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" } });
}, 120_000);
afterAll(() => { rmSync(dir, { recursive: true, force: true }); });

describe("the program reads", () => {
  it.each([
    ["gzip", () => gzipSync(ERROR)],
    ["UTF-16 without a mark", () => Buffer.from(ERROR, "utf16le")],
    ["UTF-16, the other way round", () => Buffer.from(ERROR, "utf16le").swap16()],
    ["UTF-16 with a mark", () => Buffer.from(`\ufeff${ERROR}`, "utf16le")],
    ["a log with some zeros", () => Buffer.from(`${"a line of a log\n".repeat(40)}\u0000\u0000\u0000\n${ERROR}`)],
  ])("%s", (_, make) => {
    const { status, stdout } = started([file("in", make())]);
    expect(stdout).toContain("No chain/target/match by that name");
    expect(status).toBe(1);
  }, 60_000);

  it("several files, and says which line is whose", () => {
    const { stdout } = started([file("one.log", "nothing\n"), file("two.log", `first\n${ERROR}`)]);
    expect(stdout).toContain("two.log:2");
  }, 60_000);
});

describe("the program refuses", () => {
  const refused = ({ status, stdout, stderr }: ReturnType<typeof started>, words: string): void => {
    expect(stderr).toContain(words);
    expect(stderr).not.toContain("    at ");
    expect(stdout).toBe("");
    expect(status).toBe(2);
  };

  it("what is empty", () => { refused(started(["-"]), "empty"); refused(started([file("empty", " \n")]), "empty"); }, 60_000);
  it("a directory", () => { refused(started([dir]), "directory"); }, 60_000);
  it("what is binary", () => { refused(started([file("bin", Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7) % 32)))]), "binary"); }, 60_000);
  it("broken gzip", () => { refused(started([file("broken.gz", gzipSync(ERROR.repeat(500)).subarray(0, 60))]), "broken"); }, 60_000);
  it("gzip that unpacks to too much", () => { refused(started([file("bomb.gz", gzipSync(Buffer.alloc(80 << 20, 97)))]), "more than 64 MB"); }, 60_000);

  it("several files that are too much together, also packed", () => {
    const half = Buffer.alloc(40 << 20, "a line of a log\n"), one = file("half-1.log", half), packed = file("half-2.gz", gzipSync(half));
    refused(started([one, file("half-3.log", half)]), "half-3.log and what is read before it have more than 64 MB");
    refused(started([one, packed]), "unpacked, and what is read before it have more than 64 MB");
    refused(started(["compare", one, one]), "more than 64 MB");
  }, 120_000);
  it("a sparse file of three gigabytes, at once", () => {
    const name = join(dir, "sparse"), fd = openSync(name, "w");
    ftruncateSync(fd, 3 * 1024 ** 3);
    closeSync(fd);
    refused(started([name]), "more than 64 MB");
  }, 60_000);

  it("zeros without end on standard input, and lines without end", () => {
    const zero = openSync("/dev/zero", "r");
    refused(started(["-"], { stdin: zero }), "binary");
    closeSync(zero);
    refused(started(["-"], { input: Buffer.alloc(65 << 20, "y\n") }), "tail -c");
  }, 120_000);
});

describe("the program writes", () => {
  it.skipIf(!existsSync("/dev/full"))("and says so where the disk is full, without a stack", () => {
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(process.execPath, [cli, "-"], { input: ERROR, encoding: "utf8", stdio: ["pipe", full, "pipe"] });
    closeSync(full);
    expect(stderr).toContain("cannot write");
    expect(stderr).not.toContain("    at ");
    expect(status).toBe(3);
  }, 60_000);

  it("into a pipe that nobody reads", () => {
    expect(execFileSync("sh", ["-c", `{ "${process.execPath}" "${cli}" messages 2>&1 >&3; echo "status $?"; } 3>&1 >&2 | head -1 >/dev/null`], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] })).toBe("");
  }, 60_000);

  it("the map for its owner alone, in the place of what was there", () => {
    const map = file("map.json", "old");
    started(["redact", "-", "--map", map], { input: "root@kronos:~# id\n" });
    expect(JSON.parse(readFileSync(map, "utf8"))).toEqual({ host1: "kronos" });
    expect(statSync(map).mode & 0o777).toBe(0o600);
  }, 60_000);

  it("no map through a link", () => {
    const target = file("target", "precious"), link = join(dir, "link");
    symlinkSync(target, link);
    const { status, stderr } = started(["redact", "-", "--map", link], { input: "root@kronos:~# id\n" });
    expect(stderr).toContain("a link");
    expect(status).toBe(2);
    expect(readFileSync(target, "utf8")).toBe("precious");
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  }, 60_000);
});
