import { describe, expect, it } from "vitest";
import { EFFECTS, effectOf, isLook } from "../../../../src/knowledge/effects/index.js";
import { OWNERS } from "../../../../src/knowledge/owners/index.js";

/** Where an owner's own way is known to do less than the verb in general, and why. */
const KNOWN_TO_DO_LESS: readonly string[] = [
  // Calico's and flannel's pods start anew, the node's other pods and connections go on.
  "calico", "flannel",
  // With live-restore the containers go on: the circumstance is not in the words.
  "docker",
];

describe("the effects that owners' ways are said to have", () => {
  it("are not less than what the commands do", () => {
    const less = OWNERS.flatMap(({ id, rebuild }) => rebuild
      .filter(({ argv, effect }) => EFFECTS.indexOf(effect) < EFFECTS.indexOf(effectOf(argv).effect))
      .map(({ argv, effect }) => `${id}: ${argv.join(" ")} is ${effectOf(argv).effect}, said ${effect}`));
    expect(less.filter((line) => !KNOWN_TO_DO_LESS.includes(line.slice(0, line.indexOf(":"))))).toEqual([]);
  });

  it("look where it says look", () => {
    for (const { id, look } of OWNERS) for (const { argv } of look) expect(effectOf(argv).effect, `${id}: ${argv.join(" ")}`).toBe("none");
    expect(isLook(["iptables", "-F"])).toBe(false);
  });
});
