import type { Owner } from "./owner.js";

const netd: Owner = {
  id: "android-netd",
  name: "Android's netd",
  objects: [
    {
      kind: "chain",
      names: [
        "bw_*", "fw_INPUT", "fw_OUTPUT", "fw_FORWARD", "fw_dozable", "fw_standby", "fw_powersave", "fw_restricted", "fw_low_power_standby",
        "natctrl_*", "tetherctrl_*", "st_OUTPUT", "st_penalty_log", "st_penalty_reject", "st_clear_detect", "st_clear_caught",
        "wakeupctrl_INPUT", "idletimer_*", "routectrl_*",
      ],
    },
    // The vendor's: netd only makes them, the vendor's oem-iptables-init.sh fills them.
    { kind: "chain", names: ["oem_fwd", "oem_out", "oem_nat_pre", "oem_mangle_post"] },
  ],
  rebuild: [{ argv: ["reboot"], where: "host", effect: "interrupts-traffic", says: "netd makes its chains at boot." }],
  healsItself: { does: "no", says: "Made when netd starts; restarting netd alone breaks what other services set through it." },
  look: [{ argv: ["dumpsys", "netd"], where: "host", for: "what it says of its controllers" }],
  sources: ["AOSP system/netd server/Controllers.cpp, BandwidthController.cpp, FirewallController.cpp, TetherController.cpp"],
};

const afwall: Owner = {
  id: "afwall",
  name: "AFWall+ (and DroidWall)",
  objects: [{ kind: "chain", names: ["afwall", "afwall-*", "droidwall", "droidwall-*"] }],
  rebuild: [],
  healsItself: {
    does: "on-use",
    says: "The app makes its chains again when its rules are applied (in its menu) and when the connection changes.",
  },
  look: [{ argv: ["iptables", "-S", "afwall"], where: "host", for: "the chain" }],
  sources: ["ukanth/afwall app/src/main/java/dev/ukanth/ufirewall/Api.java"],
};

export const ANDROID_OWNERS: readonly Owner[] = [netd, afwall];
