import { spawn, type ChildProcess } from "node:child_process";

/** What a command left behind. `kernel` holds the lines the kernel logged meanwhile. */
export interface Outcome {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly kernel: readonly string[];
}

export interface SpawnOptions {
  readonly stdin?: string | undefined;
  readonly seconds?: number | undefined;
  readonly cwd?: string | undefined;
  readonly env?: Readonly<Record<string, string>> | undefined;
}

/** Programs here are read by grammars of English messages; the path is what a root shell on Debian has. */
export const PLAIN_ENV = { LC_ALL: "C", PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", TERM: "dumb", HOME: "/root" } as const;

const TIMED_OUT = 124;
const NOT_FOUND = 127;
const LARGEST_OUTPUT = 4_000_000;

/** Runs a command with its stdin closed (or fed), a time limit and no shell. Never throws: a missing program is exit 127, as a shell has it. */
export function run(argv: readonly string[], options: SpawnOptions = {}): Promise<Outcome> {
  const [program = "", ...args] = argv;
  return new Promise((resolve) => {
    const out = { stdout: "", stderr: "" };
    let timedOut = false;
    const child = spawn(program, args, { cwd: options.cwd, env: { ...PLAIN_ENV, ...options.env }, stdio: ["pipe", "pipe", "pipe"], detached: true });
    const timer = setTimeout(() => { timedOut = true; endGroup(child); }, (options.seconds ?? 10) * 1000);
    const finish = (exit: number): void => { clearTimeout(timer); resolve({ exit: timedOut ? TIMED_OUT : exit, ...out, kernel: [] }); };
    for (const name of ["stdout", "stderr"] as const) {
      child[name].setEncoding("utf8").on("data", (text: string) => { if (out[name].length < LARGEST_OUTPUT) out[name] += text; });
    }
    child.on("error", (error) => { out.stderr += `${program}: ${error.message}\n`; finish(NOT_FOUND); });
    const code = (exit: number | null): number => exit ?? 128 + 9;
    child.on("close", (exit) => finish(code(exit)));
    // A process left in the background keeps the pipes open: do not wait for it longer than the rest of the output takes.
    child.on("exit", (exit) => setTimeout(() => finish(code(exit)), 300));
    child.stdin.on("error", () => undefined);
    child.stdin.end(options.stdin ?? "");
  });
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try { process.kill(-child.pid, "SIGKILL"); } catch { child.kill("SIGKILL"); }
}
