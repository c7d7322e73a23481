/** Exit codes of the command line; they are part of the contract. */
export const EXIT = { nothing: 0, found: 1, usage: 2, internal: 3 } as const;
