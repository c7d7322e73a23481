/** A ticket system's answer that is none; its words are left out, since they may hold a ticket's. */
export interface PortError extends Error {
  readonly status?: number;
}

export interface ClientOptions {
  /** Everything is asked for below this address; links in answers are not followed. */
  readonly base: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch?: typeof fetch;
  readonly milliseconds?: number;
}

export interface Client {
  readonly get: (path: string) => Promise<unknown>;
  readonly text: (path: string) => Promise<string>;
  readonly send: (method: "POST" | "PUT" | "PATCH", path: string, body: unknown) => Promise<unknown>;
}

const TEXT_MOST = 1 << 20;

/** JSON over HTTP with one system. */
export function client({ base, headers, fetch: ask = fetch, milliseconds = 30_000 }: ClientOptions): Client {
  const root = rooted(base);
  const go = async (method: string, path: string, body?: unknown): Promise<Response> => {
    const response = await ask(root + path, {
      method, redirect: "error", signal: AbortSignal.timeout(milliseconds),
      headers: { accept: "application/json", ...headers, ...(body === undefined ? {} : { "content-type": "application/json" }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (response.ok) return response;
    await response.body?.cancel();
    const why = response.status === 401 ? ", the bot's user or its secret is refused" : "";
    throw Object.assign(new Error(`${method} ${path}: ${response.status}${why}`), { status: response.status });
  };
  return {
    get: async (path) => (await go("GET", path)).json() as Promise<unknown>,
    text: async (path) => (await (await go("GET", path)).text()).slice(0, TEXT_MOST),
    send: async (method, path, body) => {
      const text = await (await go(method, path, body)).text();
      return text === "" ? undefined : (JSON.parse(text) as unknown);
    },
  };
}

/** An address without the slash that it may end with. */
export const rooted = (url: string): string => (url.endsWith("/") ? url.slice(0, -1) : url);

/** `undefined` where the system says that there is none. */
export async function orNone<Value>(asked: Promise<Value>): Promise<Value | undefined> {
  try {
    return await asked;
  } catch (error) {
    const { status } = error as PortError;
    if (status === 404 || status === 403 || status === 410) return undefined;
    throw error;
  }
}

export const basic = (user: string, password: string): string => `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;

/** Texts of what is attached, by its type or name. */
export const isText = (type: string, name: string): boolean => /^text\/(?!html|calendar)/i.test(type) || /\.(?:txt|log|conf|rules|cfg|out|md|json|ya?ml)$/i.test(name);
