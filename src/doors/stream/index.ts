export { confirmations } from "./confirmed.js";
export { answers } from "./stream.js";
export { linesOf } from "./lines.js";
export { inProcess, tableWith } from "../runner.js";
