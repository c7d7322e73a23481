/** Lets so many run at a time; the others wait for their turn, in order. */
export function atOnce(most: number): <Value>(run: () => Promise<Value>) => Promise<Value> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (run) => {
    if (running < most) running++;
    else await new Promise<void>((resolve) => { waiting.push(resolve); });
    try {
      return await run();
    } finally {
      // The place goes to the next one without being free in between.
      const next = waiting.shift();
      if (next === undefined) running--;
      else next();
    }
  };
}
