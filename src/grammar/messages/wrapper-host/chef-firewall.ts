import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** chef-firewall. */
export const chefFirewallMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "chef-firewall", program: "chef-firewall", file: "libraries/helpers_ufw.rb", anywhere: true,
    wraps: true, telling: true,
  }, () => [
    // libraries/helpers_ufw.rb
    ["notice", "firewall_rule[{value}] produced a rule that opens all traffic. This may be a logic error in your cookbook.", "2.5.1"],
    // libraries/helpers_nftables.rb
    ["configuration", "default_nftables_conf_path: Unsupported platform_family", "6.1.0"],
    // libraries/helpers_iptables.rb
    ["wrapper", "log_iptables failed!", "2.0.0"],
    // libraries/helpers.rb
    ["notice", "has been disabled, not proceeding", "2.3.0"],
    // resources/firewalld_rich_rule.rb
    ["wrapper", "Failed to add firewalld rich rule", "7.0.0"],
    ["wrapper", "Failed to remove firewalld rich rule", "7.0.0"],
  ]),
];
