/** Terminal attributes, or none. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
  readonly green: (text: string) => string;
}

const wrap = (on: number, off: number) => (text: string): string => `\u001b[${on}m${text}\u001b[${off}m`;
const same = (text: string): string => text;

export const PLAIN: Style = { bold: same, dim: same, red: same, yellow: same, cyan: same, green: same };
export const COLOUR: Style = { bold: wrap(1, 22), dim: wrap(2, 22), red: wrap(31, 39), yellow: wrap(33, 39), cyan: wrap(36, 39), green: wrap(32, 39) };
