import type { Recognised } from "../grammar/recognise.js";
import type { Fact } from "../model/fact.js";
import { beancounterFacts, settingFacts } from "./listings/counters.js";
import { builtInModules, forbiddenModules, kernelPackages, kernelsOnDisk, loadedModules, missingOptions, namesInKernel } from "./listings/modules.js";
import { moduleFiles } from "./listings/module-files.js";
import { pasteAt, type Paste } from "./listings/paste.js";
import { alternativeFacts, capabilityFacts, distributionFacts, runtimeFileFacts, userFacts, virtualizationFacts } from "./listings/process.js";
import { differenceByQuestions } from "./listings/two-nodes.js";
import { commandFacts, configurationFacts, fileFacts, listFacts, trackingParameter } from "./listings/vz.js";

type Reader = (paste: Paste) => readonly Fact[];

/** Heading → what reads the lines below it. Readings whose fields are the facts themselves need none. */
const READERS: Readonly<Record<string, Reader>> = {
  "reading/lsmod": loadedModules,
  "reading/table-names": namesInKernel,
  "reading/beancounters": beancounterFacts,
  "reading/beancounter-row": beancounterFacts,
  "reading/kernel-config": missingOptions,
  "reading/modules-builtin": builtInModules,
  "reading/modprobe-conf": forbiddenModules,
  "reading/module-trees": kernelsOnDisk,
  "reading/kernel-packages": kernelPackages,
  "reading/module-on-disk": moduleFiles,
  "reading/proc-sys": settingFacts,
  "reading/capabilities": capabilityFacts,
  "reading/identity": userFacts,
  "reading/detect-virt": virtualizationFacts,
  "reading/runtime-file": runtimeFileFacts,
  "reading/alternatives": alternativeFacts,
  "reading/vz-configuration": configurationFacts,
  "reading/vzlist": listFacts,
  "reading/vz-container-file": fileFacts,
  "reading/vz-command": commandFacts,
  "reading/redhat-release": distributionFacts,
  "reading/node-tracking-parameter": trackingParameter,
};

/** Readers that only look at the heading's own line: another heading below it is to be read as well. */
const LINE_READERS: ReadonlySet<Reader> = new Set<Reader>([alternativeFacts, distributionFacts, runtimeFileFacts, userFacts, virtualizationFacts, fileFacts, commandFacts, trackingParameter]);

/** Facts out of the pasted listings whose headings were recognised. Each stretch of text is read once by each parser. */
export function listingFacts(text: string, messages: readonly Recognised[]): readonly Fact[] {
  const readUpTo = new Map<Reader, number>();
  const headings = messages.filter(({ message }) => READERS[message.id] !== undefined).sort((a, b) => a.span.start - b.span.start);
  return headings.flatMap(({ message, span }) => {
    const reader = READERS[message.id]!;
    if (span.start < (readUpTo.get(reader) ?? 0)) return [];
    const paste = pasteAt(text, span);
    readUpTo.set(reader, LINE_READERS.has(reader) ? span.end : paste.at + paste.text.length);
    return reader(paste);
  });
}

/** What two nodes in one text differ in. `lists` are the lists of loaded modules that it shows, in their order. */
export function differenceFacts(text: string, lists: readonly Fact[]): readonly Fact[] {
  const difference = differenceOfNodes(lists);
  return difference.length > 0 ? difference : differenceByQuestions(text);
}

/** Two lists of loaded modules in a ticket are of two nodes, the one that has the rules first. Source and target as people name them are not read. */
function differenceOfNodes(facts: readonly Fact[]): readonly Fact[] {
  const [first, second, third] = facts.filter(({ name }) => name === "modulesLoaded");
  if (first === undefined || second === undefined || third !== undefined) return [];
  const missing = without(first, second), rest = missing.length > 0 ? missing : without(second, first);
  return rest.length === 0 ? [] : [{ ...first, name: "modulesOnOneNode", value: rest }];
}

const without = (all: Fact, some: Fact): readonly string[] => (all.value as readonly string[]).filter((module) => !(some.value as readonly string[]).includes(module));
