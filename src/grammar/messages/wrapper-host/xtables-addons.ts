import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** xtables-addons, extensions. */
export const xtablesAddonsMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "xtables-addons", program: "xtables-addons", file: "extensions", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    // libxt_geoip.c
    ["program-fault", "Could not read geoip database"],
    ["program-fault", "Database file {path} seems to be corrupted"],
    ["configuration", "geoip: invalid country code"],
    // xt_geoip.c
    ["module-missing", "xt_geoip: what the hell ?? '{value}' isn't loaded into memory... skip it!"],
    ["module-missing", "xt_geoip: unable to load '{value}' into memory: {error}"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "xtables-addons", program: "xtables-addons", file: "extensions", anywhere: true, wraps: true,
    speakers: [],
  }, () => [
    // libxt_geoip.c
    ["program-fault", "Could not open {path}: {error}"],
  ]),
];
