/**
 * Exit codes. Source: vzctl 4.11 `include/vzerror.h`, libvzctl 7.0 `include/vzctl/libvzctl.h`, vzmigrate 7.0.152 `vzmigrate.h` and the vzmigrate
 * script of vzctl 4.11, iptables 1.8.11 `include/xtables.h` (enum xtables_exittype), `kernel/cpt/rst_net.c` of 2.6.32-042stab141 for 255.
 */
export type ExitProgram = "vzctl" | "vzmigrate" | "iptables";

export interface ExitCode {
  readonly program: ExitProgram;
  readonly code: number;
  readonly names: readonly string[];
  readonly means: string;
  /** Only these releases use the number so. */
  readonly only?: "legacy" | "7";
}

const vzctl = (code: number, names: string, means: string, only?: "legacy" | "7"): ExitCode => ({ program: "vzctl", code, names: names.split(" "), means, ...(only === undefined ? {} : { only }) });
const vzmigrate = (code: number, names: string, means: string, only?: "legacy" | "7"): ExitCode => ({ program: "vzmigrate", code, names: names.split(" "), means, ...(only === undefined ? {} : { only }) });
const iptables = (code: number, name: string, means: string): ExitCode => ({ program: "iptables", code, names: [name], means });

export const EXIT_CODES: readonly ExitCode[] = [
  vzctl(0, "VZCTL_E_OK", "success"),
  vzctl(1, "VZ_SETUBC_ERROR VZCTL_E_SETUBC", "a resource limit (numiptent, for example) could not be set"),
  vzctl(3, "VZ_SYSTEM_ERROR VZCTL_E_SYSTEM", "a system call failed"),
  vzctl(5, "VZ_BAD_KERNEL VZCTL_E_BAD_KERNEL", "the running kernel is not one of OpenVZ or Virtuozzo, or its vz modules are not loaded"),
  vzctl(6, "VZ_RESOURCE_ERROR VZCTL_E_RESOURCE", "not enough resources; from 7 on also: criu failed, or a resource limit was hit while starting or restoring"),
  vzctl(7, "VZ_ENVCREATE_ERROR VZCTL_E_ENVCREATE", "the kernel refused to create the container"),
  vzctl(8, "VZ_COMMAND_EXECUTION_ERROR VZCTL_E_EXEC", "the command run with vzctl exec failed"),
  vzctl(9, "VZ_LOCKED VZCTL_E_LOCKED", "another vzctl holds the container's lock"),
  vzctl(10, "VZ_NOCONFIG VZCTL_E_NOCONFIG", "the global configuration was not found"),
  vzctl(11, "VZ_NOSCRIPT VZCTL_E_NOSCRIPT", "a helper script was not found"),
  vzctl(13, "VZ_SET_CAP VZCTL_E_CAP", "a capability could not be set"),
  vzctl(14, "VZ_NOVECONFIG VZCTL_E_NOVE_CONFIG", "the container's configuration was not found"),
  vzctl(16, "VZ_CHKPNT_ERROR VZCTL_E_CHKPNT", "the checkpoint failed"),
  vzctl(17, "VZ_RESTORE_ERROR VZCTL_E_RESTORE", "the restore failed (iptables-restore inside the container, among others)"),
  vzctl(20, "VZ_INVALID_PARAMETER_SYNTAX", "the command line could not be read"),
  vzctl(21, "VZ_INVALID_PARAMETER_VALUE VZCTL_E_INVAL", "an option has a value that vzctl does not take"),
  vzctl(28, "VZ_NOTENOUGHUBCPARAMS", "a mandatory resource limit is missing"),
  vzctl(31, "VZ_VE_NOT_RUNNING VZCTL_E_ENV_NOT_RUN", "the container does not run"),
  vzctl(32, "VZ_VE_RUNNING VZCTL_E_ENV_RUN", "the container runs; from 7 on also: netfilter or iptables cannot be set while it does"),
  vzctl(34, "VZ_CANT_ADDIP", "the network script could not set the address or route"),
  vzctl(79, "VZ_ACTIONSCRIPT_ERROR VZCTL_E_ACTIONSCRIPT", "an action script failed"),
  vzctl(104, "VZ_NETDEV_ERROR VZCTL_E_NETDEV", "a network device could not be moved"),
  vzctl(106, "VZ_SET_IPTABLES VZCTL_E_SET_IPTABLES", "iptables cannot be set while the container runs", "legacy"),
  vzctl(130, "VZ_VETH_ERROR", "a veth device could not be set up", "legacy"),
  vzctl(131, "VZCTL_E_UNSUP_TECH", "the container needs a technology that the node lacks", "7"),
  vzctl(227, "VZCTL_E_SYSFS_PERM", "a permission in sysfs could not be set", "7"),
  vzmigrate(4, "MIG_ERR_CANT_CONNECT", "the target node could not be reached"),
  vzmigrate(7, "MIG_ERR_START_VPS MIG_ERR_RESTORE_VPS MIG_ERR_STARTVE", "the container could not be started or restored on the target node"),
  vzmigrate(8, "MIG_ERR_STOP_SOURCE MIG_ERR_CHECKPOINT MIG_ERR_STOPSOURCE", "the container could not be stopped or checkpointed on the source node"),
  vzmigrate(14, "MIG_ERR_OVZ_NOT_RUNNING", "on the target node vz does not run, or vzcpt, vzrst or the ipv6 module is missing", "legacy"),
  vzmigrate(17, "MIG_ERR_UNSUP_CPT_VER", "the target node's kernel knows only an older checkpoint format", "legacy"),
  vzmigrate(18, "MIG_ERR_UNSUP_CPU", "the target node's processor lacks abilities of the source's", "legacy"),
  vzmigrate(32, "MIG_ERR_TECHNOLOGIES", "the target node lacks a technology the container needs"),
  vzmigrate(52, "MIG_ERR_TASK_FAILED", "a program that vzmigrate ran failed"),
  vzmigrate(56, "MIG_ERR_INSUFF_CPU_CAPS", "the target node's processor lacks abilities of the source's"),
  vzmigrate(60, "MIG_ERR_INCOMPAT_CPT_VER", "the nodes' checkpoint formats differ"),
  vzmigrate(61, "MIG_ERR_NO_IPV6_MODULE_CAPS", "the ipv6 module is not loaded on the target node"),
  vzmigrate(72, "MIG_ERR_EXTERNAL_PROCESS", "a process from outside is in the container"),
  vzmigrate(73, "MIG_ERR_PHAUL", "p.haul failed to migrate the running container", "7"),
  iptables(0, "SUCCESS", "done"),
  iptables(1, "OTHER_PROBLEM", "the kernel refused the rule or table, or something else failed"),
  iptables(2, "PARAMETER_PROBLEM", "iptables itself refused a line: an option, or a match or target it cannot load; also a table it cannot open"),
  iptables(3, "VERSION_PROBLEM", "iptables and kernel do not fit together, or the table could not be initialised"),
  iptables(4, "RESOURCE_PROBLEM", "another program holds the lock or changed the table meanwhile"),
  iptables(255, "not executed", "iptables-restore could not be executed at all"),
];

export const exitCode = (program: ExitProgram, code: number, release?: "legacy" | "7"): ExitCode | undefined =>
  EXIT_CODES.find((entry) => entry.program === program && entry.code === code && (entry.only === undefined || release === undefined || entry.only === release));
