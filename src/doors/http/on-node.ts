export { createPool, type Pool, type PoolOptions } from "./pool.js";
export { isLoopback, listen, type Listening, type ListenOptions } from "./node.js";
