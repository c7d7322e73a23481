import { factName } from "../knowledge/fact-names.js";
import { moduleName } from "../knowledge/module-name.js";
import { KERNEL_SIGNS } from "../knowledge/program-signs.js";
import type { Fact, FactValue } from "../model/fact.js";
import type { Said } from "../discourse/said.js";
import type { FoundCommand, Recognised } from "../grammar/recognise.js";
import { listingFacts } from "./from-listings.js";
import { containerNumber } from "./container-number.js";
import { insideContainer } from "./inside-container.js";
import { saidModules } from "./modules-said.js";
import { quietModprobe } from "./modprobe-worked.js";
import { signFacts } from "./signs.js";
import { serviceFacts, wrapperFacts } from "./typed-by.js";
import { upgradeFacts } from "./upgraded.js";
import { virtuozzoVersion } from "./virtuozzo-version.js";
import { workedFacts } from "./worked.js";
import { compareVersions } from "./versions.js";

/** What is said and shown of one machine: texts of the same length, with what is of other machines blank. */
export interface Shown {
  /** As given, but with wide blanks as narrow ones. */
  readonly text: string;
  /** As its writer saw it. */
  readonly lines: string;
  readonly said: Said;
  readonly messages: readonly Recognised[];
  readonly commands: readonly FoundCommand[];
}

/** Everything the text shows of the machine. */
export function textFacts({ text, lines, said, messages, commands }: Shown): readonly Fact[] {
  const words = text.slice(0, WORDS_MOST);
  const facts = [
    ...messages.flatMap(messageFacts),
    ...commands.flatMap(commandFacts),
    ...listingFacts(lines, messages),
    ...wrapperFacts(lines.slice(0, WORDS_MOST)),
    ...workedFacts(lines, commands),
    ...signFacts(words, said),
    ...insideContainer(words),
    ...kernelWords(words),
    ...upgradeFacts(said),
    ...quietModprobe(lines.slice(0, WORDS_MOST), said, messages),
    ...saidModules(lines.slice(0, WORDS_MOST), said),
  ];
  // A listing tells it better than words.
  if (!facts.some(({ name }) => name === "virtuozzo")) facts.push(...virtuozzoVersion(words, said));
  if (!facts.some(({ name }) => name === "ctid")) facts.push(...containerNumber(words));
  if (!facts.some(({ name }) => name === "user")) facts.push(...serviceFacts(lines, messages));
  const ofKernel = kernelFacts(facts);
  // Docker and Kubernetes on such a kernel run inside a container of it.
  const engines = ofKernel.some(({ value }) => value === "virtuozzo") ? CONTAINER_ENGINES : [];
  return [...facts.filter(({ name, value }) => !(name === "platform" && engines.includes(String(value)))), ...ofKernel];
}

/** How much is read for words of people: they write at the beginning, logs follow. */
const WORDS_MOST = 65_536;
const CONTAINER_ENGINES: readonly string[] = ["docker", "podman", "kubernetes"];

const seen = (name: string, value: FactValue, span: Fact["span"]): Fact => ({ name, value, state: "seen", source: "text", ...(span === undefined ? {} : { span }) });
const assumed = (name: string, value: FactValue, because: string): Fact => ({ name, value, state: "assumed", source: "assumption", because });

/** `kernel: ip_conntrack: table full` names no kernel. */
const VERSION = /^v?\d{1,4}(?:\.\d|$)/;

