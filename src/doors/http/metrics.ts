import { RULESET } from "../../service/index.js";

/** Upper bounds of the histogram's buckets, in seconds. */
const BUCKETS = [0.005, 0.02, 0.1, 0.5, 2, 10] as const;

export interface Metrics {
  /** One call that was answered. */
  readonly count: (operation: string, status: number, seconds: number) => void;
  /** In the text format of Prometheus; no ticket's text ever gets in. */
  readonly text: () => string;
}

/** Counters of one service. `gauges` are asked when somebody looks. */
export function metrics(gauges: () => Readonly<Record<string, number>> = () => ({})): Metrics {
  const calls = new Map<string, number>(), buckets = BUCKETS.map(() => 0);
  let sum = 0, count = 0;
  return {
    count(operation, status, seconds) {
      const key = `operation="${operation}",status="${status}"`;
      calls.set(key, (calls.get(key) ?? 0) + 1);
      for (const [at, most] of BUCKETS.entries()) if (seconds <= most) buckets[at]!++;
      sum += seconds;
      count++;
    },
    text: () => [
      "# HELP whytables_info The rule set that answers.", "# TYPE whytables_info gauge", `whytables_info{ruleset="${RULESET}"} 1`,
      "# HELP whytables_requests_total Calls that were answered, by operation and status.", "# TYPE whytables_requests_total counter",
      ...[...calls].sort().map(([key, number]) => `whytables_requests_total{${key}} ${number}`),
      "# HELP whytables_request_seconds How long calls took, waiting included.", "# TYPE whytables_request_seconds histogram",
      ...BUCKETS.map((most, at) => `whytables_request_seconds_bucket{le="${most}"} ${buckets[at]!}`), `whytables_request_seconds_bucket{le="+Inf"} ${count}`,
      `whytables_request_seconds_sum ${sum}`, `whytables_request_seconds_count ${count}`,
      ...Object.entries(gauges()).flatMap(([name, value]) => [`# TYPE ${name} gauge`, `${name} ${value}`]), "",
    ].join("\n"),
  };
}
