// A worker that hangs when it is told so.
export default ({ input }) => {
  if (input.text === "HANG") for (;;);
  const until = Date.now() + (input.wait ?? 0);
  while (Date.now() < until);
  return { ok: true, value: { said: input.text } };
};
