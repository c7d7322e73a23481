import { readFileSync, readSync, writeSync } from "node:fs";
import { visible } from "../escape/terminal.js";
import { UsageError } from "./usage-error.js";

/** What a command talks to; tests bring their own. */
export interface Io {
  read(file: string): string;
  out(text: string): void;
  err(text: string): void;
  readonly colour: boolean;
  readonly width: number;
  /** stderr is a terminal: progress may be shown. */
  readonly terminal: boolean;
}

/** Several files are one text, in their order; without any it is standard input. */
export const readAll = (io: Io, files: readonly string[]): string => (files.length === 0 ? ["-"] : files).map((file) => io.read(file)).join("\n");

const CHUNK = 1 << 16;

/** Reads all of standard input; it may be a pipe that has nothing yet. */
function readStdin(): Buffer {
  const chunks: Buffer[] = [];
  for (;;) {
    const chunk = Buffer.allocUnsafe(CHUNK);
    let size: number;
    try {
      size = readSync(0, chunk, 0, CHUNK, null);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EAGAIN") { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10); continue; }
      if (code === "EOF") break;
      throw error;
    }
    if (size === 0) break;
    chunks.push(chunk.subarray(0, size));
  }
  return Buffer.concat(chunks);
}

/** Invalid UTF-8 becomes replacement characters; UTF-16 with a byte order mark is read as such. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder("utf-8").decode(bytes);
}

/** Writes all of a text: a pipe takes only part of it at a time. */
function write(fd: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

export const processIo = (): Io => ({
  read(file) {
    try {
      return decode(file === "-" ? readStdin() : readFileSync(file));
    } catch (error) {
      throw new UsageError(`cannot read ${visible(file)}: ${visible((error as Error).message)}`);
    }
  },
  out: (text) => { write(1, text); },
  err: (text) => { write(2, text); },
  colour: process.stdout.isTTY && (process.env["NO_COLOR"] ?? "") === "" && process.env["TERM"] !== "dumb",
  // Undefined where it is no terminal, whatever its type says.
  width: Number.isInteger(process.stdout.columns) ? process.stdout.columns : 96,
  terminal: process.stderr.isTTY,
});
