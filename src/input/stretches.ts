/** How much is read at once: keeps memory flat on logs of any size. Far more than a ticket. */
const STRETCH = 131_072;
/** What a stretch repeats of the one before, so that a message on the border is read whole. */
const OVERLAP = 4_096;

export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The first `overlap` characters were in the stretch before. */
  readonly overlap: number;
}

/** Cuts a text at line feeds into stretches of bounded length; a line longer than a stretch is cut anywhere. */
export function* stretches(text: string): Generator<Stretch> {
  let from = 0, overlap = 0;
  while (from < text.length) {
    let to = Math.min(text.length, from + STRETCH);
    if (to < text.length) {
      const feed = text.lastIndexOf("\n", to);
      if (feed > from + STRETCH / 2) to = feed + 1;
    }
    yield { from, to, overlap };
    if (to >= text.length) return;
    const next = Math.max(from + 1, to - OVERLAP);
    const feed = text.indexOf("\n", next);
    const start = feed >= 0 && feed < to ? feed + 1 : next;
    overlap = to - start;
    from = start;
  }
}
