import recorded from "./runs.json" with { type: "json" };

/** One recorded run of a real program: what was typed and what program and kernel said. */
export interface Run {
  readonly id: string;
  /** What the scenario was about. */
  readonly class: string;
  readonly program: string;
  readonly version: string;
  readonly argv: readonly string[];
  readonly exit: number | string;
  readonly stderr: string;
  readonly dmesg?: readonly string[];
}

export const runs = recorded as readonly Run[];

const quoted = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word}'`);

/** The run as somebody pastes it: the command behind the prompt of root or an ordinary user, what it printed, what the kernel logged. */
export function ticketOf({ id, argv, stderr, dmesg }: Run): { readonly text: string; readonly said: number } {
  const command = `${/eperm-user(?!ns)/.test(id) ? "$" : "#"} ${argv.map(quoted).join(" ")}\n`;
  const log = (dmesg ?? []).map((line) => `[12345.678] ${line}\n`).join("");
  return { text: command + stderr + (stderr === "" || stderr.endsWith("\n") ? "" : "\n") + log, said: command.length };
}

const POINTER = /^[ ~]*\^[ ~^]*$/;

/** Lines that say nothing by themselves: nft's echo of the command with the pointer below it, ping's and a script's own output, a lone quote. */
const NO_MESSAGE = [POINTER, /^PING /, /^--- .* ping statistics ---$/, /^\d+ packets transmitted/, /^\d+ bytes from /, /^rtt /, /^sent \d+ refused \d+/, /^[`']$/, /^(?:Usage|usage): /, /^Code: /];

/** The lines that are messages, with their places. */
export function messageLines(text: string, from: number): readonly { readonly line: string; readonly start: number; readonly end: number }[] {
  const lines = text.slice(from).split("\n");
  let start = from;
  return lines.flatMap((line, index) => {
    const here = { line, start, end: start + line.length };
    start = here.end + 1;
    const plain = line.replace(/^\[12345\.678\] /, "");
    return plain.trim() === "" || POINTER.test(lines[index + 1] ?? "") || NO_MESSAGE.some((form) => form.test(plain)) ? [] : [here];
  });
}
