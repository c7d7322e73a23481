import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** openvpn-install-nyr, openvpn-install.sh. */
export const openvpnInstallNyrMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "openvpn-install-nyr", program: "openvpn-install-nyr", file: "openvpn-install.sh", anywhere: true,
    wraps: true, telling: true,
  }, () => [
    ["not-root", "This installer needs to be run with superuser privileges."],
    ["module-missing", "The system does not have the TUN device available."],
  ]),
];
