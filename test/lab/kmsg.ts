import { closeSync, constants, openSync, readSync } from "node:fs";

/** The kernel's log from the moment of opening on. The log is one for the machine: look for what is expected, never for silence. */
export interface KernelLog {
  /** Lines since the last call. */
  read(): string[];
  close(): void;
}

/** `null` where /dev/kmsg may not be read. */
export function openKernelLog(): KernelLog | null {
  let handle: number;
  try { handle = openSync("/dev/kmsg", constants.O_RDONLY | constants.O_NONBLOCK); } catch { return null; }
  const log: KernelLog = { read: () => drain(handle), close: () => closeSync(handle) };
  log.read();
  return log;
}

/** One read gives one record, `6,1234,5678,-;text` and then ` KEY=value` lines; EPIPE tells that records were overwritten. */
function drain(handle: number): string[] {
  const lines: string[] = [];
  const buffer = Buffer.alloc(8192);
  for (;;) {
    try {
      const size = readSync(handle, buffer, 0, buffer.length, null);
      if (size <= 0) return lines;
      const record = buffer.toString("utf8", 0, size);
      const text = record.slice(record.indexOf(";") + 1).split("\n")[0];
      if (text) lines.push(text);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EPIPE") return lines;
    }
  }
}
