import type { MessageSource } from "../../message.js";
import { bridgeMessages } from "./bridge.js";
import { modprobeMessages } from "./modprobe.js";
import { ufwCheckMessages } from "./ufw-check.js";

export const moduleArea: readonly MessageSource[] = [
  ...bridgeMessages,
  ...modprobeMessages,
  ...ufwCheckMessages,
];
