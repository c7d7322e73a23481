import type { FoundCommand, Recognised } from "../grammar/recognise.js";
import { VERDICTS } from "../knowledge/hooks.js";
import type { CommandProgram } from "../model/command.js";

/** The command a message belongs to, and how sure that is. */
export interface Related {
  readonly found: FoundCommand;
  /** `beside`: on its line or right before it. `near`: some lines away. `alone`: the only command of that program in the text. */
  readonly how: "beside" | "near" | "alone";
}

const ROWS_BEFORE = 6;
const ROWS_AFTER = 2;

/**
 * Finds the command that a message is about. Programs echo the command on the same line (docker, libvirt, fail2ban), a shell shows it above,
 * some wrappers print it below ("Command … Failed").
 */
export function relate(message: Recognised, commands: readonly FoundCommand[]): Related | undefined {
  const fitting = commands.filter((candidate) => !candidate.silenced && fits(candidate.command.program, message));
  let best: FoundCommand | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of fitting) {
    const distance = distanceOf(candidate, message);
    if (distance < bestDistance || (distance === bestDistance && distance > 0 && best?.row === candidate.row && asksFor(candidate) > asksFor(best))) { best = candidate; bestDistance = distance; }
  }
  if (best !== undefined && bestDistance <= ROWS_BEFORE) return { found: best, how: bestDistance <= 2 ? "beside" : "near" };
  const rules = fitting.filter(({ command }) => command.operation !== "list" && command.operation !== "list-rules");
  return rules.length === 1 ? { found: rules[0]!, how: "alone" } : undefined;
}

/** Of several commands on one line the one that asks the kernel for most is the likeliest to be refused. */
function asksFor({ command }: FoundCommand): number {
  const { matches, table, target } = command;
  return matches.length + Number(table !== undefined && table !== "filter") + Number(target !== undefined && !VERDICTS.includes(target.name));
}

/** Rows between them; a command above counts less than one below, one on the same line nothing. */
function distanceOf(candidate: FoundCommand, message: Recognised): number {
  const rows = message.row - candidate.row;
  if (rows === 0) return candidate.span.start < message.span.start ? 0 : 0.5;
  if (rows > 0) return rows;
  return -rows <= ROWS_AFTER ? -rows + 3 : Number.POSITIVE_INFINITY;
}

/** ip6tables does not answer for iptables, nor a restore for a single rule; where no program is named any may have spoken. */
function fits(program: CommandProgram, message: Recognised): boolean {
  const speaker = message.program?.name.replace(/-(?:legacy|nft)/, "");
  if (speaker === undefined) return true;
  if (speaker === program) return true;
  return program === "vzctl" || program === "prlctl" ? false : speaker.replace(/^ip6tables/, "iptables") === program.replace(/^ip6tables/, "iptables") && !speaker.startsWith("ip6") ;
}
