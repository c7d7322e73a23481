import { inProcess, TABLE } from "../runner.js";

const run = inProcess(TABLE);

/** What a worker of the pool does: one call. */
const work = ({ name, input }: { readonly name: string; readonly input: unknown }): ReturnType<typeof run> => run(name, input);
export default work;
