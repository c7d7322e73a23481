import { cases as backendIncompatibleTable } from "./backend/incompatible-table.js";
import { cases as backendMixed } from "./backend/mixed.js";
import { cases as backendNfTablesUnsupported } from "./backend/nf-tables-unsupported.js";
import { cases as backendToolNeedsLegacy } from "./backend/tool-needs-legacy.js";
import { cases as conntrackExpectationFull } from "./conntrack/expectation-full.js";
import { cases as conntrackHelperAssignmentOff } from "./conntrack/helper-assignment-off.js";
import { cases as conntrackHelperMissing } from "./conntrack/helper-missing.js";
import { cases as conntrackLimitOfHost } from "./conntrack/limit-of-host.js";
import { cases as conntrackObsoleteNames } from "./conntrack/obsolete-names.js";
import { cases as conntrackTableFull } from "./conntrack/table-full.js";
import { cases as conntrackToolRefused } from "./conntrack/tool-refused.js";
import { cases as frameworkFirewallNotRunning } from "./framework/firewall-not-running.js";
import { cases as frameworkFirewalldRefused } from "./framework/firewalld-refused.js";
import { cases as frameworkFirewalldZoneConflict } from "./framework/firewalld-zone-conflict.js";
import { cases as kernelBadParameter } from "./kernel/bad-parameter.js";
import { cases as kernelHashlimitTableFull } from "./kernel/hashlimit-table-full.js";
import { cases as kernelIpvsMissing } from "./kernel/ipvs-missing.js";
import { cases as kernelIpvsNoServer } from "./kernel/ipvs-no-server.js";
import { cases as kernelIpvsRefused } from "./kernel/ipvs-refused.js";
import { cases as kernelIpvsSchedulerMissing } from "./kernel/ipvs-scheduler-missing.js";
import { cases as kernelIpvsSync } from "./kernel/ipvs-sync.js";
import { cases as kernelModuleInitFailed } from "./kernel/module-init-failed.js";
import { cases as kernelModuleOption } from "./kernel/module-option.js";
import { cases as kernelObjectMissing } from "./kernel/object-missing.js";
import { cases as kernelQueueRefused } from "./kernel/queue-refused.js";
import { cases as kernelSettingMissing } from "./kernel/setting-missing.js";
import { cases as limitNetlinkBuffer } from "./limit/netlink-buffer.js";
import { cases as limitProcesses } from "./limit/processes.js";
import { cases as limitRecentHitcount } from "./limit/recent-hitcount.js";
import { cases as lockHeld } from "./lock/held.js";
import { cases as lockRace } from "./lock/race.js";
import { cases as moduleBlacklisted } from "./module/blacklisted.js";
import { cases as moduleBridgeNetfilterMissing } from "./module/bridge-netfilter-missing.js";
import { cases as moduleBroken } from "./module/broken.js";
import { cases as moduleContainerCannotLoad } from "./module/container-cannot-load.js";
import { cases as moduleGoneAfterUpgrade } from "./module/gone-after-upgrade.js";
import { cases as moduleInUse } from "./module/in-use.js";
import { cases as moduleLegacyTablesRemoved } from "./module/legacy-tables-removed.js";
import { cases as moduleLoadingDisabled } from "./module/loading-disabled.js";
import { cases as moduleNftChainTypeMissing } from "./module/nft-chain-type-missing.js";
import { cases as moduleNftCompatMissing } from "./module/nft-compat-missing.js";
import { cases as moduleNotLoaded } from "./module/not-loaded.js";
import { cases as moduleUnavailable } from "./module/unavailable.js";
import { cases as moduleWrongName } from "./module/wrong-name.js";
import { cases as networkBridgeNfCallOff } from "./network/bridge-nf-call-off.js";
import { cases as networkForwardPolicyDrop } from "./network/forward-policy-drop.js";
import { cases as networkForwardingOff } from "./network/forwarding-off.js";
import { cases as networkIpv6NatMissing } from "./network/ipv6-nat-missing.js";
import { cases as networkIpv6Off } from "./network/ipv6-off.js";
import { cases as nftBusy } from "./nft/busy.js";
import { cases as nftExists } from "./nft/exists.js";
import { cases as nftObjectMissing } from "./nft/object-missing.js";
import { cases as nftSyntax } from "./nft/syntax.js";
import { cases as nftUnsupported } from "./nft/unsupported.js";
import { cases as objectBuiltinChainProtected } from "./object/builtin-chain-protected.js";
import { cases as objectChainExists } from "./object/chain-exists.js";
import { cases as objectChainInUse } from "./object/chain-in-use.js";
import { cases as objectChainMissing } from "./object/chain-missing.js";
import { cases as objectElement } from "./object/element.js";
import { cases as objectIndexOutOfRange } from "./object/index-out-of-range.js";
import { cases as objectRuleMissing } from "./object/rule-missing.js";
import { cases as objectSetExists } from "./object/set-exists.js";
import { cases as objectSetFull } from "./object/set-full.js";
import { cases as objectSetInUse } from "./object/set-in-use.js";
import { cases as objectSetMissing } from "./object/set-missing.js";
import { cases as objectSetSession } from "./object/set-session.js";
import { cases as objectSetTypeUnsupported } from "./object/set-type-unsupported.js";
import { cases as otherProgramFault } from "./other/program-fault.js";
import { cases as otherSysctlNotPermitted } from "./other/sysctl-not-permitted.js";
import { cases as parameterBridge } from "./parameter/bridge.js";
import { cases as parameterConntrack } from "./parameter/conntrack.js";
import { cases as parameterExtension } from "./parameter/extension.js";
import { cases as parameterIpset } from "./parameter/ipset.js";
import { cases as placementBuiltinChainAbsent } from "./placement/builtin-chain-absent.js";
import { cases as placementInterfaceDirection } from "./placement/interface-direction.js";
import { cases as placementLoop } from "./placement/loop.js";
import { cases as placementProtocolRequired } from "./placement/protocol-required.js";
import { cases as placementWrongHook } from "./placement/wrong-hook.js";
import { cases as placementWrongTable } from "./placement/wrong-table.js";
import { cases as privilegeLockFile } from "./privilege/lock-file.js";
import { cases as privilegeNoNetAdmin } from "./privilege/no-net-admin.js";
import { cases as privilegeNotRoot } from "./privilege/not-root.js";
import { cases as privilegeUserNamespace } from "./privilege/user-namespace.js";
import { cases as syntaxBadArgument } from "./syntax/bad-argument.js";
import { cases as syntaxBadValue } from "./syntax/bad-value.js";
import { cases as syntaxCrlf } from "./syntax/crlf.js";
import { cases as syntaxEmptyValue } from "./syntax/empty-value.js";
import { cases as syntaxInvalidAddress } from "./syntax/invalid-address.js";
import { cases as syntaxInvalidPort } from "./syntax/invalid-port.js";
import { cases as syntaxMissingArgument } from "./syntax/missing-argument.js";
import { cases as syntaxMissingCommit } from "./syntax/missing-commit.js";
import { cases as syntaxNameTooLong } from "./syntax/name-too-long.js";
import { cases as syntaxNoCommand } from "./syntax/no-command.js";
import { cases as syntaxOddInterface } from "./syntax/odd-interface.js";
import { cases as syntaxOptionConflict } from "./syntax/option-conflict.js";
import { cases as syntaxTooManyPorts } from "./syntax/too-many-ports.js";
import { cases as syntaxUnknownMatch } from "./syntax/unknown-match.js";
import { cases as syntaxUnknownOption } from "./syntax/unknown-option.js";
import { cases as syntaxUnknownProtocol } from "./syntax/unknown-protocol.js";
import { cases as syntaxUnknownTable } from "./syntax/unknown-table.js";
import { cases as syntaxUnknownTarget } from "./syntax/unknown-target.js";
import { cases as syntaxUnresolvedHost } from "./syntax/unresolved-host.js";
import { cases as syntaxWrongFamily } from "./syntax/wrong-family.js";
import { cases as userspaceConntrackMissing } from "./userspace/conntrack-missing.js";
import { cases as userspaceExtensionLibraryMissing } from "./userspace/extension-library-missing.js";
import { cases as userspaceIpsetMissing } from "./userspace/ipset-missing.js";
import { cases as userspaceIptablesMissing } from "./userspace/iptables-missing.js";
import { cases as userspaceNftMissing } from "./userspace/nft-missing.js";
import { cases as userspaceProgramMissing } from "./userspace/program-missing.js";

