import type { TokenClass } from "../class.js";

const NUMBER = String.raw`(?<it>[1-9]\d{1,9})`;

/** Numbers of containers, where the caller asks for it: otherwise they stay, for steps need them and they name nobody outside the node. */
export const containerIds: TokenClass = {
  name: "container id",
  containers: true,
  patterns: [
    new RegExp(String.raw`(?<=\b(?:vzctl|prlctl|vzlist|vzmigrate|vzpid|vzcalc|vzquota|vzubc|pct|lxc-attach|pctl)\b[^\n|;]{0,60}\s)${NUMBER}(?=\s|$)`, "gm"),
    new RegExp(String.raw`(?<=(?:^|[\s(["'])(?:--(?:ctid|veid|vmid|id)|CTID|VEID|VE|CT|ctid|veid|ve|ct|container|Container|контейнер\p{L}{0,2})(?:[ \t]{0,2}[#:=№][ \t]{0,2}|[ \t]{1,2}|-)?(?:id |number |no\.? )?)${NUMBER}`, "gmu"),
    new RegExp(String.raw`(?<=/(?:vz/(?:private|root|mnt)|etc/vz/conf|etc/sysconfig/vz-scripts|proc/vz/(?:veinfo|ve)|proc/bc|machine\.slice/ve)/)${NUMBER}`, "g"),
    new RegExp(String.raw`(?<=\bveth|\bvenet0:)${NUMBER}(?=\.\d|\b)`, "g"),
  ],
  identity: (value) => ({ counter: "container", key: value }),
  spell: (number) => String(9_000_000 + number),
};
