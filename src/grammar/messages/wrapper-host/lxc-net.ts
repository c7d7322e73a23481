import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** lxc-net, usr/libexec/lxc/lxc-net. */
export const lxcNetMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "lxc-net", program: "lxc-net", file: "usr/libexec/lxc/lxc-net", anywhere: true, wraps: true,
    speakers: ["lxc-net"],
  }, () => [
    ["wrapper", "Failed to setup lxc-net."],
    ["notice", "lxc-net is already running"],
    ["notice", "lxc-net isn't running"],
  ]),
];
