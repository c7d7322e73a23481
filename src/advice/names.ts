/** A kind's sentence with `{name|words when it is not told}` filled from what the refused words name. */
export const fillNames = (sentence: string, names: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)(?:\|([^{}]*))?\}/g, (_, name: string, otherwise: string | undefined) => names[name] ?? otherwise ?? name);
