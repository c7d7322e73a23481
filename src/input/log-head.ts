/** What a log puts before a line: the machine and the program that say it. */
export interface LogHead {
  readonly host?: string;
  readonly program?: string;
  /** How much of the line it takes. */
  readonly length: number;
}

const LINE_MOST = 300;
/** One of these stands in every head that is known. */
const HINT = /\d:\d\d|^\[ {0,6}\d{1,8}\.\d{1,6}\]|^[IWEF]\d{4} /;

/**
 * ```text
 * Mar  3 04:11:20 ct901 logger[77]: …          2023-01-15T11:02:03+01:00 web1 dockerd[812]: …
 * [12345.678901] ip_tables: …                  E0408 02:38:35.393265       1 server.go:134] …
 * 2019-06-15 14:03:07,667 fail2ban.action         [171]: ERROR …
 * ```
 */
const FORMS: readonly RegExp[] = [
  /^(?:<\d{1,3}>)?(?:\p{L}{3,5}\.? {1,2}\d{1,2} \d\d:\d\d:\d\d(?:\.\d{1,6})?|\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?) (?<host>[\w.-]{1,64}) (?<program>[\w()./@-]{1,64})(?:\[\d{1,10}\])?: ?/u,
  /^\[ {0,6}\d{1,8}\.\d{1,6}\] ?/,
  /^[IWEF]\d{4} \d\d:\d\d:\d\d\.\d{3,6} {1,8}\d{1,7} (?<program>[\w.-]{1,60}\.go):\d{1,5}\] ?/,
  /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} (?<program>[\w.-]{2,60})(?: {0,24}\[\d{1,10}\])?: ?/,
  /^(?:\p{L}{3,5}\.? {1,2}\d{1,2} \d\d:\d\d:\d\d(?:\.\d{1,6})?|\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?|\d\d:\d\d:\d\d(?:[.,]\d{1,6})?)[ \t]{1,4}/u,
];

/** Reads the head of a log's line; undefined where the line begins with none. */
export function readLogHead(line: string): LogHead | undefined {
  const head = line.length > LINE_MOST ? line.slice(0, LINE_MOST) : line;
  if (!HINT.test(head)) return undefined;
  for (const form of FORMS) {
    const found = form.exec(head);
    if (found === null) continue;
    const { host, program } = (found.groups ?? {}) as { readonly host?: string; readonly program?: string };
    return { ...(host === undefined ? {} : { host: host.toLowerCase() }), ...(program === undefined ? {} : { program }), length: found[0].length };
  }
  return undefined;
}
