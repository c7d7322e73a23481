import { existsSync, writeSync } from "node:fs";
import { isatty } from "node:tty";
import { OutputError } from "./output-error.js";
import { fullBudget, readText, type Budget } from "./read.js";
import { UsageError } from "./usage-error.js";

/** What a command talks to; tests bring their own. */
export interface Io {
  /** Files that are read together share a budget. */
  read(file: string, budget?: Budget): string;
  out(text: string): void;
  err(text: string): void;
  readonly colour: boolean;
  readonly width: number;
  /** The file of facts that hold for all tickets here, where there is one. */
  readonly desk?: string;
  /** stderr is a terminal: progress may be shown. */
  readonly terminal: boolean;
  /** Somebody types what is read. */
  readonly typed?: boolean;
}

/** A text out of several files, and where each of its lines comes from. */
export interface Input {
  readonly text: string;
  /** `messages:12`, where there are several files. */
  readonly lineName?: (line: number) => string;
}

/** Several files are one text, in their order; without any it is standard input. */
export function readInput(io: Io, files: readonly string[]): Input {
  const names = files.length === 0 ? ["-"] : files;
  // Who only typed the command's name waits for an answer.
  if (io.typed === true && names.includes("-")) io.err("whytables: paste what was printed, and end with Ctrl-D on a line of its own (whytables --help has the rest)\n");
  const budget = fullBudget(), texts = names.map((file) => io.read(file, budget)), text = texts.join("\n");
  if (text.trim() === "") throw new UsageError(`nothing to read: ${names.length > 1 ? "the files are" : names[0] === "-" ? "standard input is" : "the file is"} empty`);
  if (names.length === 1) return { text };
  const starts: number[] = [];
  let lines = 1;
  for (const one of texts) {
    starts.push(lines);
    lines += one.split("\n").length;
  }
  return {
    text,
    lineName(line) {
      const at = starts.findLastIndex((start) => start <= line);
      return `${names[at]!}:${line - starts[at]! + 1}`;
    },
  };
}

export const readAll = (io: Io, files: readonly string[]): string => readInput(io, files).text;

/** Writes all of a text: a pipe takes only part of it at a time. Nobody reads a closed pipe; a full disk is an error that says so. */
function write(fd: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (error) {
      const { code = "", message } = error as NodeJS.ErrnoException;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw new OutputError(`cannot write: ${message}`);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

/** What cannot be said cannot be complained of either. */
function complain(text: string): void {
  try {
    write(2, text);
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
  }
}

/** Of the user, else of the machine; `WHYTABLES_CONFIG=` turns both off. */
function deskFile(): string | undefined {
  const { WHYTABLES_CONFIG: named, XDG_CONFIG_HOME: xdg, HOME: home } = process.env;
  if (named !== undefined) return named === "" ? undefined : named;
  return [...(xdg !== undefined && xdg !== "" ? [`${xdg}/whytables.conf`] : home === undefined ? [] : [`${home}/.config/whytables.conf`]), "/etc/whytables.conf"].find((file) => existsSync(file));
}

export const processIo = (): Io => ({
  ...(deskFile() === undefined ? {} : { desk: deskFile()! }),
  read: readText,
  out: (text) => { write(1, text); },
  err: complain,
  colour: process.stdout.isTTY && (process.env["NO_COLOR"] ?? "") === "" && process.env["TERM"] !== "dumb",
  // Undefined where it is no terminal, whatever its type says.
  width: Number.isInteger(process.stdout.columns) ? process.stdout.columns : 96,
  terminal: process.stderr.isTTY,
  typed: isatty(0),
});
