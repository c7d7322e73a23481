import type { Test } from "../model/fact.js";

/*
 * Conditions that several rules ask for. Each holds only where something is known: what nobody said makes no cause a candidate.
 */

/** root in there is an ordinary user of the machine. */
export const ROOTLESS: Test = { all: [{ fact: "containerRights", known: true }, { fact: "containerRights", is: "rootless" }] };

/** What says that a setting below /proc/sys is not there. */
const NO_SETTING = ["module/sysctl-key-missing", "kernel/conntrack-setting-missing"] as const;
export const SETTING_NOT_THERE: Test = { fact: "message.id", is: NO_SETTING };

/** A setting that comes with nf_conntrack and is called so today; nf_conntrack_helper went in Linux 6.0. */
const TRACKING = "nf_conntrack_(?!helper)";
const TRACKING_SETTING: Test = { any: [
  { all: [{ fact: "field.sysctlKey", known: true }, { fact: "field.sysctlKey", matches: TRACKING }] },
  { all: [{ fact: "field.file", known: true }, { fact: "field.file", matches: TRACKING }] },
] };
export const TRACKING_SETTING_NOT_THERE: Test = { all: [SETTING_NOT_THERE, TRACKING_SETTING] };
/** The same as symptoms. */
export const NO_TRACKING_SETTING = NO_SETTING.map((message) => ({ message, when: [TRACKING_SETTING] }));
