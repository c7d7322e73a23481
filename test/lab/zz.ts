import { ALL_CASES } from "./cases/index.js";
import { probe } from "./probe.js";
import { reproduce } from "./reproduce.js";
import { select } from "./select.js";
import { openLayers } from "./session.js";
const layers = await openLayers(await probe());
for (const one of select(ALL_CASES, { layer: process.argv[2], only: process.argv[3] })) console.log(await reproduce(one, layers[one.lab.layer]));
await layers.close(); process.exit();
