import { createMcpHandler, hostHeaderValidationResponse } from "@modelcontextprotocol/server";
import { mcpServer, type McpOptions } from "./server.js";

export interface McpHttpOptions extends McpOptions {
  /** Host names under which the service may be called; loopback names by default. */
  readonly hosts?: readonly string[];
}

const LOOPBACK = ["127.0.0.1", "localhost", "[::1]"];

/** Streamable HTTP. Pages of other sites are refused by Host and Origin: a browser would reach a loopback port for them. */
export function mcpHandler({ hosts = LOOPBACK, ...options }: McpHttpOptions = {}): (request: Request) => Promise<Response> {
  const handler = createMcpHandler(() => mcpServer(options));
  return async (request) => hostHeaderValidationResponse(request, [...hosts]) ?? (originAllowed(request.headers.get("origin"), hosts) ? handler.fetch(request) : new Response("forbidden", { status: 403 }));
}

function originAllowed(origin: string | null, hosts: readonly string[]): boolean {
  if (origin === null) return true;
  try {
    return hosts.includes(new URL(origin).hostname);
  } catch {
    return false;
  }
}
