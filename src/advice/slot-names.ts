import type { SlotName } from "../model/rule.js";

/** Every slot that there is: a name that is not here is never filled. The compiler holds it complete. */
const NAMES: Readonly<Record<SlotName, true>> = {
  ctid: true, mode: true, table: true, chain: true, module: true, modules: true, moduleList: true, numiptent: true, interface: true, set: true, kernel: true,
  program: true, address: true, protocol: true, port: true, count: true, line: true, file: true, node: true, helper: true, rule: true, value: true, setType: true, service: true,
  package: true, sysctlKey: true, moduleOption: true, moduleUser: true, target: true, match: true, family: true, newName: true, extension: true, option: true,
  rightTable: true, rightChain: true, rightProtocol: true, misplacedBy: true, nftTable: true, nftChain: true, said: true, image: true, unit: true, owner: true,
};

export const slotNames: readonly string[] = Object.keys(NAMES);
