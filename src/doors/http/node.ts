import { createAdaptorServer } from "@hono/node-server";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { LIMITS } from "../../service/index.js";

export interface ListenOptions {
  /** 127.0.0.1 by default. */
  readonly host?: string;
  /** 0 for any that is free. */
  readonly port?: number;
}

export interface Listening {
  readonly url: string;
  /** Takes no more connections, ends when what runs is answered. */
  readonly close: () => Promise<void>;
}

/** Milliseconds that a client may take for its headers, and for the whole request. */
const HEADERS = 10_000, REQUEST = 30_000;

/** Serves a handler on Node, on the loopback address unless told otherwise. */
export async function listen(fetch: (request: Request) => Response | Promise<Response>, { host = "127.0.0.1", port = 0 }: ListenOptions = {}): Promise<Listening> {
  const server = createAdaptorServer({ fetch }) as Server;
  server.headersTimeout = HEADERS;
  server.requestTimeout = REQUEST;
  // curl asks before it sends 1 MiB. Told to go on, it is still sending when the connection is closed, and never sees the 413.
  server.on("checkContinue", (request: IncomingMessage, response: ServerResponse) => {
    if (!(Number(request.headers["content-length"]) > LIMITS.bytes)) response.writeContinue();
    server.emit("request", request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeIdleConnections();
      // A connection that is kept alive would hold the server until its client goes.
      const sweep = setInterval(() => server.closeIdleConnections(), 50);
      server.once("close", () => clearInterval(sweep));
    }),
  };
}

export const isLoopback = (host: string): boolean => host === "localhost" || host === "::1" || /^127\.\d+\.\d+\.\d+$/.test(host);
