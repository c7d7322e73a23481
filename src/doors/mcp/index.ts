export { mcpHandler, type McpHttpOptions } from "./http.js";
export { mcpServer, toolName, type McpOptions } from "./server.js";
export { mcpOnStdio } from "./stdio.js";
export { tableWith } from "../runner.js";
