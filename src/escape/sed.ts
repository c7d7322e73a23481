/*
 * Plain words in an expression of sed between slashes, where they stand for themselves.
 */

/** In a basic regular expression. */
export const plainPattern = (words: string): string => words.replace(/[\\/.*[\]^$]/g, "\\$&").replace(/\t/g, "\\t");
/** In an extended one. */
export const extendedPattern = (words: string): string => words.replace(/[\\/.*[\]^$(){}|+?]/g, "\\$&").replace(/\t/g, "\\t");
/** In what takes its place. */
export const plainReplacement = (words: string): string => words.replace(/[\\/&]/g, "\\$&").replace(/\t/g, "\\t").replace(/\n/g, "\\n");
