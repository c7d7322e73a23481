/**
 * A copy of its own: what a caller changes in one answer does not show in the next one. Reports, rules and what is required are plain data, as JSON has
 * them: `structuredClone`, which is there for everything else as well, took a twentieth of an answer.
 */
export const fresh = <T>(value: T): T => copyOf(value) as T;

function copyOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const copy: unknown[] = value.slice();
    for (let at = 0; at < copy.length; at++) {
      const held = copy[at];
      if (typeof held === "object" && held !== null) copy[at] = copyOf(held);
    }
    return copy;
  }
  // Spread first: engines copy an object's shape at once, and most of what it holds are words and numbers.
  const copy: Record<string, unknown> = { ...value };
  for (const name in copy) {
    const held = copy[name];
    if (typeof held === "object" && held !== null) copy[name] = copyOf(held);
  }
  return copy;
}
