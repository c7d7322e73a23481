import type { CodeCases } from "../../case.js";

const GUARD = "#!/bin/sh\nfor n in 1 2 3 4 5 6; do sleep 1000 & done\nwait\n";
/** What it is told when it is reloaded runs among its own processes, and is counted with them. */
const UNIT = `[Unit]
Description=keeps the shop's list of bad addresses
[Service]
ExecStart=/usr/local/bin/shop-guard
ExecReload=/bin/sh -c "iptables-save | grep -c shop"
TasksMax=7
`;

export const cases: CodeCases = {
  code: "limit/processes",
  cases: [
    {
      name: "TasksMax", layer: "A", boot: { services: true },
      why: "a service has as many processes as it may, and one more is to run iptables",
      setup: [
        ["sh", "-c", `printf '%s' "$1" > /usr/local/bin/shop-guard && chmod +x /usr/local/bin/shop-guard`, "sh", GUARD],
        ["sh", "-c", `printf '%s' "$1" > /etc/systemd/system/shop-guard.service`, "sh", UNIT],
        ["systemctl", "daemon-reload"], ["systemctl", "start", "shop-guard"], ["sleep", "1"],
      ],
      also: [["grep", "ExecReload", "/etc/systemd/system/shop-guard.service"]],
      run: {
        argv: ["sh", "-c", "systemctl reload shop-guard && exit; sleep 1; journalctl -u shop-guard -n 3 --no-pager; exit 1"],
        shown: "systemctl reload shop-guard; journalctl -u shop-guard -n 3 --no-pager",
      },
      truths: { service: "shop-guard" },
    },
  ],
};
