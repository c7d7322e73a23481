import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** strongswan, src. */
export const strongswanMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "strongswan", program: "strongswan", file: "src", anywhere: true, wraps: true, telling: true,
  }, () => [
    // libcharon/plugins/connmark/connmark_listener.c
    ["kernel-refused", "appending {chain} rule failed: {error}", "5.3.0"],
    ["kernel-refused", "deleting {chain} rule failed: {error}", "5.3.0"],
    ["kernel-refused", "initializing iptables failed: {error}", "5.3.0"],
    ["kernel-refused", "connmark iptables commit failed: {error}", "5.9.8"],
    // libcharon/plugins/forecast/forecast_listener.c
    ["kernel-refused", "forecast iptables commit failed: {error}", "5.3.0"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "strongswan", program: "strongswan", file: "src", anywhere: true, wraps: true, speakers: ["charon"],
  }, () => [
    // _updown/_updown.in
    ["version-unreadable", "unknown interface version `{value}"],
  ]),
];
