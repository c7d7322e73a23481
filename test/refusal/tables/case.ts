/** A refusal to be made for real: what was there, what was typed, what cures it, and how one sees that it did. */
export interface RefusalCase {
  readonly id: string;
  /** What is wrong, in our kinds. */
  readonly kind: string;
  readonly setup?: string;
  readonly command: string;
  /** A cure that a person would type; run to show that the check can pass. */
  readonly fix: string;
  /** Fails before the cure and passes after it. */
  readonly check: string;
  /** A file that the ticket shows before the command, as people paste it. */
  readonly shows?: string;
}

type Row = readonly [kind: string, command: string, fix: string, check?: string | undefined, more?: { readonly setup?: string; readonly shows?: string }];

/** The check of a rule is the rule itself, asked for. */
function ruleCheck(fix: string): string {
  const last = fix.split(/ && |; /).at(-1)!;
  return last.replace(/ (?:-A|-I|--append|--insert) (\S+)(?: \d+(?= ))?/, " -C $1");
}

export function cases(prefix: string, rows: readonly Row[]): readonly RefusalCase[] {
  return rows.map(([kind, command, fix, check, more], index) => ({
    id: `${prefix}-${String(index + 1).padStart(3, "0")}`, kind, command, fix, check: check ?? ruleCheck(fix), ...more,
  }));
}
