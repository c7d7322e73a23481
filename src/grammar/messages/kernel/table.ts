import { messageTable, type MessageRow } from "../table.js";
import type { LazyMessages } from "../../message.js";

/**
 * Lines of one part of the kernel. What the kernel prints begins with a module's or a function's name, so it may stand anywhere in a line.
 * `problem` of a row is what the rules of `kernel/`, `placement/` and `conntrack/` go by:
 * `memory`, `init` (a module could not start), `value` (a rule's value was refused), `table-data`, `internal`, `packet`, `object` (a thing named does not exist),
 * `table`, `hook`, `protocol`, `family`, `tracking`, `size`, `security`, `deprecated`, `notice`.
 */
export const kernelTable = (prefix: string, file: string, rows: () => readonly MessageRow[], extension?: string): LazyMessages =>
  messageTable({ area: "kernel", prefix, program: "linux", file, anywhere: true, telling: true, ...(extension === undefined ? {} : { fixed: { extension } }) }, rows);

/** Lines that begin with no name: they count at the beginning of a line only. */
export const bareKernelTable = (prefix: string, file: string, rows: () => readonly MessageRow[], extension?: string): LazyMessages =>
  messageTable({ area: "kernel", prefix, program: "linux", file, telling: true, ...(extension === undefined ? {} : { fixed: { extension } }) }, rows);
