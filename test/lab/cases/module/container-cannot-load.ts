import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "module/container-cannot-load",
  cases: [
    {
      name: "table", layer: "B", why: "root without CAP_SYS_MODULE, as in a container, and nothing on the host loads the table",
      setup: [["sysctl", "-q", "-w", "kernel.modprobe=/bin/false"]],
      run: { argv: ["iptables-legacy", "-t", "nat", "-L", "-n"], as: "no-sys-module" },
      env: { platform: "docker", place: "container" },
    },
    {
      name: "modprobe", layer: "B", short: false, why: "modprobe in a container",
      run: { argv: ["modprobe", "iptable_nat"], as: "no-sys-module" },
      env: { platform: "docker", place: "container" },
    },
  ],
};
