import { messageTable } from "../table.js";

/** src/nfacct.c of nfacct: the accounting object is there already (EBUSY), or it is not. */
export const nfacctTool = messageTable({ area: "tools", prefix: "nfacct", program: "nfacct", file: "src/nfacct.c", anywhere: true, telling: true, fixed: { extension: "nfacct" } }, () => [
  ["object", "nfacct v{value}: error: No such file or directory"],
  ["already-exists", "nfacct v{value}: error: Device or resource busy"],
  ["already-exists", "nfacct v{value}: error: File exists"],
  ["permission", "nfacct v{value}: error: Operation not permitted"],
]);
