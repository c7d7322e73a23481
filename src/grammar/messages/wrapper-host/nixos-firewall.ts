import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** nixos-firewall, nixos/modules/services/networking/firewall-iptables.nix. */
export const nixosFirewallMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "nixos-firewall", program: "nixos-firewall",
    file: "nixos/modules/services/networking/firewall-iptables.nix", anywhere: true, wraps: true, telling: true,
  }, () => [
    ["module-missing", "This kernel does not support rpfilter"],
  ]),
];
