import { createAdaptorServer } from "@hono/node-server";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

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
