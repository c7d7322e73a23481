import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "object/set-type-unsupported",
  cases: [
    {
      name: "hash:net,net", layer: "B", why: "the set type is not loaded and cannot be by itself",
      setup: [["modprobe", "ip_set"], ["sysctl", "-q", "-w", "kernel.modprobe=/bin/false"]],
      truths: { module: "ip_set_hash_netnet" },
      run: ["ipset", "create", "pairs", "hash:net,net"],
    },
  ],
};
