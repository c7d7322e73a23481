/**
 * A copy of its own: what a caller changes in one answer does not show in the next one. Reports, rules and what is required are plain data, as JSON has
 * them: `structuredClone`, which is there for everything else as well, took a twentieth of an answer.
 */
export const fresh = <T>(value: T): T => copyOf(value) as T;

function copyOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf);
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(value)) copy[name] = copyOf((value as Readonly<Record<string, unknown>>)[name]);
  return copy;
}
