import { messageTable } from "../table.js";

/** What the LED target says of its options. */
export const ledTarget = messageTable({ area: "extension", prefix: "led-target", program: "iptables", file: "extensions/libxt_LED.c", fixed: { extension: "LED" } }, () => [
  ["option-conflict", "LED: '--led-trigger-id' option cannot be inverted", "1.4.9", "1.4.10"],
  ["bad-argument", "--led-trigger-id must be 16 chars or less", "1.4.9", "1.4.10"],
  ["bad-argument", "--led-trigger-id cannot be blank", "1.4.9", "1.4.10"],
  ["option-conflict", "LED: '--led-delay' option cannot be inverted", "1.4.9", "1.4.10"],
  ["bad-argument", "--led-trigger-id must be specified", "1.4.9", "1.4.10"],
  ["bad-argument", "Delay value must be within range 0..{count}", "1.4.16"],
]);
