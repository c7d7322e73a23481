import { runnable } from "../escape/command.js";
import { OPEN_WORD } from "../escape/shell.js";
import type { Circumstances } from "../knowledge/circumstances.js";
import { rebuildOf, type Owner, type Rebuild } from "../knowledge/owners/index.js";
import { ALWAYS } from "../knowledge/always.js";
import type { Command, Remedy } from "../model/report.js";

/** Has an owner make its objects again. Undefined where nothing is known that does. */
export function rebuildRemedy(owner: Owner, name: string, circumstances: Circumstances): Remedy | undefined {
  const way = wayOf(owner, circumstances);
  if (way === undefined) return undefined;
  const argv = way.argv.map((word) => word.replace("<JAIL>", jailOf(name) ?? "<JAIL>"));
  const open = argv.flatMap((word) => OPEN_WORD.exec(word)?.[0] ?? []);
  const command: Command = open.length === 0 ? runnable(way.where, argv) : {
    where: way.where, argv,
    open: open.map((slot) => ({ name: slot.slice(1, -1), question: { fact: slot.slice(1, -1).toLowerCase(), text: way.open?.[slot] ?? way.open?.[slot.slice(1, -1)] ?? `What stands for ${slot}?` } })),
  };
  const looks = owner.look.filter((look) => !look.argv.some((word) => OPEN_WORD.test(word)));
  return {
    title: `Have ${owner.name} make ${name} again: it is its own`,
    effect: way.effect,
    lasting: false,
    applies: ALWAYS,
    commands: [command],
    check: [],
    ...(looks.length === 0 ? {} : { look: looks.map((look) => ({ command: runnable(look.where, look.argv), for: look.for })) }),
    undo: "Nothing to undo: the program makes its own objects again.",
    note: [way.says, owner.healsItself.says].join(" "),
    proof: { kind: "source", ref: owner.sources[0] ?? "docs/owners.md" },
  };
}

/** What starts services is often not told: mostly it is systemd, and the note has the words for the others. */
function wayOf(owner: Owner, circumstances: Circumstances): Rebuild | undefined {
  const way = rebuildOf(owner, circumstances);
  const told = way?.argv.some((word) => OPEN_WORD.test(word)) === false || INITS.some((init) => circumstances.has(init));
  const likely = told ? undefined : rebuildOf(owner, new Set([...circumstances, "systemd"]));
  const unit = likely?.argv[0] === "systemctl" ? likely.argv.at(-1) : undefined;
  return likely === undefined ? way : unit === undefined ? likely : { ...likely, says: `${likely.says} Without systemd: service ${unit} ${likely.argv.at(-2)}.` };
}
const INITS = ["systemd", "openrc", "sysvinit", "upstart", "procd", "runit", "s6", "android"] as const;

/** fail2ban names its chains after the jails: `f2b-sshd`. */
const jailOf = (name: string): string | undefined => /^(?:f2b|fail2ban)-([\w-]{1,40})$/.exec(name)?.[1];
