import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { mcpServer, type McpOptions } from "./server.js";

/** Serves one client on standard input and output. */
export const mcpOnStdio = (options: McpOptions = {}): { readonly close: () => Promise<void> } => serveStdio(() => mcpServer(options));
