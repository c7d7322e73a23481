/** How grave the program that wrote a log's line took it: `mild` where it goes on without. */
export type LogLevel = "mild" | "severe";

const HEAD_MOST = 160;
const MILD = /(?:^|[\s[("|=:])(?:warn|warning|info|notice|debug|dbug|trace)(?:$|[\s\])"|:])|^[WI]\d{4} \d/i;
const SEVERE = /(?:^|[\s[("|=:])(?:err|erro|error|fatal|fata|crit|critical|panic|alert|emerg)(?:$|[\s\])"|:])|^[EF]\d{4} \d/i;

/** The level that stands in a line before what it says; undefined for lines without one. */
export function logLevelOf(line: string, messageAt: number): LogLevel | undefined {
  const head = line.slice(0, Math.min(messageAt, HEAD_MOST));
  if (SEVERE.test(head)) return "severe";
  return MILD.test(head) ? "mild" : undefined;
}
