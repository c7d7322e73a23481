import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { contained } from "./contained.js";
import type { Part } from "./part.js";

let updated = false;

/** Installs what a part needs where it is missing. What a package's scripts start ends with them. Gives why it could not. */
export function install({ packages, files }: Pick<Part, "packages" | "files">, milliseconds: number): string | undefined {
  if (files.every((file) => existsSync(file))) return undefined;
  const missing = `${packages.join(", ")} missing`;
  if (process.getuid?.() !== 0) return `${missing}, and only root may install`;
  if (!existsSync("/usr/bin/apt-get")) return `${missing}, and there is no apt-get`;
  console.log(`installing ${packages.join(" ")} …`);
  const end = Date.now() + milliseconds;
  const apt = (...args: readonly string[]): string | undefined => {
    const [program, ...rest] = contained(["apt-get", "-o", "DPkg::Lock::Timeout=120", ...args], { network: true });
    const { status, stderr } = spawnSync(program, rest, { encoding: "utf8", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" }, timeout: Math.max(1, end - Date.now()), killSignal: "SIGKILL" });
    return status === 0 ? undefined : `${missing}, and apt-get ${args[0]!} ${status === null ? "took too long" : `failed: ${stderr.trim().split("\n").at(-1) ?? ""}`}`;
  };
  const noList = updated ? undefined : apt("update", "-qq");
  updated ||= noList === undefined;
  return noList ?? apt("install", "-y", "-qq", "--no-install-recommends", ...packages);
}