/** A field, or fixed value, that has a fact's name is that fact; the program that speaks tells its version and backend. */
function messageFacts({ message, fields, program, span }: Recognised): Fact[] {
  const facts: Fact[] = [];
  if (message.role === "reading") {
    for (const [name, field] of Object.entries(fields)) {
      const known = factName(name);
      if (known === undefined || (known.type === "version" && !VERSION.test(String(field.value)))) continue;
      const value = known.type === "version" ? String(field.value).replace(/\.$/, "") : known.type === "number" ? Number(field.value) : known.type === "flag" ? /^(?:1|y|yes|on|true|enabled)$/i.test(String(field.value)) : known.type === "list" ? String(field.value).split(/[\s,]+/) : String(field.value);
      facts.push(seen(name, value, field.span));
    }
  }
  if (message.id === "module/modprobe-not-found" && fields["module"] !== undefined) facts.push(seen("modulesMissing", [moduleName(String(fields["module"].value))], fields["module"].span));
  // modprobe names the running kernel in the folder it looks into.
  if (message.role === "error" && fields["kernel"] !== undefined) facts.push(seen("kernel", String(fields["kernel"].value), fields["kernel"].span));
  if (program?.name.includes("tables")) {
    if (program.version !== undefined) facts.push(seen("iptables", program.version, span));
    const variant = program.variant ?? (program.name.includes("-nft") ? "nft" : program.name.includes("-legacy") ? "legacy" : undefined);
    if (variant !== undefined) facts.push(seen("variant", variant, span));
    else if (program.version !== undefined && /^ip6?tables/.test(program.name) && !program.name.includes("compat") && compareVersions(program.version, "1.8") === -1) facts.push({ ...assumed("variant", "legacy", "before 1.8 iptables and ip6tables are the legacy variant"), span });
  }
  if (program?.name === "ipset" && program.version !== undefined) facts.push(seen("ipset", program.version, span));
  return facts;
}

/** Who typed it, and where: a prompt's last character, `sudo`, `vzctl exec CTID`. */
function commandFacts({ command, before, span }: FoundCommand): Fact[] {
  const facts: Fact[] = [];
  if (/\bsudo $/.test(before) || /(?:^|[^a-z])root@|# ?(?:sudo )?$/.test(before)) facts.push(seen("user", "root", span));
  // A bare $ at the line's start is how instructions write any prompt.
  else if (/\S ?\$ ?$/.test(before)) facts.push({ ...assumed("user", "user", "the prompt ends in $"), span });
  const exec = /\b(?:vzctl|prlctl) exec2? ([a-z0-9_.-]{1,64}) /.exec(before);
  if (exec) facts.push(seen("ctid", exec[1]!, span), seen("place", "container", span), seen("platform", "virtuozzo", span));
  if (/\b(?:docker|podman) exec /.test(before)) facts.push(seen("place", "container", span));
  if (command.variant !== undefined) facts.push({ ...assumed("variant", command.variant, "the command names the backend"), span });
  return facts;
}

/** Releases that cannot be anything but a kernel's: `2.6.32-042stab127.2`, `3.10.0-693.21.1.vz7.46.7`, `5.14.0-362.24.2.el9_3.x86_64`, `6.1.0-18-amd64`. */
const KERNEL_WORD = /(?:(?<![\w.-])|(?<=\\[nt]|#01[12]))(?:[2-9]\.\d{1,2}\.\d{1,3}-[\w.]{0,24}(?:stab|\.vz[789]|\.el\d|\.fc\d|\.lve|\.amzn|-pve|-amd64|-generic|-arm64|-microsoft|-kvm|-aws|-azure|-gcp|-raspi|-tegra)|[3-9]\.\d{1,2}\.\d{1,3}(?:\+rpt-rpi-|-v[78]l?\+))[\w.+-]{0,40}/i;

/** The OpenVZ series alone, as people shorten it and `/proc/vz/version` prints it (VZVERSION). */
const STAB_WORD = /(?<![\w.-])0[24][28]stab\d{3}(?:\.\d{1,3}){0,2}(?![\w-])/i;

/** A kernel's release in the words of the ticket, where no command shows it. */
function kernelWords(text: string): Fact[] {
  const found = KERNEL_WORD.exec(text) ?? STAB_WORD.exec(text);
  if (found === null) return [];
  const span = { start: found.index, end: found.index + found[0].length };
  return [{ ...assumed("kernel", found[0].replace(/\.$/, ""), "the text names this kernel"), span }];
}

/** What a kernel's release tells besides its version. */
function kernelFacts(facts: readonly Fact[]): Fact[] {
  const found: Fact[] = [];
  for (const fact of facts) {
    if (fact.name !== "kernel") continue;
    const sign = KERNEL_SIGNS.find(({ pattern }) => pattern.test(String(fact.value)));
    if (sign !== undefined) found.push({ name: "platform", value: sign.platform, state: fact.state, source: fact.source, because: sign.because, ...(fact.span === undefined ? {} : { span: fact.span }) });
  }
  return found;
}
