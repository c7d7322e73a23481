import { clip, visible } from "../escape/terminal.js";
import { recognise } from "../grammar/recognise.js";
import { firewallScript, FIREWALL_SCRIPTS } from "../knowledge/firewall-scripts.js";
import { extensionMeant, extensionOfModule } from "../knowledge/invented-names.js";
import { EXTENSIONS, type ExtensionRow } from "../knowledge/lookup.js";
import { moduleName } from "../knowledge/module-name.js";
import { MODES } from "../knowledge/modes.js";
import { VZ_PARAMETERS, vzParameter } from "../knowledge/vz-parameters.js";
import { nearestWords } from "../reason/nearest.js";
import { renderMarkdown } from "../render/markdown.js";
import { extensionPage, modePage, parameterPage, scriptPage } from "../render/word-page.js";
import { rules } from "../rules/index.js";
import { diagnose } from "./diagnose.js";
import { explain } from "./explain.js";
import { ownOf, type WithOwn } from "./own/option.js";

/** What a word is that somebody asks about. */
export type WordKind = "cause" | "mode" | "parameter" | "firewall" | "extension" | "message";

export interface WordExplanation {
  readonly word: string;
  readonly kind: WordKind;
  /** Causes that belong to it. */
  readonly codes: readonly string[];
  readonly markdown: string;
}

/** A message's text is a sentence, not a word; longer ones are tickets. */
const MESSAGE_MOST = 4000;

/**
 * Explains what people ask about: the code of a cause, a netfilter mode, a kernel module by its old or new name, a table, match or target,
 * a parameter (numiptent, --netfilter), csf, APF or lfd, or an error message as it was printed; with what it needs, version by version.
 * @throws TypeError with the nearest known words, when nothing fits
 */
export function explainWord(asked: string, options: WithOwn = {}): WordExplanation {
  if (typeof asked !== "string") throw new TypeError("word must be a string");
  const word = asked.trim();
  const found = byCode(word, options) ?? byTable(word) ?? byExtension(word) ?? byMessage(word, options);
  if (found !== undefined) return found;
  const near = nearestWords(word, WORDS);
  throw new TypeError(`${visible(JSON.stringify(clip(word, 80)))} is not known${near.length > 0 ? `; did you mean ${near.join(" or ")}?` : ""}`);
}

const WORDS: readonly string[] = [
  ...rules.map(({ code }) => code), ...MODES.map(({ mode }) => mode), ...VZ_PARAMETERS.flatMap(({ names }) => names),
  ...FIREWALL_SCRIPTS.flatMap(({ names }) => names), ...new Set(EXTENSIONS.flatMap(({ modules }) => Object.values(modules).flat())),
];

function byCode(word: string, options: WithOwn): WordExplanation | undefined {
  if (!/^[a-z0-9-]+\/[a-z0-9-]+$/.test(word)) return undefined;
  const page = explain(word, options);
  return { word, kind: "cause", codes: [page.code], markdown: page.markdown };
}

const MODE_CODES = ["virtuozzo/module-not-allowed", "virtuozzo/mode-change-pending", "virtuozzo/bad-netfilter-value"];
const CODES_OF_MODE: Readonly<Record<string, readonly string[]>> = {
  disabled: ["virtuozzo/netfilter-disabled"], stateless: ["virtuozzo/conntrack-not-allowed", "virtuozzo/stateless-drops-invalid"], stateful: ["virtuozzo/conntrack-not-allowed"], full: ["virtuozzo/nat-not-allowed"],
};
const CODES_OF_PARAMETER: Readonly<Record<string, readonly string[]>> = {
  "--netfilter": ["virtuozzo/bad-netfilter-value", "virtuozzo/netfilter-set-globally", "virtuozzo/netfilter-option-unknown", "virtuozzo/mode-change-pending"],
  "--iptables": ["virtuozzo/unknown-module-name", "virtuozzo/module-list-obsolete"],
  IPTABLES_MODULES: ["virtuozzo/module-list-obsolete"],
  numiptent: ["virtuozzo/numiptent-exhausted"],
  ip_conntrack_disable_ve0: ["virtuozzo/node-conntrack-off"],
  "--setmode": ["virtuozzo/mode-change-pending"],
};

function byTable(word: string): WordExplanation | undefined {
  const mode = MODES.find((known) => known.mode === word.toLowerCase());
  if (mode !== undefined) return { word, kind: "mode", codes: [...(CODES_OF_MODE[mode.mode] ?? []), ...MODE_CODES], markdown: modePage(mode) };
  const parameter = vzParameter(word.split(/[= ]/, 1)[0]!);
  if (parameter !== undefined) return { word, kind: "parameter", codes: CODES_OF_PARAMETER[parameter.names[0]!] ?? [], markdown: parameterPage(parameter) };
  const script = firewallScript(word);
  return script === undefined ? undefined : { word, kind: "firewall", codes: ["framework/csf-test-failed", "module/built-in", "virtuozzo/forward-policy", "virtuozzo/stateless-drops-invalid"], markdown: scriptPage(script) };
}

/** `xt_state`, `ipt_state`, `nf_state`, `state`, `-m state`, `-j MASQUERADE`, `-t nat`. */
function byExtension(word: string): WordExplanation | undefined {
  const bare = word.replace(/^-[mjt] /, "");
  if (!/^[A-Za-z0-9_-]{2,40}$/.test(bare)) return undefined;
  const module = moduleName(bare);
  const meant = extensionMeant(module);
  const row = extensionOfModule(module) ?? meant ?? rowNamed(bare);
  if (row === undefined) return undefined;
  const need = row.need === "nat" ? ["virtuozzo/nat-not-allowed"] : row.need === "conntrack" ? ["virtuozzo/conntrack-not-allowed"] : ["virtuozzo/module-not-allowed"];
  return { word, kind: "extension", codes: [...need, ...(meant === undefined ? [] : ["module/wrong-name"])], markdown: extensionPage(bare, row, meant !== undefined) };
}

const rowNamed = (name: string): ExtensionRow | undefined => EXTENSIONS.find((row) => row.name === name && row.families.includes("ip")) ?? EXTENSIONS.find((row) => row.name.toLowerCase() === name.toLowerCase());

function byMessage(text: string, options: WithOwn): WordExplanation | undefined {
  if (text.length > MESSAGE_MOST || !/\s/.test(text)) return undefined;
  const { messages } = recognise(text, ownOf(options)?.index);
  const first = messages.find(({ message }) => message.role === "error") ?? messages[0];
  const report = diagnose(text, options);
  if (first === undefined || report.diagnoses.length === 0) return undefined;
  const from = first.message.from.map(({ program, file, since, until }) => `${program}${file === undefined ? "" : ` ${file}`}${since === undefined ? "" : `, from ${since}`}${until === undefined ? "" : `, until ${until}`}`);
  return { word: text, kind: "message", codes: report.diagnoses.map(({ code }) => code), markdown: `The message \`${first.message.id}\`, printed by ${from.join("; ")}.\n\n${renderMarkdown(report)}` };
}
