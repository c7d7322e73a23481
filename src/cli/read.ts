import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { visible } from "../escape/terminal.js";
import { nearestWords } from "../reason/nearest.js";
import { COMMANDS_TOLD } from "./about.js";
import { UsageError } from "./usage-error.js";

/** More is refused at once: a text costs about four times its bytes while it is read. */
export const LIMIT = 64 * 1024 * 1024;
const MEGABYTES = `${LIMIT / 1024 / 1024} MB`;
const CHUNK = 1 << 16;

/** What may still be read: files that are read together share one, for memory is asked for their sum. */
export interface Budget {
  left: number;
}
export const fullBudget = (): Budget => ({ left: LIMIT });

/** Reads a file, or standard input for `-`; unpacks gzip, reads UTF-8 and UTF-16. Whatever is no text, or too much of it, is a {@link UsageError}. */
export function readText(file: string, budget: Budget = fullBudget()): string {
  const name = file === "-" ? "standard input" : visible(file);
  try {
    const bytes = unpacked(readBytes(file, name, budget), name, budget);
    budget.left -= bytes.length;
    return decode(bytes, name);
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`cannot read ${name}: ${reason(error as NodeJS.ErrnoException, file)}`);
  }
}

/** A word that is no file may be a command that was misspelt. */
function reason({ code, message }: NodeJS.ErrnoException, file: string): string {
  if (code === "EACCES") return "you have no permission";
  if (code !== "ENOENT") return visible(message);
  const near = /^[a-z]{3,}$/.test(file) ? nearestWords(file, COMMANDS_TOLD.map(({ name }) => name)) : [];
  return `there is no such file${near.length > 0 ? `; did you mean the command ${near.join(" or ")}?` : ""}`;
}

function readBytes(file: string, name: string, budget: Budget): Buffer {
  const fd = file === "-" ? 0 : openSync(file, "r");
  try {
    const about = fstatSync(fd);
    if (about.isDirectory()) throw new UsageError(`cannot read ${name}: it is a directory; name its files`);
    if (about.isFile() && about.size > budget.left) throw tooMuch(name, budget);
    return readChunks(fd, name, budget);
  } finally {
    if (fd !== 0) closeSync(fd);
  }
}

/** It may be a pipe that has nothing yet, or one that never ends. */
function readChunks(fd: number, name: string, budget: Budget): Buffer {
  const chunks: Buffer[] = [];
  for (let total = 0; ; ) {
    const chunk = Buffer.allocUnsafe(CHUNK);
    let size: number;
    try {
      size = readSync(fd, chunk, 0, CHUNK, null);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EAGAIN") { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10); continue; }
      if (code === "EOF") break;
      throw error;
    }
    if (size === 0) break;
    if (total === 0 && !isPacked(chunk)) refuseBinary(chunk.subarray(0, size), name);
    if ((total += size) > budget.left) throw tooMuch(name, budget);
    chunks.push(chunk.subarray(0, size));
  }
  return Buffer.concat(chunks);
}

const tooMuch = (name: string, { left }: Budget): UsageError =>
  new UsageError(`${left < LIMIT ? `${name} and what is read before it have` : `${name} has`} more than ${MEGABYTES}, the most that is read; cut out the part around the error, such as tail -c 20M FILE or grep -i -C 50 tables FILE`);

const isPacked = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

function unpacked(bytes: Buffer, name: string, budget: Budget): Buffer {
  if (!isPacked(bytes)) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: Math.max(1, budget.left) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw tooMuch(`${name}, unpacked,`, budget);
    throw new UsageError(`cannot read ${name}: it is broken as gzip (${visible((error as Error).message)})`);
  }
}

/** Invalid UTF-8 becomes replacement characters. */
function decode(bytes: Buffer, name: string): string {
  const encoding = encodingOf(bytes);
  if (encoding === "utf-8") refuseBinary(bytes.subarray(0, CHUNK), name);
  return new TextDecoder(encoding).decode(bytes);
}

const LOOKED_AT = 4096;

/** By the mark at the beginning; without one, by where the zeros of ASCII in UTF-16 stand. */
function encodingOf(bytes: Buffer): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const length = Math.min(bytes.length, LOOKED_AT) & ~1;
  const zeros: [number, number] = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[(at & 1) as 0 | 1]++;
  const [even, odd] = zeros;
  if (odd > length / 5 && even < odd / 20) return "utf-16le";
  return even > length / 5 && odd < even / 20 ? "utf-16be" : "utf-8";
}

/** A log may have some zeros where a machine went down; what has more control characters is a program's file. */
function refuseBinary(bytes: Buffer, name: string): void {
  if (encodingOf(bytes) !== "utf-8") return;
  let controls = 0;
  for (const byte of bytes) if (byte < 8 || (byte > 13 && byte < 27) || byte === 28) controls++;
  if (controls > bytes.length / 10) throw new UsageError(`cannot read ${name}: it is binary, not text`);
}
