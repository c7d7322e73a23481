import type { CodeCases } from "../../case.js";

const SERVICE = [
  ["modprobe", "-a", "ip_vs", "ip_vs_rr"],
  ["ip", "address", "add", "192.0.2.1/32", "dev", "lo"],
  ["ip", "address", "add", "192.0.2.2/32", "dev", "lo"],
  ["sh", "-c", "mkdir /run/www && echo hello > /run/www/index.html && httpd -p 192.0.2.2:80 -h /run/www"],
  ["ipvsadm", "-A", "-t", "192.0.2.1:80", "-s", "rr"],
] as const;

export const cases: CodeCases = {
  code: "kernel/ipvs-no-server",
  cases: [
    {
      name: "weight 0", layer: "B", why: "the only server of a service was taken out of its turn for maintenance and forgotten there",
      setup: [...SERVICE, ["ipvsadm", "-a", "-t", "192.0.2.1:80", "-r", "192.0.2.2:80", "-m", "-w", "0"]],
      run: { argv: ["nc", "-w", "3", "192.0.2.1", "80"], stdin: "GET / HTTP/1.0\r\n\r\n" },
      kernel: "no destination available",
    },
  ],
};
