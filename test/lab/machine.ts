import type { Boot, Step } from "./case.js";
import type { Outcome } from "./spawn.js";
import type { Snapshot } from "./world/snapshot.js";

/** How full the machine of a case is: with rules of many owners in both backends, with nf_tables and legacy tables only, or with files only. */
export type World = "full" | "native" | "bare";

/** A machine for one case: a namespace of this one, or an emulated one. Both are used alike. */
export interface Machine {
  readonly kernel: string;
  run(step: Step): Promise<Outcome>;
  /** Fills the machine; what went wrong, empty when nothing. */
  populate(world: World): Promise<string>;
  snapshot(): Promise<Snapshot>;
  /** Restarts the machine, where it can be. */
  reboot?(): Promise<void>;
  close(): Promise<void>;
}

/** A way to get machines: layer A or B. */
export interface Layer {
  readonly name: "A" | "B";
  /** Why it cannot be used here; empty when it can. */
  readonly unavailable: string;
  readonly kernel: string;
  /** The fullest first. */
  readonly worlds: readonly World[];
  readonly programs: Readonly<Record<string, string>>;
  /** What this layer lacks for a case's machine; empty when nothing. */
  lacks(boot: Boot): string;
  open(boot: Boot): Promise<Machine>;
  close(): Promise<void>;
}
