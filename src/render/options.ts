export interface RenderOptions {
  /** Terminal attributes; off by default. */
  readonly colour?: boolean;
  /** Columns; 96 by default, 40 to 120. */
  readonly width?: number;
}