import type { CodeCases } from "../case.js";

/** Every code that is made to happen, in the order of the files; a test compares this list with the folder. */
export const ALL_CASES: readonly CodeCases[] = [
  backendIncompatibleTable,
  backendMixed,
  backendNfTablesUnsupported,
  backendToolNeedsLegacy,
  conntrackExpectationFull,
  conntrackHelperAssignmentOff,
  conntrackHelperMissing,
  conntrackLimitOfHost,
  conntrackObsoleteNames,
  conntrackTableFull,
  conntrackToolRefused,
  frameworkFirewallNotRunning,
  frameworkFirewalldRefused,
  frameworkFirewalldZoneConflict,
  kernelBadParameter,
  kernelHashlimitTableFull,
  kernelIpvsMissing,
  kernelIpvsNoServer,
  kernelIpvsRefused,
  kernelIpvsSchedulerMissing,
  kernelIpvsSync,
  kernelModuleInitFailed,
  kernelModuleOption,
  kernelObjectMissing,
  kernelQueueRefused,
  kernelSettingMissing,
  limitNetlinkBuffer,
  limitProcesses,
  limitRecentHitcount,
  lockHeld,
  lockRace,
  moduleBlacklisted,
  moduleBridgeNetfilterMissing,
  moduleBroken,
  moduleContainerCannotLoad,
  moduleGoneAfterUpgrade,
  moduleInUse,
  moduleLegacyTablesRemoved,
  moduleLoadingDisabled,
  moduleNftChainTypeMissing,
  moduleNftCompatMissing,
  moduleNotLoaded,
  moduleUnavailable,
  moduleWrongName,
  networkBridgeNfCallOff,
  networkForwardPolicyDrop,
  networkForwardingOff,
  networkIpv6NatMissing,
  networkIpv6Off,
  nftBusy,
  nftExists,
  nftObjectMissing,
  nftSyntax,
  nftUnsupported,
  objectBuiltinChainProtected,
  objectChainExists,
  objectChainInUse,
  objectChainMissing,
  objectElement,
  objectIndexOutOfRange,
  objectRuleMissing,
  objectSetExists,
  objectSetFull,
  objectSetInUse,
  objectSetMissing,
  objectSetSession,
  objectSetTypeUnsupported,
  otherProgramFault,
  otherSysctlNotPermitted,
  parameterBridge,
  parameterConntrack,
  parameterExtension,
  parameterIpset,
  placementBuiltinChainAbsent,
  placementInterfaceDirection,
  placementLoop,
  placementProtocolRequired,
  placementWrongHook,
  placementWrongTable,
  privilegeLockFile,
  privilegeNoNetAdmin,
  privilegeNotRoot,
  privilegeUserNamespace,
  syntaxBadArgument,
  syntaxBadValue,
  syntaxCrlf,
  syntaxEmptyValue,
  syntaxInvalidAddress,
  syntaxInvalidPort,
  syntaxMissingArgument,
  syntaxMissingCommit,
  syntaxNameTooLong,
  syntaxNoCommand,
  syntaxOddInterface,
  syntaxOptionConflict,
  syntaxTooManyPorts,
  syntaxUnknownMatch,
  syntaxUnknownOption,
  syntaxUnknownProtocol,
  syntaxUnknownTable,
  syntaxUnknownTarget,
  syntaxUnresolvedHost,
  syntaxWrongFamily,
  userspaceConntrackMissing,
  userspaceExtensionLibraryMissing,
  userspaceIpsetMissing,
  userspaceIptablesMissing,
  userspaceNftMissing,
  userspaceProgramMissing,
];
