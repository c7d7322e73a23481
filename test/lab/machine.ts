import type { Boot, Step } from "./case.js";
import type { Outcome } from "./spawn.js";

/** A machine for one case: a namespace of this one, or an emulated one. Both are used alike. */
export interface Machine {
  readonly kernel: string;
  run(step: Step): Promise<Outcome>;
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
  readonly programs: Readonly<Record<string, string>>;
  /** What this layer lacks for a case's machine; empty when nothing. */
  lacks(boot: Boot): string;
  open(boot: Boot): Promise<Machine>;
  close(): Promise<void>;
}
