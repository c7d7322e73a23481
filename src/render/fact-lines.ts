import type { Fact } from "../model/fact.js";
import type { Diagnosis, Machine } from "../model/report.js";

/** The facts that a diagnosis rests on, each with where it comes from, so that a reader sees what a ticket only claims. */
export function factLines(diagnosis: Diagnosis, machines: readonly Machine[]): readonly string[] {
  const used = new Set(diagnosis.conditions.filter(({ state }) => state === "holds").map(({ fact }) => fact));
  const chain: Machine[] = [];
  for (let id: string | undefined = diagnosis.machine; id !== undefined && chain.length < machines.length; ) {
    const machine = machines.find((one) => one.id === id);
    if (machine === undefined) break;
    chain.push(machine);
    id = machine.within;
  }
  const facts = new Map<string, Fact>();
  for (const fact of chain.flatMap((machine) => machine.facts)) if (used.has(fact.name) && !facts.has(fact.name)) facts.set(fact.name, fact);
  return [...facts.values()].map((fact) => `${fact.name} ${Array.isArray(fact.value) ? fact.value.slice(0, 6).join(" ") : String(fact.value)} (${sourceOf(fact)})`);
}

function sourceOf({ source, state, because, claim }: Fact): string {
  const told = source === "caller" ? "told by the caller" : source === "answer" ? "answered" : undefined;
  if (told !== undefined) return state === "conflict" && because !== undefined ? `${told}; ${because}` : told;
  if (state === "conflict") return `the text tells two things: ${because ?? ""}`;
  if (claim === true) return `somebody says so, nothing shows it${because === undefined || because === "the text says so" ? "" : `: ${because}`}`;
  if (state === "assumed") return `not shown, only assumed${because === undefined ? "" : `: ${because}`}`;
  return because ?? "shown in the text";
}
