/** How bad a program itself calls what it says. */
export type LogLevel = "error" | "warning" | "info";

const LEVELS: readonly (readonly [level: LogLevel, names: string])[] = [
  ["error", "f e fata fatal panic critical crit erro error err emerg alert"],
  ["warning", "w warn warning"],
  ["info", "i info notice debug debu trace"],
];
const LEVEL_OF: ReadonlyMap<string, LogLevel> = new Map(LEVELS.flatMap(([level, names]) => names.split(" ").map((name) => [name, level] as const)));

/**
 * The first of these on a line is the level of the whole line; what stands behind it is what another program said.
 *
 * ```text
 * E0408 02:38:35.393265   time="…" level=warning msg="…"   WARN[0000] …   [ERROR] …   # Warning: …   fail2ban.utils [51]: ERROR …
 * ^                              ^^^^^^^                   ^^^^           ^^^^^         ^^^^^^^                        ^^^^^
 * ```
 */
const NAMED = new RegExp([
  String.raw`(?<![\w.])([IWEF])\d{4} \d\d:`,
  String.raw`\b(?:level|lvl|severity|priority)["']?[=:] ?["']?([A-Za-z]{3,8})\b`,
  String.raw`(?<![\w.])(ERRO|FATA|WARN|INFO|DEBU|FATAL|PANIC|CRITICAL|ERROR|WARNING|NOTICE|DEBUG|TRACE)(?![\w.-])`,
  String.raw`\[(fatal|error|warn|warning|info|notice|debug)\]`,
  String.raw`(?<![\w.-])([Ff]atal|[Ee]rror|[Ww]arning|[Nn]otice|[Ii]nfo):`,
].join("|"), "g");

const LINE_MOST = 400;

/** @param line as it stands before the message and where that begins; undefined where no level is told */
export function logLevel(line: string): LogLevel | undefined {
  for (const found of line.slice(0, LINE_MOST).matchAll(NAMED)) {
    const level = LEVEL_OF.get((found.slice(1).find((name) => (name as string | undefined) !== undefined) ?? "").toLowerCase());
    if (level !== undefined) return level;
  }
  return undefined;
}
