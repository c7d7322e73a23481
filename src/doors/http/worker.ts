import { workerData } from "piscina";
import type { Desk } from "../../service/index.js";
import { inProcess, tableWith } from "../runner.js";

const run = inProcess(tableWith((workerData as Desk | undefined) ?? {}));

/** What a worker of the pool does: one call. */
const work = ({ name, input }: { readonly name: string; readonly input: unknown }): ReturnType<typeof run> => run(name, input);
export default work;
