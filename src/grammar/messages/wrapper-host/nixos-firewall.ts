import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** nixos-firewall, nixos/modules/services/networking/firewall-iptables.nix. */
export const nixosFirewallMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "nixos-firewall", program: "nixos-firewall",
    file: "nixos/modules/services/networking/firewall-iptables.nix", anywhere: true, wraps: true, telling: true,
  }, () => [
    ["module-missing", "This kernel does not support rpfilter"],
    // nixos/modules/virtualisation/incus.nix, services/networking/firewall-nftables.nix: assertions, before anything is built
    ["configuration", "Incus on NixOS is unsupported using iptables. Set `networking.nftables.enable = true;`"],
    ["configuration", "extraCommands is incompatible with the nftables based firewall"],
  ]),
];
