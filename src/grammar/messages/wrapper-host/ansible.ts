import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** ansible. */
export const ansibleMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "ansible", program: "ansible", file: "lib/ansible/modules/iptables.py", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    // lib/ansible/modules/iptables.py
    ["configuration", "Logging options can only be used with the LOG jump target."],
    ["configuration", "Either chain or flush parameter must be specified."],
    // Nordeus ansible_iptables_raw
    ["configuration", "You can only use -A/--append, -N/--new-chain and -P/--policy to specify rules."],
    // plugins/modules/iptables_state.py
    ["kernel-refused", "Unable to initialize firewall from NULL state."],
    ["clean-up", "Failed to confirm state restored from {path} after {count}s. Firewall has been rolled back to its initial state."],
    // plugins/modules/ufw.py
    ["notice", "ufw output could not be parsed correctly. ipv4 follows ipv6!"],
    // plugins/modules/firewalld.py
    ["firewall-not-running", "firewall is not currently running, unable to perform immediate actions without a running firewall daemon"],
    // plugins/modules/firewalld_info.py
    ["wrapper", "firewalld probably not be running, Or the following method is not supported with your python-firewall version. (Error"],
    ["not-root", "Unable to gather firewalld settings. You may need to run as the root user or use become. (Error"],
    // plugins/modules/sysctl.py
    ["sysctl-refused", "can not be reloaded. Set reload=False."],
    ["notice", "Failed to reload sysctl"],
    // plugins/module_utils/firewalld.py
    ["too-old", "unsupported version of firewalld, offline operations require >= 0.3.9 - found"],
    ["too-old", "unsupported version of firewalld, requires >= 0.2.11 - found"],
    ["firewall-not-running", "firewalld service must be running, or try with offline=true"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "ansible", program: "ansible", file: "lib/ansible/modules/iptables.py", anywhere: true, wraps: true,
    speakers: ["fatal: [", "ansible"],
  }, () => [
    // lib/ansible/modules/iptables.py
    ["chain-missing", "Can't detect current policy"],
    // plugins/modules/iptables_state.py
    ["wrapper", "Error saving state into {path}"],
    ["program-missing", "modprobe {path} not found"],
    ["program-fault", "Source {path} not found"],
    ["table-missing", "Table {table} to restore not defined in {path}"],
    // plugins/modules/ufw.py
    ["wrapper", "Failed to get ufw version."],
    // plugins/modules/sysctl.py
    ["wrapper", "setting {value} failed"],
    // plugins/module_utils/firewalld.py
    ["wrapper", "Exception caught"],
  ]),
];
