/** A ticket system's HTTP interface out of answers: `METHOD /path?query` or `METHOD /path` → JSON, or text. What was sent is kept. */
export function fakeSystem(answers: Readonly<Record<string, unknown>>) {
  const sent: { readonly at: string; readonly body: unknown; readonly headers: Headers }[] = [];
  const ask = (input: string, init: RequestInit): Promise<Response> => {
    const { pathname, search } = new URL(input), at = `${init.method ?? "GET"} ${pathname}${search}`;
    sent.push({ at, body: init.body === undefined ? undefined : (JSON.parse(init.body as string) as unknown), headers: new Headers(init.headers) });
    const answer = answers[at] ?? answers[at.replace(/\?.*/, "")];
    if (answer === undefined) return Promise.resolve(new Response("", { status: init.method === "GET" ? 404 : 201 }));
    return Promise.resolve(typeof answer === "string" ? new Response(answer) : Response.json(answer));
  };
  return { fetch: ask as typeof fetch, sent, written: () => sent.filter(({ at }) => !at.startsWith("GET")) };
}
