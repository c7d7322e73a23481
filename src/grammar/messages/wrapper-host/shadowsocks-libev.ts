import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** shadowsocks-libev, src/redir.c. */
export const shadowsocksLibevMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "shadowsocks-libev", program: "shadowsocks-libev", file: "src/redir.c", anywhere: true, wraps: true,
    speakers: ["ss-redir", "ss-tunnel"],
  }, () => [
    ["no-rights", "setsockopt IP_TRANSPARENT: {error}"],
    ["kernel-refused", "getdestaddr: {error}"],
  ]),
];
