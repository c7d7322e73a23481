export { createApp, type AppOptions } from "./app.js";
export { metrics, type Metrics } from "./metrics.js";
export { openapi } from "./openapi.js";
export type { Runner, Table } from "../runner.js";
export { tableWith } from "../runner.js";
