import { spawn } from "node:child_process";
import { contained, notContained } from "./contained.js";
import { install } from "./install.js";
import { SKIPPED, type Outcome, type Part } from "./part.js";

/** Installs what a part needs, runs it, ends everything that it started. Takes no longer than `milliseconds`, and than the part may, whatever it does. */
export async function runPart(part: Part, milliseconds: number, minutes = part.minutes): Promise<Outcome> {
  const end = Date.now() + milliseconds;
  if (part.root && process.getuid?.() !== 0) return { is: "skipped", why: "not root" };
  const why = notContained() ?? install(part, milliseconds);
  if (why !== undefined) return { is: "skipped", why };
  const left = Math.min(end - Date.now(), minutes * 60_000);
  return left <= 0 ? { is: "skipped", why: "no time is left" } : run(part.argv, left);
}

function run(argv: readonly string[], milliseconds: number): Promise<Outcome> {
  const [program, ...args] = contained(argv), began = Date.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ["ignore", "inherit", "pipe"] });
    let late = false, said = "";
    const timer = setTimeout(() => { late = true; child.kill("SIGKILL"); }, milliseconds);
    child.stderr.on("data", (chunk: Buffer) => { process.stderr.write(chunk); said = (said + chunk.toString()).slice(-4000); });
    child.once("error", ({ message }) => { clearTimeout(timer); resolve({ is: "failed", why: message, seconds: 0 }); });
    child.once("close", (status) => {
      clearTimeout(timer);
      const seconds = Math.round((Date.now() - began) / 1000);
      const reason = /^SKIPPED: (.{1,300})$/m.exec(said)?.[1];
      resolve(late ? { is: "failed", why: `not done within ${Math.round(milliseconds / 1000)} s`, seconds }
        : status === 0 ? { is: "passed", seconds }
        : status === SKIPPED && reason !== undefined ? { is: "skipped", why: reason }
        : { is: "failed", why: `ended with ${String(status)}`, seconds });
    });
  });
}
