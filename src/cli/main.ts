import { processIo } from "./io.js";
import { run } from "./run.js";
import { runService, SERVICES } from "./services/index.js";

const args = process.argv.slice(2), [first = "", ...rest] = args;
const asksForHelp = rest.some((one) => one === "--help" || one === "-h");
const service = Object.hasOwn(SERVICES, first);
process.exitCode = service && !asksForHelp ? await runService(first, rest, processIo()) : run(service ? ["help", first] : args, processIo());
