/** A sentence with `{name|words when it is not told}` filled; `open` is what stands for a name that is not told and has no such words. */
export const fillBraces = (sentence: string, told: (name: string) => string | undefined, open: (name: string) => string): string =>
  !sentence.includes("{") ? sentence : sentence.replace(/\{(\w+)(?:\|([^{}]*))?\}/g, (_, name: string, otherwise: string | undefined) => told(name) ?? otherwise ?? open(name));

/** A kind's sentence, filled from what the refused words name. */
export const fillNames = (sentence: string, names: Readonly<Record<string, string>>): string => fillBraces(sentence, (name) => names[name], (name) => name);
