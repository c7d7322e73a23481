import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** containers/netavark, src. */
export const netavarkMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "netavark", program: "containers/netavark", file: "src", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    // the crate nftables, src/helper.rs
    ["too-old", "nftables error: got invalid json: data did not match any variant of"],
    // error/mod.rs
    ["wrapper", "netavark encountered multiple errors"],
    // firewall/mod.rs
    ["configuration", "Must provide a valid firewall backend, got"],
    ["wrapper", "Error retrieving dbus connection for requested firewall backend"],
    // firewall/mod.rs, the crate iptables: the program itself is run, and asked for its version
    ["iptables-program-missing", "netavark: No such file or directory (os error 2)"],
    ["iptables-program-missing", "netavark (exit code {count}): No such file or directory (os error 2)"],
    ["version-unreadable", "netavark: invalid version number"],
    ["version-unreadable", "netavark (exit code {count}): invalid version number"],
    // firewall/firewalld.rs
    ["wrapper", "Error adding source subnets to zone"],
    ["wrapper", "Failed to update firewalld policy"],
    ["program-fault", "Port forwarding not possible as firewalld StrictForwardPorts enabled"],
    ["clean-up", "Error adding subnet {address} from firewalld trusted zone"],
    ["clean-up", "Error removing subnet {address} from firewalld trusted zone"],
    // firewall/state.rs
    ["program-fault", "failed to write firewall-driver file: {error}"],
    // firewall/nft.rs
    ["configuration", "invalid host ip \"{address}\" provided for port"],
    // network/sysctl.rs
    ["sysctl-refused", "failed to set autoconf sysctl: {error}"],
    // commands/firewalld_reload.rs
    ["wrapper", "failed to reload firewall rules"],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "netavark", program: "containers/netavark", file: "src", anywhere: true, wraps: true,
    speakers: ["netavark"],
  }, () => [
    // error/mod.rs
    ["program-fault", "DBus Variant Error: {value}"],
    ["wrapper", "Netlink error"],
    ["program-fault", "JSON Decoding error: {value}"],
    // firewall/firewalld.rs
    ["wrapper", "Error creating zone {error}: {value}"],
    ["wrapper", "Error creating policy {error}: {value}"],
  ]),
];
