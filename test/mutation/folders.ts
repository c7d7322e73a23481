/** Tests that touch a folder of `src`, beside a sample of the corpus, which goes with each. */
export const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  input: ["test/unit/input/fold.test.ts", "test/unit/input/plain.test.ts", "test/unit/discourse/machines.test.ts"],
  discourse: ["test/unit/discourse/answers.test.ts", "test/unit/discourse/cues.test.ts", "test/unit/discourse/machines.test.ts", "test/unit/discourse/own.test.ts", "test/unit/facts/trust.test.ts", "test/unit/facts/place.test.ts"],
  facts: [
    "test/unit/facts/gather.test.ts", "test/unit/facts/listings.test.ts", "test/unit/facts/modules-on-disk.test.ts", "test/unit/facts/modules-said.test.ts", "test/unit/facts/place.test.ts", "test/unit/facts/trust.test.ts",
    "test/unit/facts/variant-by-version.test.ts", "test/unit/facts/versions.test.ts", "test/unit/module-area/need-state.test.ts", "test/unit/virtuozzo/said.test.ts", "test/unit/virtuozzo/numbers.test.ts", "test/unit/discourse/answers.test.ts",
  ],
  reason: ["test/unit/reason/conditions.test.ts", "test/unit/api-stateless.test.ts", "test/unit/reason/claims.test.ts", "test/unit/module-area/answers.test.ts", "test/unit/kernel-area/one-diagnosis.test.ts", "test/unit/iptables-area/answers.test.ts", "test/unit/virtuozzo/node.test.ts"],
  advice: ["test/unit/reason/slots.test.ts", "test/unit/provider.test.ts", "test/unit/edited-rule.test.ts", "test/unit/facts/trust.test.ts", "test/unit/module-area/answers.test.ts", "test/unit/virtuozzo/node.test.ts"],
};
