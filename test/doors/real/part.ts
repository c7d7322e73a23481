/** Something that is tried with the real program on the other side. */
export interface Part {
  readonly name: string;
  /** Debian's packages, and files that tell that they are there. */
  readonly packages: readonly string[];
  readonly files: readonly string[];
  readonly root: boolean;
  readonly argv: readonly string[];
  /** It takes less where nothing else runs. */
  readonly minutes: number;
}

export type Outcome =
  | { readonly is: "passed"; readonly seconds: number }
  | { readonly is: "failed"; readonly why: string; readonly seconds: number }
  | { readonly is: "skipped"; readonly why: string };

/** Exit status of a part, and of all of them, that could not be run here; never one of success. */
export const SKIPPED = 77;

/** Ends a part's script: it was not run, and looks like it. */
export function skip(why: string): never {
  console.error(`SKIPPED: ${why}`);
  process.exit(SKIPPED);
}
