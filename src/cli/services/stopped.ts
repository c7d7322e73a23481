/** Waits until somebody wants the program to end; a second signal ends it at once. */
export const stopped = (): Promise<void> => new Promise((resolve) => {
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => resolve());
});
