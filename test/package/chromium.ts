import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PATHS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const find = (): string | undefined => PATHS.find((path) => existsSync(path));

/** The browser's path. Debian's is installed when there is none and we may; else undefined, and the reason goes to stderr. */
export function chromium(): string | undefined {
  const there = find();
  if (there !== undefined) return there;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.warn("installing Debian's chromium for the browser test …");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    for (const args of [["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", "chromium"]]) {
      const { status, stderr } = spawnSync("apt-get", args, { env, encoding: "utf8", timeout: 400_000 });
      if (status !== 0) console.warn(`apt-get ${args.join(" ")} failed: ${stderr.trim().split("\n").at(-1) ?? ""}`);
    }
  }
  const path = find();
  if (path === undefined) console.warn("\nbrowser test SKIPPED: there is no chromium and it could not be installed\n");
  return path;
}

/** For pages that nothing but the test sees. */
export const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--allow-file-access-from-files"];

/** The page's document after its scripts ran. */
export function dumpDom(browser: string, url: string): string {
  const profile = mkdtempSync(join(tmpdir(), "whytables-chromium-"));
  try {
    const { status, stdout, stderr } = spawnSync(browser, [...FLAGS, `--user-data-dir=${profile}`, "--virtual-time-budget=10000", "--dump-dom", url], { encoding: "utf8", timeout: 120_000 });
    if (status !== 0) throw new Error(`chromium: exit ${String(status)}: ${stderr}`);
    return stdout;
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
