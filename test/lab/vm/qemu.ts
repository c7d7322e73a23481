import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createConnection, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../spawn.js";

/** A running emulated machine: a line to its agent, and a way back to the state in which it came up. */
export interface Guest {
  readonly kernel: string;
  /** Runs a shell script; what comes back are exit code, stdout, stderr and kernel log. */
  ask(script: string, seconds: number): Promise<readonly [number, string, string, string]>;
  /** Everything – files, modules, tables – as it was when the machine came up. */
  reset(): Promise<void>;
  stop(): void;
}

const BOOT_SECONDS = 60;
const SNAPSHOT = "clean";

/** `tb-size` and the small memory keep QEMU below 400 MB. The death of this process takes the machine along. */
export async function start(image: string, disk: string, append: string): Promise<Guest> {
  const at = mkdtempSync(join(tmpdir(), `wtl-vm-${process.pid}-`));
  const state = join(at, "state.qcow2");
  const made = await run(["qemu-img", "create", "-q", "-f", "qcow2", state, "1G"]);
  if (made.exit !== 0) throw new Error(`qemu-img: ${made.stderr}`);
  const qemu = spawn("setpriv", ["--pdeathsig", "SIGKILL", "qemu-system-x86_64",
    "-accel", "tcg,tb-size=128", "-m", "256", "-smp", "1", "-kernel", image, "-initrd", disk,
    "-append", `console=ttyS0 quiet panic=-1 loglevel=1 ${append}`.trim(), "-nographic", "-nodefaults", "-no-reboot",
    "-serial", `file:${join(at, "console.txt")}`, "-chardev", `socket,id=data,path=${join(at, "data")},server=on,wait=off`, "-serial", "chardev:data",
    "-qmp", `unix:${join(at, "qmp")},server=on,wait=off`, "-drive", `if=none,id=state,format=qcow2,file=${state}`,
  ], { stdio: ["ignore", "ignore", "pipe"] });
  try {
    const monitor = await lines(qemu, join(at, "qmp"));
    const data = await lines(qemu, join(at, "data"));
    const ready = await data.next((line) => line.startsWith("READY"), BOOT_SECONDS);
    await command(monitor, "qmp_capabilities");
    await human(monitor, `savevm ${SNAPSHOT}`);
    let number = 0;
    return {
      kernel: ready.split(" ")[1] ?? "",
      ask: async (script, seconds) => {
        number += 1;
        const id = `${number}`;
        data.send(`${id} ${Buffer.from(script).toString("base64")}`);
        const answer = (await data.next((line) => line.startsWith(`${id} `), seconds)).split(" ");
        const text = (index: number): string => Buffer.from((answer[index] ?? ".").slice(1), "base64").toString("utf8");
        return [Number(answer[1]), text(2), text(3), text(4)];
      },
      reset: () => human(monitor, `loadvm ${SNAPSHOT}`),
      stop: () => { qemu.kill("SIGKILL"); rmSync(at, { recursive: true, force: true }); },
    };
  } catch (error) {
    qemu.kill("SIGKILL");
    let console = "";
    try { console = readFileSync(join(at, "console.txt"), "utf8").slice(-600); } catch { /* it never came so far */ }
    rmSync(at, { recursive: true, force: true });
    throw new Error(`the emulated machine did not start: ${(error as Error).message}\n${console}`);
  }
}

interface Lines {
  send(line: string): void;
  next(wanted: (line: string) => boolean, seconds: number): Promise<string>;
}

/** Connects to a socket of QEMU's (which takes a moment to appear) and reads it line by line. */
async function lines(qemu: ChildProcess, path: string): Promise<Lines> {
  const socket = await connected(qemu, path);
  const waiting: string[] = [];
  let look: (() => void) | undefined;
  let rest = "";
  socket.setEncoding("utf8").on("data", (text: string) => {
    const parts = (rest + text).split("\n");
    rest = parts.pop() ?? "";
    waiting.push(...parts.map((line) => line.replace(/\r$/u, "")));
    look?.();
  });
  return {
    send: (line) => { socket.write(`${line}\n`); },
    next: (wanted, seconds) => new Promise((resolve, reject) => {
      const timer = setTimeout(() => { look = undefined; reject(new Error(`nothing came within ${seconds} s`)); }, seconds * 1000);
      look = () => {
        const index = waiting.findIndex(wanted);
        if (index < 0) return;
        look = undefined;
        clearTimeout(timer);
        resolve(waiting.splice(0, index + 1).at(-1) ?? "");
      };
      look();
    }),
  };
}

async function connected(qemu: ChildProcess, path: string): Promise<Socket> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (qemu.exitCode !== null) throw new Error(`QEMU ended with ${qemu.exitCode}: ${qemu.stderr?.read() as string}`);
    const socket = await new Promise<Socket | null>((resolve) => {
      const tried = createConnection(path);
      tried.on("connect", () => resolve(tried)).on("error", () => resolve(null));
    });
    if (socket !== null) return socket;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no socket at ${path}`);
}

async function command(monitor: Lines, execute: string, args?: object): Promise<string> {
  monitor.send(JSON.stringify({ execute, ...(args ? { arguments: args } : {}) }));
  const answer = JSON.parse(await monitor.next((line) => line.startsWith('{"return"') || line.startsWith('{"error"'), 60)) as { return?: unknown; error?: { desc: string } };
  if (answer.error) throw new Error(answer.error.desc);
  return typeof answer.return === "string" ? answer.return : "";
}

async function human(monitor: Lines, line: string): Promise<void> {
  const said = await command(monitor, "human-monitor-command", { "command-line": line });
  if (said.trim() !== "") throw new Error(`${line}: ${said.trim()}`);
}
