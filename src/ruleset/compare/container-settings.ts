import { parseVzConf } from "../../grammar/listing/vz-conf.js";
import { isListName } from "../../knowledge/iptables-list-names.js";
import { modeCovers } from "../../knowledge/modes.js";
import type { NetfilterMode } from "../../model/mode.js";
import type { Requirements } from "../../model/requirements.js";

/** What a container's configuration says of netfilter, as vzctl keeps it and prlctl prints it. */
export interface ContainerSettings {
  readonly mode?: NetfilterMode;
  readonly list?: readonly string[];
  readonly numiptent?: number;
  readonly features?: string;
}

const MODE = /^(?:disabled|stateless|stateful|full)$/;

export function readSettings(text: string): ContainerSettings {
  const found = new Map((parseVzConf(text) ?? []).map(({ name, value }) => [name, value]));
  // `prlctl list -i`: `Netfilter: full`, `numiptent: 2000`, `Features: nfs:on`, in JSON with quotes.
  const listed = (key: string): string | undefined => new RegExp(`^[ \\t>]*"?${key}"?[ \\t]*[:=][ \\t]*"?([\\w:, -]{1,80}?)"?,?[ \\t]*$`, "im").exec(text)?.[1];
  const mode = (found.get("NETFILTER") ?? listed("netfilter"))?.toLowerCase();
  const numbers = (found.get("NUMIPTENT") ?? listed("numiptent"))?.split(":").map((one) => (/^unlimited$/i.test(one) ? Infinity : Number(one)));
  const list = found.get("IPTABLES");
  const features = found.get("FEATURES") ?? listed("features");
  return {
    ...(mode !== undefined && MODE.test(mode) ? { mode: mode as NetfilterMode } : {}),
    ...(list === undefined ? {} : { list: list.split(/\s+/).filter(isListName) }),
    ...(numbers?.[0] === undefined || Number.isNaN(numbers[0]) ? {} : { numiptent: numbers[0] }),
    ...(features === undefined ? {} : { features }),
  };
}

/** What differs between the two, and what does not suffice for the rules. */
export function settingProblems(source: ContainerSettings, target: ContainerSettings, needed: Requirements | undefined): readonly string[] {
  const said: string[] = [];
  if (source.mode !== undefined && target.mode !== undefined && source.mode !== target.mode) said.push(`the netfilter mode is ${source.mode} on the source and ${target.mode} on the target`);
  if (source.numiptent !== undefined && target.numiptent !== undefined && source.numiptent !== target.numiptent) said.push(`numiptent is ${source.numiptent} on the source and ${target.numiptent} on the target`);
  if (source.features !== undefined && target.features !== undefined && source.features !== target.features) said.push("the containers' FEATURES differ");
  const lost = (source.list ?? []).filter((name) => target.list !== undefined && !target.list.includes(name));
  if (lost.length > 0) said.push(`IPTABLES of the target lacks ${lost.join(", ")}`);
  if (needed === undefined || needed.rules.length === 0) return said;
  for (const [node, { mode, numiptent, list }] of [["source", source], ["target", target]] as const) {
    if (mode !== undefined && needed.mode !== undefined && !modeCovers(mode, needed.mode)) said.push(`the rules need netfilter mode ${needed.mode}, the ${node} has ${mode}`);
    if (numiptent !== undefined && numiptent < needed.numiptent) said.push(`the rules are ${needed.numiptent} entries, numiptent of the ${node} is ${numiptent}`);
    const missing = mode === undefined && list !== undefined ? needed.iptablesList.filter((name) => !list.includes(name)) : [];
    if (missing.length > 0) said.push(`IPTABLES of the ${node} lacks ${missing.join(", ")}, which the rules need (Virtuozzo before 6.0 update 6)`);
  }
  return said;
}
