import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** openvpn-install-angristan, openvpn-install.sh. */
export const openvpnInstallAngristanMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "openvpn-install-angristan", program: "openvpn-install-angristan", file: "openvpn-install.sh",
    anywhere: true, wraps: true, telling: true,
  }, () => [
    ["module-missing", "Kernel modules for running kernel ({value}) not found!"],
    ["notice", "This usually means the kernel was upgraded but the system wasn't rebooted."],
    ["not-root", "Sorry, you need to run this script as root."],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "openvpn-install-angristan", program: "openvpn-install-angristan", file: "openvpn-install.sh",
    anywhere: true, wraps: true, speakers: [],
  }, () => [
    ["wrapper", "{value} failed with exit code {count}"],
    ["module-missing", "TUN is not available."],
  ]),
];
