import { existsSync } from "node:fs";
import { Piscina } from "piscina";
import { LIMITS, problem, type Desk, type Result } from "../../service/index.js";
import type { Runner } from "../runner.js";

export interface PoolOptions {
  /** Milliseconds after which a call is given up and its worker ended. */
  readonly milliseconds?: number;
  /** Calls that wait. */
  readonly queue?: number;
  readonly threads?: number;
  /** What is known besides, for all calls. */
  readonly desk?: Desk;
  /** The file that a worker runs; for tests. */
  readonly worker?: string;
}

export interface Pool {
  readonly run: Runner;
  readonly gauges: () => Readonly<Record<string, number>>;
  /** Ends when what runs is done. */
  readonly close: () => Promise<void>;
}

/** MiB of a worker's heap; one that wants more is ended, and its call with it. */
const OLD_SPACE = 512;

/** Workers that run the operations of the built-in table; a call that takes too long ends with its worker, and the next one gets a new one. */
export function createPool({ milliseconds = LIMITS.milliseconds, queue = LIMITS.queue, threads, desk, worker = new URL("./worker.js", import.meta.url).href }: PoolOptions = {}): Pool {
  if (worker.startsWith("file:") && !existsSync(new URL(worker))) throw new Error(`the worker ${worker} is missing: build the package`);
  const pool = new Piscina({ filename: worker, minThreads: 1, idleTimeout: 60_000, resourceLimits: { maxOldGenerationSizeMb: OLD_SPACE }, ...(desk === undefined ? {} : { workerData: desk }), ...(threads === undefined ? {} : { maxThreads: threads }) });
  const { maxThreads } = pool.options;
  let running = 0;
  const run: Runner = async (name, input) => {
    // Piscina 5.3 does not count calls that can be stopped when it looks at its `maxQueue`.
    if (running >= maxThreads + queue) return { ok: false, problem: problem("busy") };
    const stop = new AbortController(), timer = setTimeout(() => stop.abort(), milliseconds);
    running++;
    try {
      return await (pool.run({ name, input }, { signal: stop.signal }) as Promise<Result>);
    } catch {
      if (stop.signal.aborted) return { ok: false, problem: problem("timeout", `at most ${milliseconds} ms, waiting included`) };
      return { ok: false, problem: problem("internal") };
    } finally {
      running--;
      clearTimeout(timer);
    }
  };
  return { run, gauges: () => ({ whytables_running: Math.min(running, maxThreads), whytables_waiting: Math.max(0, running - maxThreads), whytables_threads: pool.threads.length }), close: () => pool.close() };
}
