import { diagnose } from "../../api/diagnose.js";
import { FORMATS, render, type FormatName } from "../../render/index.js";
import { knownFacts } from "../desk.js";
import { ownFrom } from "../own.js";
import { EXIT } from "../exit-codes.js";
import { readInput, type Io } from "../io.js";
import type { Options } from "../options.js";
import { unknownWord } from "../usage-error.js";

/** From here on reading takes long enough to say so. */
const LONG = 20_000_000;

export function formatOf({ format, json }: Options): FormatName {
  const name = format ?? (json ? "json" : "text");
  if (!(FORMATS as readonly string[]).includes(name)) throw unknownWord("format", name, FORMATS);
  return name as FormatName;
}

/** `whytables [FILE… | -]`: several files are one text, in their order. */
export function diagnoseCommand(files: readonly string[], options: Options, io: Io): number {
  const format = formatOf(options);
  const environment = knownFacts(options, io), own = ownFrom(options.own, io);
  const { text, lineName } = readInput(io, files);
  const long = io.terminal && text.length > LONG;
  if (long) io.err(`whytables: reading ${(text.length / 1e6).toFixed(0)} million characters …`);
  const report = diagnose(text, { ...own, environment });
  if (long) io.err("\r\u001b[K");
  io.out(render(report, format, { detail: options.full ? "full" : "short", colour: io.colour, width: io.width, ...(lineName === undefined ? {} : { lineName }) }));
  return report.diagnoses.length > 0 || report.unexplained.length > 0 ? EXIT.found : EXIT.nothing;
}
