import type { CodeCases, LabCase } from "./case.js";

export interface Selection {
  /** Parts of `code name`, by commas. */
  readonly only?: string | undefined;
  readonly layer?: string | undefined;
  readonly short?: boolean | undefined;
}

export interface Chosen {
  readonly code: string;
  readonly lab: LabCase;
  /** The kind of refusal, where it is a case of those. */
  readonly refusal?: string;
}

/** The cases wanted, in an order that does not depend on anything but their names. */
export function select(all: readonly CodeCases[], { only, layer, short }: Selection, refusals: readonly Chosen[] = []): readonly Chosen[] {
  return [...all.flatMap(({ code, cases }) => cases.map((lab): Chosen => ({ code, lab }))), ...refusals]
    .filter(({ code, lab }) => (only === undefined || only.split(",").some((part) => `${code} ${lab.name}`.includes(part))) && (layer === undefined || lab.layer === layer) && (short !== true || lab.short !== false))
    .sort((a, b) => compare(a.lab.layer, b.lab.layer) || compare(a.lab.boot?.append ?? "", b.lab.boot?.append ?? "") || compare(a.code, b.code) || compare(a.lab.name, b.lab.name));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
