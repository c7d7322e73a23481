import type { Command } from "../../src/model/report.js";

const SLOT = /<([A-Z][A-Z0-9_-]{0,30})>/gu;

/** Fills the `<NAMES>` a printed command leaves open, as its reader would. Returns the name of a slot nobody has a value for instead. */
export function fill(command: Command, slots: Readonly<Record<string, string>>): { readonly argv: readonly string[] } | { readonly open: string } {
  const values = new Map(Object.entries(slots).map(([name, value]) => [plain(name), value]));
  let open: string | undefined;
  const argv = command.argv.flatMap((word) => {
    const whole = /^<([A-Z][A-Z0-9_-]{0,30})>$/u.exec(word)?.[1];
    const value = whole === undefined ? undefined : values.get(plain(whole));
    // A slot that is a whole word may stand for several words (`<RULE>`).
    if (value !== undefined) return value.split(" ");
    return [word.replace(SLOT, (text, name: string) => {
      const part = values.get(plain(name));
      if (part === undefined) open ??= text;
      return part ?? text;
    })];
  });
  return open === undefined ? { argv } : { open };
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[-_]/gu, "");
