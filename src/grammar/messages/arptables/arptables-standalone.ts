import { messageTable } from "../table.js";

/** arptables-standalone.c of arptables. */
export const arptablesStandalone = messageTable({ area: "arptables", prefix: "arptables-standalone", program: "arptables", file: "arptables-standalone.c" }, () => [
]);
