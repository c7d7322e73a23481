import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** Azure/azure-container-networking. */
export const azureCniMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "azure-cni", program: "Azure/azure-container-networking",
    file: "azure-iptables-monitor/iptables_monitor.go", anywhere: true, wraps: true, telling: true,
  }, () => [
    // azure-iptables-monitor/iptables_monitor.go
    ["wrapper", "failed to list rules for table {table} chain {chain}"],
    ["wrapper", "failed to create iptables client"],
    // cns/restserver/internalapi_linux.go
    ["wrapper", "failed to get iptables client"],
    ["clean-up", "iptables legacy failed delete"],
    ["wrapper", "[Azure CNS] Could not create iptables legacy interface, continuing"],
    // iptables/iptables.go
    ["out-of-sync", "could not validate iptable rule exists after insertion"],
    // network/network_linux.go
    ["wrapper", "unable to insert vm iptables rule drop wireserver packets"],
    ["wrapper", "Adding Iptable mangle rule failed"],
    ["wrapper", "adding iptable snat rule failed"],
    // network/networkutils/networkutils_linux.go
    ["wrapper", "iptables block traffic failed"],
    ["wrapper", "failed to add snat rule"],
    // network/snat/snat_linux.go
    ["wrapper", "Adding snat rule failed with"],
    ["wrapper", "Adding vlan drop rule failed"],
    ["wrapper", "AllowInboundFromHostToNC: Creating failed with"],
    ["wrapper", "AllowInboundFromHostToNC: Inserting output rule failed with"],
    ["wrapper", "AllowInboundFromHostToNC: Inserting forward rule to failed with"],
    ["wrapper", "AllowInboundFromHostToNC: Inserting input rule failed with"],
    ["clean-up", "DeleteInboundFromHostToNC: Error removing output rule"],
    ["wrapper", "failed to add masquerade rule"],
    ["wrapper", "Error while listing ebtable rules"],
    ["wrapper", "enable ipforwarding command failed"],
    ["wrapper", "appending forward chain rule to allow traffic from snat bridge failed"],
    // network/transparent_vlan_endpointclient_linux.go
    ["wrapper", "unable to insert iptables rule to drop wireserver packets"],
    ["wrapper", "unable to insert {value} mangle mark rule"],
    // npm/ipsm/ipsm.go
    ["wrapper", "failed to create ipset rules. rule: {value}"],
    // npm/pkg/controlplane/controllers/v1/networkPolicyController.go
    ["clean-up", "Failed to UninitNpmChains with err"],
    ["clean-up", "Failed to DestroyNpmIpsets with err"],
    ["wrapper", "[initializeDefaultAzureNpmChain] Error: failed to initialize kube-system ipset with err"],
    ["wrapper", "[initializeDefaultAzureNpmChain] Error: failed to initialize azure-npm chains with err"],
    ["wrapper", "[syncAddAndUpdateNetPol] Error: creating ipset {set} with err"],
    ["wrapper", "[syncAddAndUpdateNetPol] Error: failed to apply iptables rule. Rule: {address} with err"],
    ["clean-up", "[cleanUpNetworkPolicy] Error: failed to apply iptables rule. Rule: {address} with err"],
    // npm/pkg/controlplane/controllers/v1/podController.go
    ["wrapper", "[syncAddedPod] Error: failed to add pod to namespace ipset with err"],
    ["wrapper", "[syncAddedPod] Error: failed to add pod to label ipset with err"],
    ["wrapper", "[syncAddedPod] Error: failed to add pod to named port ipset with err"],
    // npm/pkg/dataplane/dataplane.go
    ["wrapper", "[DataPlane] [{value}] error while applying IPSets"],
    ["wrapper", "[DataPlane] error while updating policy"],
    // npm/pkg/dataplane/ipsets/ipsetmanager.go
    ["wrapper", "error while resetting ipsetmanager"],
    // npm/pkg/dataplane/ipsets/ipsetmanager_linux.go
    ["wrapper", "failed to flush all ipsets (prometheus metrics may be off now). originalNumAzureSets: {value}. failed flushes"],
    ["wrapper", "failed to destroy all ipsets (prometheus metrics may be off now). destroyFailureCount {value}. err"],
    // npm/pkg/dataplane/policies/chain-management_linux.go
    ["iptables-program-missing", "unable to locate which iptables version kube proxy is using"],
    ["wrapper", "failed to run iptables command [{address} {words}] Stderr"],
    // npm/pkg/dataplane/policies/policymanager_linux.go
    ["wrapper", "failed to restore iptables with updated policies. err"],
    ["clean-up", "failed to delete jumps to policy chains. err"],
    ["wrapper", "failed to restore iptables file. err"],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "azure-cni", program: "Azure/azure-container-networking",
    file: "azure-iptables-monitor/iptables_monitor.go", anywhere: true, wraps: true,
    speakers: ["iptables_monitor.go:", "ipsm.go:", "policymanager_linux.go:"],
  }, () => [
    // azure-iptables-monitor/iptables_monitor.go
    ["wrapper", "failed to list chains for table {table}"],
    // npm/ipsm/ipsm.go
    ["wrapper", "error running command"],
    // npm/pkg/dataplane/policies/policymanager_linux.go
    ["clean-up", "failed to flush policies. err"],
  ]),
];
