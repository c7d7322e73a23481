import { start } from "/work/main/test/lab/vm/qemu.js";
import { readFileSync } from "node:fs";
const g = await start("/work/main/.cache/lab/vm/vmlinuz", "/work/main/.cache/lab/vm/initrd.gz", process.argv[3] ?? "");
for (const s of readFileSync(process.argv[2]!, "utf8").split("\n====\n")) { const r = await g.ask(s, 40); console.log("#", s, "\n→", r[0], "\n" + r[1] + r[2] + (r[3] ? "KERNEL " + r[3] : "")); await g.reset(); }
g.stop(); process.exit();
