import { slotOf } from "../../slot.js";
import { byWord } from "../../../knowledge/by-word.js";
import type { NftFamily, NftHook, NftItem } from "../../../grammar/nft/types.js";
import { CHAIN_TYPES, HOOKS, PRIORITIES, priorityNames, TYPE_HOOKS } from "../../../grammar/nft/places.js";
import { nearestName } from "../../../knowledge/nearest-name.js";
import { declaredAt, isAt, namedAt, type NftCase } from "../case.js";
import { refusal, type Explain } from "../explain.js";
import { fileSteps, mendOf, type Change } from "../mend/build.js";

import { hookOfName, hookWords, tableNeed } from "../mend/make.js";
import { nearestAbove } from "../mend/sed.js";
import { isName } from "../mend/shapes.js";

const hookOf = (items: readonly NftItem[]): NftHook | undefined => {
  for (const item of items) {
    if (item.kind === "hook") return item;
    const inner = item.kind === "command" && item.block !== undefined ? hookOf(item.block.items) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
};

const natPriority = (hook: string): string => (hook === "prerouting" ? "dstnat" : hook === "output" ? "-100" : hook === "postrouting" ? "srcnat" : "100");

/** The rows below a chain's head, as sed edits: type and hook that fit, and a priority behind conntrack's. */
const FITTING = [
  "s/type route hook (prerouting|input|forward|postrouting) /type filter hook \\1 /",
  "s/type nat hook forward priority [^;]+/type nat hook postrouting priority srcnat/",
  "s/(type nat hook prerouting priority) [^;]+/\\1 dstnat/",
  "s/(type nat hook postrouting priority) [^;]+/\\1 srcnat/",
  "s/(type nat hook (output|input) priority) (raw|-[23][0-9][0-9])/\\1 -100/",
];

/** The pair of type and hook does not exist, or nat is to come before conntrack: nft marks the name of the chain. */
export const chainHook: Explain = (given) => {
  const { refused: { errno, file }, mark, form } = given;
  if ((errno !== "EOPNOTSUPP" && errno !== "ENOENT") || mark === undefined) return undefined;
  const declared = namedAt(given);
  if (declared?.object !== "chain" || (declared.verb !== "add" && declared.verb !== "create")) return undefined;
  if (errno === "ENOENT") return undefined;
  const chain = declared.name.text;
  const hook = hookOf(declared.block?.items ?? []);
  if (hook?.type === undefined) {
    if (form !== "file" || file === undefined) return undefined;
    const rows = `${file.line},/\\}/`;
    return refusal(given, "chain-hook", { chain }, [
      fileSteps(given, [["-E", ...FITTING.flatMap((one) => ["-e", rows + one])]], "type, hook and priority are to be ones that go together", "likely"),
      fileSteps(given, [["-E", `${rows}s/hook (prerouting|forward|postrouting) /hook input /`]], "the family has the hooks input and output only", "guess"),
      fileSteps(given, [["-E", `${rows}s/ ?flags offload;?//`]], "the card cannot filter by itself", "guess"),
    ]);
  }
  const { type } = hook;
  const priority = hook.priority;
  const number = priority === undefined ? undefined : priorityOf(priority.name, priority.offset);
  const block = declared.block!;
  const offload = block.items.find((item) => item.kind === "property" && item.word.text === "flags" && item.values.some(({ text }) => text === "offload"));
  if (offload !== undefined) {
    const end = offload.end + (/^\s?;?/.exec(given.line.slice(offload.end))?.[0].length ?? 0);
    return refusal(given, "offload", { object: "chain", chain, device: hook.device?.text }, [
      mendOf(given, { intent: "the kernel filters where the card cannot", sure: "likely", changes: [{ start: offload.start, end, text: "" }] }),
    ], offload);
  }
  if (TYPE_HOOKS[type.text]?.includes(hook.hook.text) === false) {
    const changes: Change[] = type.text === "nat" ?
      [{ start: hook.hook.start, end: hook.hook.end, text: "postrouting" }, ...(priority === undefined ? [] : [{ start: priority.start, end: priority.end, text: "srcnat" }])] :
      [{ start: type.start, end: type.end, text: "filter" }];
    return refusal(given, "chain-hook", { chain, type: type.text, hook: hook.hook.text, family: given.family }, [
      mendOf(given, { intent: type.text === "nat" ? "translation of the source was meant" : "a chain that filters and marks", sure: "likely", changes }),
      ...(type.text === "nat" ? [mendOf(given, {
        intent: "translation of the destination was meant", sure: "guess",
        changes: [{ start: hook.hook.start, end: hook.hook.end, text: "prerouting" }, ...(priority === undefined ? [] : [{ start: priority.start, end: priority.end, text: "dstnat" }])],
      }), mendOf(given, { intent: "a chain that filters what is forwarded", sure: "guess", changes: [{ start: type.start, end: type.end, text: "filter" }] })] : []),
    ], hook.hook);
  }
  if (type.text === "nat" && number !== undefined && number <= -200 && priority !== undefined) {
    return refusal(given, "nat-priority", { chain, priority: given.line.slice(priority.start, priority.end), hook: hook.hook.text }, [
      mendOf(given, { intent: "translation comes behind connection tracking", sure: "told", changes: [{ start: priority.start, end: priority.end, text: natPriority(hook.hook.text) }] }),
    ], priority);
  }
  return undefined;
};

const priorityOf = (name: string | undefined, offset: number): number | undefined => (name === undefined ? offset : PRIORITIES[name] === undefined ? undefined : PRIORITIES[name] + offset);

/** `The inet family does not support this hook` */
export const hookOfFamily: Explain = (given) => {
  const { says, mark, line, command, refused: { file }, chain } = given;
  const family = /^The (\w{2,8}) family does not support this hook/.exec(says)?.[1] as NftFamily | undefined;
  if (family === undefined || mark === undefined || !(family in HOOKS)) return undefined;
  const hook = line.slice(mark.start, mark.end);
  const names = { family, hook, ...(chain === undefined ? {} : { chain }) };
  const near = HOOKS[family].find((one) => one === (hook === "prerouting" || hook === "forward" ? "input" : hook === "postrouting" ? "output" : "ingress"));
  if (hook === "ingress" || hook === "egress") {
    if (given.form === "file" && file !== undefined) {
      return refusal(given, "chain-hook", names, [
        fileSteps(given, [["-zE", nearestAbove(file.line, `([ \\t]*(add )?)table (${family} )?([^ \\n]+) \\{`, "\\3table netdev \\6 {")]], "the table was meant to be of family netdev", "likely"),
      ]);
    }
    const { family: word, table } = command ?? {};
    if (table === undefined || !isName(table.text)) return refusal(given, "chain-hook", names, []);
    const change: Change = word === undefined ? { start: table.start, end: table.start, text: "netdev " } : { start: word.start, end: word.end, text: "netdev" };
    return refusal(given, "chain-hook", names, [
      mendOf(given, { intent: "a table of family netdev", sure: "likely", changes: [change], before: [tableNeed("netdev", table.text)] }),
    ]);
  }
  if (near === undefined) return refusal(given, "chain-hook", names, []);
  const changes: Change[] = [{ start: mark.start, end: mark.end, text: near }];
  return refusal(given, "chain-hook", names, [mendOf(given, { intent: `the hook \`${near}\` of the family is the nearest`, sure: "guess", changes })]);
};

/** `invalid priority expression value in this context.` */
export const priorityName: Explain = (given) => {
  const { says, mark, line, parsed, family } = given;
  if (!/^(?:invalid priority (?:expression|in this context)|'\w{1,40}' is invalid priority)/.test(says)) return undefined;
  const hook = hookOf(parsed.items);
  const typed = hook?.priority;
  const name = typed?.name ?? /priority (\w{1,40})/.exec(mark === undefined ? line : line.slice(mark.start, mark.end + 40))?.[1];
  const known = priorityNames(family as NftFamily | undefined, hook?.hook.text);
  if (name === undefined) return refusal(given, "priority-name", {}, []);
  const start = typed?.start ?? line.indexOf(name, mark?.start ?? 0);
  const swapped = name === "srcnat" ? "dstnat" : name === "dstnat" ? "srcnat" : undefined;
  const near = nearestName(name, known);
  const choices = [...new Set([...(swapped !== undefined && known.includes(swapped) ? [swapped] : []), ...(near === undefined ? [] : [near]), "filter", "0"])].filter((one) => one !== name);
  return refusal(given, "priority-name", { priority: name, hook: hook?.hook.text, family, known: known.join(", ") }, choices.map((one, index) => mendOf(given, {
    intent: `\`${one}\` was meant`, sure: index === 0 && one !== "filter" ? "likely" : "guess", changes: [{ start, end: start + name.length, text: one }],
  })), { start, end: start + name.length });
};

const HOOK_WORDS: Readonly<Record<string, string>> = byWord({
  in: "input", incoming: "input", inbound: "input", out: "output", outgoing: "output", outbound: "output", fwd: "forward", forwarding: "forward", pre: "prerouting", post: "postrouting",
});
const TYPE_WORDS: Readonly<Record<string, string>> = byWord({ mangle: "filter", raw: "filter", security: "filter", snat: "nat", dnat: "nat", masquerade: "nat", base: "filter" });

/** `unknown chain hook`, `unknown chain type` */
export const chainWord: Explain = (given) => {
  const { says, mark, marked } = given;
  const what = /^unknown chain (hook|type)/.exec(says)?.[1];
  if (what === undefined || mark === undefined || marked === "") return undefined;
  const known = what === "hook" ? [...HOOKS.inet, "egress"] : CHAIN_TYPES;
  const low = marked.toLowerCase();
  const near = known.includes(low) ? low : (what === "hook" ? HOOK_WORDS : TYPE_WORDS)[low] ?? nearestName(low, known);
  const rest = known.filter((one) => one !== near);
  return refusal(given, "chain-word", { what, word: marked, known: known.join(", ") }, near === undefined ?
    rest.slice(0, 2).map((one) => mendOf(given, { intent: `\`${one}\` was meant`, sure: "guess", changes: [{ start: mark.start, end: mark.end, text: one }] })) :
    [mendOf(given, { intent: `\`${near}\` was meant`, sure: "likely", changes: [{ start: mark.start, end: mark.end, text: near }] })]);
};

/** `Missing 'device' in this chain definition`, and a device where there is none to name. */
export const chainDevice: Explain = (given) => {
  const { says, mark, line, parsed, world } = given;
  const hook = hookOf(parsed.items);
  if (says.startsWith("This chain type cannot be bound to device")) {
    const device = hook?.device;
    const found = /\s?devices? (?:= )?(?:"[^"]{0,16}"|\{[^}]{0,200}\}|[\w.-]{1,16})/.exec(line.slice(mark?.start ?? 0));
    const start = found === null ? undefined : (mark?.start ?? 0) + found.index;
    return refusal(given, "chain-device", { device: device?.text, hook: hook?.hook.text }, start === undefined ? [] : [
      mendOf(given, { intent: "the chain sees the packets of all interfaces", sure: "told", changes: [{ start, end: start + found![0].length, text: "" }] }),
    ]);
  }
  if (!/^Missing [`'"]device[`'"]? in this chain definition/.test(says)) return undefined;
  // Which one is not told; a name that the text shows is the best guess.
  return refusal(given, "chain-device", { hook: hook?.hook.text }, hook === undefined ? [] : world.interfaces.filter((one) => /^[\w.-]+$/.test(one)).slice(0, 3).map((one) => mendOf(given, {
    intent: `\`${one}\` was meant`, sure: "guess", changes: [{ start: hook.hook.end, end: hook.hook.end, text: ` device "${one}"` }],
  })));
};

/** `policy drop` in a chain without a hook. */
export const baseChainWanted: Explain = (given) => {
  const { refused: { errno, file }, mark, marked, parsed } = given;
  if (errno !== "EOPNOTSUPP" || mark === undefined || !/^(?:\{\s{0,4})?policy\b/.test(marked)) return undefined;
  const declared = declaredAt(parsed.items, mark.start);
  const chain = declared?.object === "chain" ? declared.name?.text : undefined;
  const hook = (chain === undefined ? undefined : hookOfName(chain)) ?? "input";
  const at = given.line.indexOf("policy", mark.start);
  const names = { ...(chain === undefined ? {} : { chain }), policy: /policy\s{1,8}(\w{1,16})/.exec(marked)?.[1] ?? "" };
  const drops = names.policy !== "accept";
  const base = (one: string): Change => ({ start: at, end: at, text: `${hookWords({ type: "filter", hook: one, priority: "0" })}; ` });
  // A row that holds nothing else would be left without a word: it is emptied in the file.
  const alone = file !== undefined && /^policy\s+\w+\s?;?$/.test(given.line.trim());
  const jumped = "a chain that rules jump to has no policy";
  const without = alone ? fileSteps(given, [["-E", `${file.line}s/policy +[a-z]+ *;?//`]], jumped, "guess") : mendOf(given, { intent: jumped, sure: "guess", changes: [{ start: at, end: policyEnd(given, at), text: "" }] });
  if (chain === undefined && file !== undefined) {
    // The name of the chain stands above; where it is a hook's, that hook is meant.
    const byName = nearestAbove(file.line, "([^\\n]*chain (input|forward|output|prerouting|postrouting) *\\{)", "\\3\\n\\t\\ttype filter hook \\4 priority 0;");
    const named = fileSteps(given, [["-zE", byName]], "a chain that sees the packets of the hook it is named after was meant", drops ? "guess" : "likely");
    return refusal(given, "base-chain-wanted", names, drops ? [without, named] : [named, without]);
  }
  // A chain that drops all that no rule takes, at a hook that is guessed, cuts the machine off.
  if (drops && hookOfName(chain ?? "") === undefined) {
    const says = "one of input, forward, output, prerouting, postrouting: the packets that the policy drops";
    return refusal(given, "base-chain-wanted", names, [without, mendOf(given, { intent: says, sure: "guess", changes: [base(slotOf("HOOK"))], open: { HOOK: says } })]);
  }
  return refusal(given, "base-chain-wanted", names, [
    mendOf(given, { intent: `a chain that sees packets at ${hook} was meant`, sure: hookOfName(chain ?? "") === undefined ? "guess" : "likely", changes: [base(hook)] }), without,
  ]);
};

const policyEnd = ({ line }: NftCase, at: number): number => at + (/^policy\s+\w+\s*;?\s?/.exec(line.slice(at))?.[0].length ?? 0);

/** `jump input`: what has a hook is not jumped to. */
export const jumpToBaseChain: Explain = (given) => {
  const { refused: { errno }, mark, statements, chain } = given;
  if ((errno !== "EOPNOTSUPP" && errno !== "EINVAL") || mark === undefined) return undefined;
  const target = statements.find(({ verdict }) => isAt(verdict?.target, mark))?.verdict?.target;
  if (target === undefined) return undefined;
  return refusal(given, "jump-to-base-chain", { target: target.text, ...(chain === undefined ? {} : { chain }) }, [], target);
};
