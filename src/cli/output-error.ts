/** The answer could not be written; nothing of the program is wrong. */
export class OutputError extends Error {}
