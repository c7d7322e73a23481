import type { Layer } from "./machine.js";
import { namespaceLayer, sweep } from "./netns.js";
import type { Probe } from "./probe.js";
import { prove, type Diagnose, type Row } from "./prove.js";
import type { Chosen } from "./select.js";
import { emulatedLayer } from "./vm/layer.js";

/** The layers of one run. */
export interface Layers {
  readonly A: Layer;
  readonly B: Layer;
  close(): Promise<void>;
}

export async function openLayers(probe: Probe): Promise<Layers> {
  if (probe.root) await sweep();
  const A = namespaceLayer(probe);
  const B = emulatedLayer(probe);
  return { A, B, close: async () => { await A.close(); await B.close(); } };
}

/**
 * Proves all cases: the two layers side by side. Cases of a layer share the kernel's log, or the machine, and go one after the other; refusals
 * need neither, and go beside them.
 */
export async function proveAll(chosen: readonly Chosen[], layers: Layers, diagnose: Diagnose, tell: (row: Row) => void): Promise<readonly Row[]> {
  const rows = new Map<Chosen, Row>();
  const one = async (next: Chosen): Promise<void> => {
    const row = await prove(next.code, next.lab, layers[next.lab.layer], diagnose);
    const kept = next.refusal === undefined ? row : { ...row, refusal: next.refusal };
    rows.set(next, kept);
    tell(kept);
  };
  const refusals = kindsFirst(chosen.filter(({ refusal }) => refusal !== undefined));
  const work = async (queue: Chosen[]): Promise<void> => { for (let next = queue.shift(); next !== undefined; next = queue.shift()) await one(next); };
  const own = (name: "A" | "B"): Chosen[] => chosen.filter(({ lab, refusal }) => lab.layer === name && refusal === undefined);
  await Promise.all([work(own("B")), work(own("A")).then(() => work(refusals)), work(refusals), work(refusals), work(refusals)]);
  return chosen.flatMap((next) => rows.get(next) ?? []);
}

/** One case of each kind before the second of any: a run that is cut short has seen all kinds. */
function kindsFirst(all: readonly Chosen[]): Chosen[] {
  const count = new Map<string, number>();
  const ranked = all.map((one) => {
    const kind = one.refusal ?? "", rank = count.get(kind) ?? 0;
    count.set(kind, rank + 1);
    return { one, rank };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ one }) => one);
}
