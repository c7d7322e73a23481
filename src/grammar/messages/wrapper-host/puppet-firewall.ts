import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** puppetlabs-firewall, lib. */
export const puppetFirewallMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "puppet-firewall", program: "puppetlabs-firewall", file: "lib", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    // puppet/provider/firewallchain/firewallchain.rb
    ["chain-missing", "policy' can only be set on Internal Chains. Setting for '{chain}' is invalid", "7.0.0"],
    ["notice", "Inbuilt Chains may not be deleted. Chain `{chain}` will be flushed and have it's policy reverted to default.", "7.0.0"],
    // puppet/provider/firewall/firewall.rb
    [
      "configuration",
      "Duplicate names have been found within your Firewalls. This prevents the module from working correctly and must be " +
        "manually resolved.",
      "7.0.0",
    ],
    ["table-missing", "Parameter `jump => DNAT` only applies to `table => nat`"],
    ["table-missing", "Parameter `jump => SNAT` only applies to `table => nat`"],
    ["table-missing", "Parameter `checksum_fill` requires `jump => CHECKSUM` and `table => mangle`", "1.5.0"],
    ["table-missing", "Parameter `jump => CT` only applies to `table => raw`"],
    // puppet_x/puppetlabs/firewall/utility.rb
    ["notice", "firewall: Rule persistence is not supported for this type/OS", "0.2.0"],
    // The program is that of the package iptables-services.
    ["service-absent", "Unable to persist firewall rules: Execution of '{path}/iptables.init save' returned 1"],
    ["wrapper", "Unable to persist firewall rules", "0.2.0"],
    ["wrapper", "Could not prefetch firewall provider"],
    // puppet/provider/firewallchain/iptables_chain.rb
    ["chain-missing", "Attempting to create internal chain {chain}", "0.1.0", "6.0.0"],
    ["chain-missing", "Attempting to destroy internal chain {chain}", "0.1.0", "6.0.0"],
    // puppet/provider/firewall/ip6tables.rb
    ["configuration", "Modifying the chain for existing rules is not supported.", "0.5.0", "6.0.0"],
    ["ipv6-off", "The ip6tables provider is not supported on version 1.3 of iptables", "1.0.1", "6.0.0"],
    // puppet/provider/firewall/iptables.rb
    ["wrapper", "Parser error: {value} was meant to be a boolean but received value", "0.1.0", "6.0.0"],
    ["wrapper", "Skipping unparsable iptables rule: keys ({value}) and values ({value2}) count mismatch on line", "1.11.0", "6.0.0"],
    ["iptables-program-missing", "is not available on iptables version", "1.9.0", "6.0.0"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "puppet-firewall", program: "puppetlabs-firewall", file: "lib", anywhere: true, wraps: true,
    speakers: ["puppet"],
  }, () => [
    // puppet_x/puppetlabs/firewall/utility.rb
    ["wrapper", "Failed to resolve hostname", "1.10.0"],
  ]),
];
