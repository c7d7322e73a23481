/** A word for each word of nft's language; what stands in braces and in quotes is one. nft joins them with blanks again. */
export function languageWords(language: string): readonly string[] {
  const words: string[] = [];
  let word = "", depth = 0, quoted = false;
  for (const char of language) {
    if (char === '"') quoted = !quoted;
    else if (!quoted && char === "{") depth++;
    else if (!quoted && char === "}") depth = Math.max(0, depth - 1);
    if (!quoted && depth === 0 && (char === " " || char === "\t")) {
      if (word !== "") words.push(word);
      word = "";
    } else word += char;
  }
  if (word !== "") words.push(word);
  return words;
}

/** An nft command line. */
export const nft = (language: string): readonly string[] => ["nft", ...languageWords(language)];

export const sh = (script: string): readonly string[] => ["sh", "-c", script];
