import { messageTable } from "../table.js";

/** utils/nfbpf_compile.c of nfbpf_compile. */
export const nfbpfCompile = messageTable({ area: "tools", prefix: "nfbpf-compile", program: "nfbpf_compile", file: "utils/nfbpf_compile.c" }, () => [
  ["bad-syntax", "Usage: {value} [link] '<program>'", "1.4.19"],
  ["bad-argument", "Unknown datalinktype: {error}", "1.4.19"],
  ["other", "Compilation error", "1.4.19"],
  ["memory/limit", "Memory allocation failure", "1.8.10"],
]);
