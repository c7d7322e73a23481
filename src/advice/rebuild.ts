import { shellLine } from "../escape/shell.js";
import type { Circumstances } from "../knowledge/circumstances.js";
import { rebuildOf, type Owner } from "../knowledge/owners/index.js";
import type { Command, Remedy } from "../model/report.js";

const OPEN = /<[A-Z][A-Z_]*>/;

/** Has an owner make its objects again. Undefined where nothing is known that does. */
export function rebuildRemedy(owner: Owner, name: string, circumstances: Circumstances): Remedy | undefined {
  const way = rebuildOf(owner, circumstances);
  if (way === undefined) return undefined;
  const open = way.argv.flatMap((word) => OPEN.exec(word)?.[0] ?? []);
  const command: Command = open.length === 0 ? { where: way.where, argv: way.argv, shell: shellLine(way.argv) } : {
    where: way.where, argv: way.argv,
    open: open.map((slot) => ({ name: slot.slice(1, -1), question: { fact: slot.slice(1, -1).toLowerCase(), text: way.open?.[slot] ?? way.open?.[slot.slice(1, -1)] ?? `What stands for ${slot}?` } })),
  };
  return {
    title: `Have ${owner.name} make ${name} again: it is its own`,
    effect: way.effect,
    lasting: false,
    applies: { words: "", state: "holds", test: { all: [] } },
    commands: [command],
    check: [],
    look: owner.look.filter(({ argv }) => !argv.some((word) => OPEN.test(word)))
      .map(({ argv, where, for: what }) => ({ command: { where, argv, shell: shellLine(argv) }, for: what })),
    undo: "Nothing to undo: the program makes its own objects again.",
    note: [way.says, owner.healsItself.says].join(" "),
    proof: { kind: "source", ref: owner.sources[0] ?? "docs/owners.md" },
  };
}
