/** A line of a rule file as words. Source: `iptables/xshared.c` add_param_to_argv: double quotes hold words together, a backslash within them holds one character. */
export function wordsOf(line: string): readonly string[] {
  const words: string[] = [];
  let word = "", open = false, quoted = false;
  for (let at = 0; at < line.length; at++) {
    const char = line[at]!;
    if (quoted && char === "\\" && at + 1 < line.length) word += line[++at]!;
    else if (char === '"') {
      quoted = !quoted;
      open = true;
    } else if (!quoted && (char === " " || char === "\t")) {
      if (open || word !== "") words.push(word);
      [word, open] = ["", false];
    } else word += char;
  }
  if (open || word !== "") words.push(word);
  return words;
}

/** Words as a rule file has them. */
export const ruleText = (words: readonly string[]): string => words.map((word) => (/^[^\s"\\]+$/.test(word) ? word : `"${word.replace(/["\\]/g, "\\$&")}"`)).join(" ");
