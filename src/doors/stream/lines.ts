/** A line of a stream, or `undefined` where one was longer than is read. */
export async function* linesOf(input: AsyncIterable<Uint8Array | string>, most: number): AsyncGenerator<string | undefined> {
  const decoder = new TextDecoder();
  let held = "", skipping = false;
  for await (const chunk of input) {
    held += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let end = held.indexOf("\n"); end >= 0; end = held.indexOf("\n", from)) {
      const line = held.slice(from, end);
      from = end + 1;
      yield skipping || line.length > most ? undefined : line;
      skipping = false;
    }
    held = held.slice(from);
    if (held.length > most) { skipping = true; held = ""; }
  }
  held += decoder.decode();
  if (skipping || held.length > most) yield undefined;
  else if (held !== "") yield held;
}
