import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** systemd/systemd, src. */
export const systemdNspawnMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "systemd-nspawn", program: "systemd/systemd", file: "src", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    // nspawn/nspawn-expose-ports.c
    ["wrapper", "Failed to modify firewall"],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "systemd-nspawn", program: "systemd/systemd", file: "src", anywhere: true, wraps: true,
    speakers: ["systemd"],
  }, () => [
    // shared/firewall-util-iptables.c
    ["table-missing", "Failed to init \"nat\" table: {error}"],
  ]),
];
