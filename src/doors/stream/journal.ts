/** What `journalctl --output=json` prints of one entry: texts; bytes where it is none; null where it was too long; a list where there were several. */
type Field = string | number | null | readonly Field[];

/** An entry of the journal as a call: its cursor, host and time are what tells the answer's place. */
export function entryOf(line: Readonly<Record<string, unknown>>): { readonly id: unknown; readonly input: { readonly text: string } } | undefined {
  if (!("MESSAGE" in line) || !("__CURSOR" in line)) return undefined;
  const { __CURSOR: cursor, __REALTIME_TIMESTAMP: microseconds, _HOSTNAME: host } = line;
  const at = Number(microseconds);
  return { id: { cursor, ...(typeof host === "string" ? { host } : {}), ...(at > 0 ? { at: new Date(at / 1000).toISOString() } : {}) }, input: { text: textOf(line["MESSAGE"] as Field) } };
}

const isBytes = (field: readonly Field[]): boolean => field.every((one) => typeof one === "number");

function textOf(field: Field): string {
  if (typeof field === "string") return field;
  if (typeof field === "number" || field === null) return "";
  return isBytes(field) ? new TextDecoder().decode(Uint8Array.from(field as readonly number[])) : field.map(textOf).join("\n");
}
