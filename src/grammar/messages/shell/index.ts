import type { MessageSource } from "../../message.js";
import { programMessages } from "./programs.js";

export const shellArea: readonly MessageSource[] = [
  ...programMessages,
];
