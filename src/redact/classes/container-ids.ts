import type { TokenClass } from "../class.js";

const NUMBER = String.raw`(?<it>[1-9]\d{1,9})`;

/** Virtuozzo 7 names containers by UUIDs: what stands before one. */
const BEFORE_UUID = String.raw`\b(?:vzctl|prlctl|vzlist|vzmigrate|vzpid|vzquota|vzubc)\b[^\n|;]{0,30}[ \t]\{?|\b(?:CT|CTID|VE|VEID|container)(?:[ \t]{0,2}[#:=][ \t]{0,2}|[ \t]{1,2})["'{]?|/(?:vz/(?:private|root|mnt)|etc/vz/conf|vz/vmprivate|machine\.slice|proc/bc)/`;
const OF_CONTAINER = new RegExp(String.raw`(?:${BEFORE_UUID})$`);
export const isOfContainer = (before: string): boolean => OF_CONTAINER.test(before);

/** Numbers of containers, where the caller asks for it: otherwise they stay, for steps need them and they name nobody outside the node. */
export const containerIds: TokenClass = {
  name: "container id",
  containers: true,
  patterns: [
    new RegExp(String.raw`(?<=\b(?:vzctl|prlctl|vzlist|vzmigrate|vzpid|vzcalc|vzquota|vzubc|pct|lxc-attach|pctl)\b[^\n|;]{0,60}\s)${NUMBER}(?=\s|$)`, "gm"),
    new RegExp(String.raw`(?<=(?:^|[\s(["'])(?:--(?:ctid|veid|vmid|id)|CTID|VEID|VE|CT|ctid|veid|ve|ct|container|Container|контейнер\p{L}{0,2})(?:[ \t]{0,2}[#:=№][ \t]{0,2}|[ \t]{1,2}|-)?(?:id |number |no\.? )?)${NUMBER}`, "gmu"),
    new RegExp(String.raw`(?<=/(?:vz/(?:private|root|mnt)|etc/vz/conf|etc/sysconfig/vz-scripts|proc/vz/(?:veinfo|ve)|proc/bc|machine\.slice/ve)/)${NUMBER}`, "g"),
    new RegExp(String.raw`(?<=${BEFORE_UUID})[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?![\da-z])`, "gi"),
    new RegExp(String.raw`(?<=\bveth|\bvenet0:)${NUMBER}(?=\.\d|\b)`, "g"),
  ],
  identity: (value) => ({ counter: "container", key: value }),
  spell: (number, value) => (value.includes("-") ? `00000000-0000-4000-8000-${String(9_000_000 + number).padStart(12, "0")}` : String(9_000_000 + number)),
};
