/** A copy of its own: what a caller changes in one answer does not show in the next one. */
export const fresh = <T>(value: T): T => structuredClone(value);
