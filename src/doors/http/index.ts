export { createApp, type AppOptions } from "./app.js";
export { metrics, type Metrics } from "./metrics.js";
export { openapi } from "./openapi.js";
export { createPool, type Pool, type PoolOptions } from "./pool.js";
export { isLoopback, listen, type Listening, type ListenOptions } from "./node.js";
export type { Runner, Table } from "../runner.js";
