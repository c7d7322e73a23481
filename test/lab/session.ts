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

/** Proves all cases: the two layers side by side, within a layer one after the other (they share the kernel's log, or the machine). */
export async function proveAll(chosen: readonly Chosen[], layers: Layers, diagnose: Diagnose, tell: (row: Row) => void): Promise<readonly Row[]> {
  const rows = new Map<Chosen, Row>();
  await Promise.all((["A", "B"] as const).map(async (name) => {
    for (const one of chosen.filter(({ lab }) => lab.layer === name)) {
      const row = await prove(one.code, one.lab, layers[name], diagnose);
      rows.set(one, row);
      tell(row);
    }
  }));
  return chosen.flatMap((one) => rows.get(one) ?? []);
}
