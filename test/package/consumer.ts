import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export interface Run { readonly status: number | null; readonly stdout: string; readonly stderr: string }

/** A project elsewhere on the disk that has nothing but the packed package and its dependencies. */
export interface Consumer {
  readonly folder: string;
  readonly tarball: string;
  readonly write: (name: string, source: string) => string;
  readonly run: (argv: readonly string[], input?: string) => Run;
  readonly close: () => void;
}

/** Packs the built package and installs the tarball without network: the dependencies are packed out of node_modules. */
export function consumer(): Consumer {
  const folder = mkdtempSync(join(tmpdir(), "whytables-consumer-"));
  const run = ([program = "", ...args]: readonly string[], input = "", cwd = folder): Run =>
    spawnSync(program, args, { cwd, input, encoding: "utf8", timeout: 120_000, env: { ...process.env, NO_COLOR: "1", NODE_PATH: "" } });
  const must = (argv: readonly string[], cwd: string): string => {
    const { status, stdout, stderr } = run(argv, "", cwd);
    if (status !== 0) throw new Error(`${argv.join(" ")}: exit ${String(status)}\n${stdout}${stderr}`);
    return stdout;
  };
  const pack = (source: string): string => {
    const [packed] = JSON.parse(must(["npm", "pack", "--json", "--ignore-scripts", "--pack-destination", folder, source], process.cwd())) as readonly [{ readonly filename: string }];
    return join(folder, packed.filename);
  };
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly dependencies: Readonly<Record<string, string>> };
  const tarball = pack(".");
  const tarballs = [tarball, ...Object.keys(dependencies).map((name) => pack(resolve("node_modules", name)))];
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true }));
  must(["npm", "install", "--offline", "--no-audit", "--no-fund", "--ignore-scripts", ...tarballs], folder);
  return {
    folder, tarball,
    write: (name, source) => { const path = join(folder, name); writeFileSync(path, source); return path; },
    run: (argv, input) => run(argv, input),
    close: () => { rmSync(folder, { recursive: true, force: true }); },
  };
}
