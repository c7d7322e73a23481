import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** apf-firewall, files/internals. */
export const apfMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "apf", program: "apf-firewall", file: "files/internals", anywhere: true, wraps: true, telling: true,
  }, () => [
    // apf_core.sh
    ["module-missing", "force set RAB disabled, kernel module xt/ipt_recent not found."],
    ["lock-held", "timed out while attempting to gain lock."],
    ["wrapper", "fast load failed (iptables-restore error), going full load", "2.0.1"],
    ["iptables-program-missing", "fast load incomplete (ip6tables-restore not found), going full load", "2.0.1"],
    ["wrapper", "fast load failed (ip6tables-restore error), going full load", "2.0.1"],
    ["notice", "fast load snapshot empty or invalid, going full load", "2.0.2"],
    // apf_ipt.sh
    ["wrapper", "snapshot save failed (iptables-save exit", "2.0.2"],
    ["wrapper", "snapshot save failed (empty or invalid output)", "2.0.2"],
    ["wrapper", "IPv6 snapshot save failed (ip6tables-save exit", "2.0.2"],
    ["module-missing", "On RHEL/Alma/Rocky 10, try: dnf install kernel-modules-extra", "2.0.1"],
    // apf_geoip.sh
    ["ipset-program-missing", "GeoIP country filtering requires ipset.", "2.0.2"],
    ["set-refused", "ipset restore failed for {set}, keeping existing set", "2.0.2"],
    // apf_trust.sh
    ["wrapper", "Failed to insert rule for '{address}", "2.0.2"],
    ["notice", "apf does not appear to have rules loaded, doing nothing."],
    // apf_ctlimit.sh
    ["wrapper", "apf -td returned non-zero", "2.0.2"],
    // cports.common
    ["module-missing", "EG_DROP_CMD set but --cmd-owner not supported by this kernel; skipping", "2.0.1"],
    ["module-missing", "SMTP_ALLOWGROUP set but --gid-owner not supported; skipping group rules", "2.0.2"],
    // gretunnel.sh
    ["chain-missing", "GRE_IN chain: not found", "2.0.1"],
    // functions.apf
    ["lock-held", "pid in lock file is not apf, clearing lock.", "", "1.7.6"],
    ["lock-held", "stale lock file found, clearing lock.", "", "1.7.6"],
    ["lock-held", "locked subsystem, already running? {path} is {count} seconds old, waiting...", "", "1.7.6"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "apf", program: "apf-firewall", file: "files/internals", anywhere: true, wraps: true,
    speakers: ["apf("],
  }, () => [
    // apf_core.sh
    ["program-missing", "missing optional dependencies:{value}", "2.0.1"],
    ["program-missing", "missing critical dependencies:{value}", "2.0.1"],
  ]),
];
