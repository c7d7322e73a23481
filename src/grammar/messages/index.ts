import { isLazy, type MessageDefinition, type MessageSource } from "../message.js";
import { arptablesArea } from "./arptables/index.js";
import { conntrackArea } from "./conntrack/index.js";
import { ebtablesArea } from "./ebtables/index.js";
import { extensionArea } from "./extension/index.js";
import { frameworkArea } from "./framework/index.js";
import { ipsetArea } from "./ipset/index.js";
import { iptablesArea } from "./iptables/index.js";
import { iptablesNftArea } from "./iptables-nft/index.js";
import { ipvsArea } from "./ipvs/index.js";
import { kernelArea } from "./kernel/index.js";
import { moduleArea } from "./module/index.js";
import { nftArea } from "./nft/index.js";
import { readingArea } from "./reading/index.js";
import { shellArea } from "./shell/index.js";
import { toolsArea } from "./tools/index.js";
import { vzArea } from "./vz/index.js";
import { wrapperContainerArea } from "./wrapper-container/index.js";
import { wrapperHostArea } from "./wrapper-host/index.js";

/** Every message known, by the area of the program that prints it. */
export const messageSources: readonly MessageSource[] = [
  ...arptablesArea,
  ...conntrackArea,
  ...ebtablesArea,
  ...extensionArea,
  ...frameworkArea,
  ...ipsetArea,
  ...iptablesArea,
  ...iptablesNftArea,
  ...ipvsArea,
  ...kernelArea,
  ...moduleArea,
  ...nftArea,
  ...readingArea,
  ...shellArea,
  ...toolsArea,
  ...vzArea,
  ...wrapperContainerArea,
  ...wrapperHostArea,
];

/** Those of programs that speak for themselves: what an extension says is rare, and needs its command. */
export const spokenSources: readonly MessageSource[] = [...conntrackArea, ...frameworkArea, ...ipsetArea, ...iptablesArea, ...iptablesNftArea, ...kernelArea, ...moduleArea, ...nftArea, ...shellArea, ...vzArea];

let definitions: readonly MessageDefinition[] | undefined;

/** All of them, made. */
export const messageDefinitions = (): readonly MessageDefinition[] => (definitions ??= messageSources.flatMap((source) => (isLazy(source) ? source.definitions() : [source])));
