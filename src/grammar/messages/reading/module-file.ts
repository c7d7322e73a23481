import { format } from "../../format.js";
import { message } from "../../message.js";
import { word } from "../../token.js";

const kernel = word("kernel", "a kernel's release", ["6.1.0-18-amd64", "5.14.0-362.24.2.el9_3.x86_64"], "a-z0-9_.+~-", 96);
const file = word("moduleFile", "a module's file below the folder", ["netfilter/xt_recent", "ipv4/netfilter/ip_tables"], "a-z0-9_/-", 80);

/**
 * As `modprobe -n -v`, modinfo, find and ls show it.
 *
 * ```text
 * insmod /lib/modules/6.1.0-18-amd64/kernel/net/ipv4/netfilter/ip_tables.ko
 *                     ^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^^^^^^^^
 *                     kernel                    moduleFile
 * ```
 */
const moduleOnDisk = message({
  id: "reading/module-on-disk",
  from: [{ program: "modprobe", file: "kmod tools/modprobe.c" }, { program: "modinfo", file: "kmod tools/modinfo.c" }],
  text: format`/lib/modules/${kernel}/kernel/net/${file}.ko`,
  role: "reading",
});

export const moduleFileReadings = [moduleOnDisk];
