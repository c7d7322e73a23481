import { cue } from "../cue.js";

/** Word sizes, where somebody tells them apart. */
export const ARCHITECTURE_CUES = [
  cue("programs-32-bit", {
    en: ["userspace 32|32bit bit?", "32|32bit bit? userspace|userland|iptables", "32|32bit bit? user space", "elf 32 bit"],
  }, { fact: "userArch", value: "32-bit" }),
  cue("kernel-64-bit", { en: ["kernel 64|64bit bit?", "64|64bit bit? kernel"] }, { fact: "arch", value: "64-bit" }),
] as const;
