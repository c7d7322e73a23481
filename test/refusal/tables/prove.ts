import { shellLine } from "../../../src/escape/shell.js";
import type { Mend } from "../../../src/model/refusal.js";
import type { RefusalCase } from "./case.js";
import { inWorld } from "./world.js";

/** What a mend's own check and undo did. `none`: it has none. */
export interface Proof {
  readonly check: "none" | "right" | "passes before" | "fails after";
  readonly undo: "none" | "right" | "leaves something";
}

const script = (argvs: readonly (readonly string[])[]): string => argvs.map(shellLine).join(" &&\n");

/** Runs the mend's check before and after its commands, and its undo behind them, and compares the whole state with the first. */
export function prove({ setup = "true", command }: RefusalCase, mend: Mend): Proof {
  const ran = inWorld([
    { name: "setup", script: setup, seconds: 20 }, { name: "command", script: command },
    { name: "before", script: mend.check === undefined ? "true" : script(mend.check) },
    { name: "mend", script: mend.commands.map(shellLine).join("\n"), seconds: 15 },
    { name: "after", script: mend.check === undefined ? "true" : script(mend.check) },
    { name: "undo", script: mend.undo === undefined ? "true" : mend.undo.map(shellLine).join("\n") },
  ]);
  const status = (name: string): number => ran.get(name)!.status;
  const check = mend.check === undefined ? "none" : status("before") === 0 ? "passes before" : status("after") === 0 ? "right" : "fails after";
  const undo = mend.undo === undefined ? "none" : sameState(ran.get("command")!.state, ran.get("undo")!.state) ? "right" : "leaves something";
  return { check, undo };
}

/** Chains of nf_tables come with the first rule and stay when it is gone: an empty built-in chain is nothing that was left. */
const NOTHING = /^nft \S+ \S+ chain (?:INPUT|FORWARD|OUTPUT|PREROUTING|POSTROUTING)(?: type .* policy accept;)?$|^\S+-legacy \*\w+ :\w+ ACCEPT$/;
const sameState = (a: readonly string[], b: readonly string[]): boolean => told(a) === told(b);
const told = (state: readonly string[]): string => state.map((line) => line.replace(/[ \t]+/g, " ").trim()).filter((line) => !NOTHING.test(line)).sort().join("\n");
