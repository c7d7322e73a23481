import type { Requirements } from "../model/requirements.js";
import { visible, clip } from "../escape/terminal.js";
import { listWords } from "./words.js";

/** What a rule set needs, to be read. */
export function renderRequirements(result: Requirements): string {
  const lines = [
    `Smallest netfilter mode: ${result.mode ?? "none suffices"}`,
    `Needs: ${NEED[result.needs]}`,
    `numiptent: ${result.numiptent}`,
    `Modules (3.7 and later): ${listWords(result.modules.current)}`,
    `Modules (2.6.32): ${listWords(result.modules["2.6.32"])}`,
    `Modules (2.6.18): ${listWords(result.modules["2.6.18"])}`,
    `IPTABLES list before Virtuozzo 6.0 update 6: ${listWords(result.iptablesList)}`,
    ...result.notes.map((note) => `Note: ${visible(note)}`),
    ...(result.unknown.length > 0 ? [`Unknown extensions, nothing is claimed of them: ${listWords(result.unknown)}`] : []),
    "",
    ...result.tables.map((table) => `${visible(table.family)} ${visible(table.table)}: ${table.rules} rules, numiptent ${table.numiptent}, ${table.mode ?? "no mode suffices"}`),
    "",
    ...result.rules.map((rule) => `${String(rule.line).padStart(5)}  ${(rule.mode ?? "no mode").padEnd(9)}  ${clip(visible(rule.text), 90)}`),
  ];
  return `${lines.join("\n")}\n`;
}

const NEED = { none: "neither connection tracking nor address translation", conntrack: "connection tracking", nat: "connection tracking and address translation" } as const;
