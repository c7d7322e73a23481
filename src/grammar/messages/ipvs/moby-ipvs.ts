import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** moby/ipvs, netlink_linux.go. */
export const mobyIpvsMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "ipvs", prefix: "moby-ipvs", program: "moby/ipvs", file: "netlink_linux.go", anywhere: true, wraps: true, telling: true,
  }, () => [
    ["wrapper", "Running modprobe ip_vs failed with message: `"],
    [
      "ipvs-missing",
      "Could not get ipvs family information from the kernel. It is possible that ipvs is not enabled in your kernel. Native " +
        "loadbalancing will not work until this is fixed.",
    ],
  ]),
];
