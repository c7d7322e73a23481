import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** lxc/lxc. */
export const lxcMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "lxc", program: "lxc/lxc", file: "config/init/common/lxc-net.in", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    // src/lxc/cmd/lxc-checkconfig.in
    ["module-missing", "Try modprobe {value} module, or"],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "lxc", program: "lxc/lxc", file: "config/init/common/lxc-net.in", anywhere: true, wraps: true,
    speakers: ["lxc"],
  }, () => [
    // config/init/common/lxc-net.in
    ["wrapper", "Failed to setup lxc-net."],
    ["notice", "lxc-net is already running"],
    ["notice", "lxc-net isn't running"],
  ]),
];
