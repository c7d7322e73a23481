import { cue } from "../cue.js";

/** Word sizes, where somebody tells them apart. */
export const ARCHITECTURE_CUES = [
  cue("programs-32-bit", {
    en: ["userspace 32|32bit bit?", "32|32bit bit? userspace|userland|iptables", "32|32bit bit? user space", "elf 32 bit"],
  }, { fact: "userArch", value: "32-bit" }),
  cue("kernel-64-bit", { en: ["kernel 64|64bit bit?", "64|64bit bit? kernel"] }, { fact: "arch", value: "64-bit" }),
  cue("emulated", {
    any: [
      "qemu user", "qemu user static", "qemu aarch64|arm|x86_64|i386|riscv64|ppc64le|s390x static", "binfmt_misc",
      // Docker's warning when it starts an image of another architecture.
      "requested image's platform … does not match the detected host platform",
      "requested image's platform linux amd64|arm64|arm|386 v8|v7? does not match",
    ],
    en: ["under|with|through|via rosetta|qemu emulation", "emulated container|image"],
  }, { fact: "emulated", value: true }),
] as const;
