/** Kinds of refusal whose mended command stood every trial of the proof lab. Written by `npm run lab -- --mark`, out of test/lab/proven.json. */
export const PROVEN_KINDS: ReadonlySet<string> = new Set(`
`.trim().split(/\s+/));
