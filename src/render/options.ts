export interface RenderOptions {
  /** `short`, the first screen, is the default: what, why, the first step, the one question. `full` has all the rest. */
  readonly detail?: "short" | "full";
  /** What a line of the text is called, where its number does not say it: `messages:12`. Not for JSON. */
  readonly lineName?: (line: number) => string;
  /** Terminal attributes; off by default. For text alone. */
  readonly colour?: boolean;
  /** Columns; 80 by default, 40 to 120. For text alone. */
  readonly width?: number;
}
