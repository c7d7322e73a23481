import { clip, visible } from "../escape/terminal.js";
import type { Block, CommandLine } from "./view.js";

const LINE_MOST = 300;

/** Lines of the ticket, each with its number, for a block of code. */
export const quotedLines = ({ lines, more }: Extract<Block, { kind: "quote" }>): readonly string[] =>
  [...lines.map(({ line, name, text }) => `${visible(name ?? String(line))}: ${clip(visible(text), LINE_MOST)}`), ...(more > 0 ? [`… ${more} more`] : [])];

/** Remarks are shell comments, so that a block of commands stays one that can be pasted. */
export const withAside = ({ shown, aside }: CommandLine): string => shown + (aside === undefined ? "" : `   # ${aside}`);
