import { messageTable } from "../table.js";

/** libarptc/libarptc.c of arptables. */
export const libarptc = messageTable({ area: "arptables", prefix: "libarptc", program: "arptables", file: "libarptc/libarptc.c" }, () => [
]);
