import { readFileSync } from "node:fs";

/** A mutant must lie within its block wholly. */
const BLOCK = 12;

/** FNV-1a, so that the sample is the same each time. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}

/** Ranges of lines of the files, one block of every `share`, as Stryker's `mutate` takes them. */
export function sampled(files: readonly string[], share: number): readonly string[] {
  return files.flatMap((file) => {
    if (share === 1) return [file];
    const lines = readFileSync(file, "utf8").split("\n").length;
    return Array.from({ length: Math.ceil(lines / BLOCK) }, (_, at) => at).filter((at) => hash(`${file}:${at}`) % share === 0).map((at) => `${file}:${at * BLOCK + 1}-${Math.min(lines, (at + 1) * BLOCK)}`);
  });
}
