import { format } from "../../format.js";
import { message } from "../../message.js";
import { as, oneOf, word } from "../../token.js";
import { exitStatus, module, path, systemError } from "../../tokens.js";

const kmod = [{ program: "modprobe", file: "kmod tools/modprobe.c" }];
const kernel = word("kernel", "a kernel's release", ["6.1.0-18-amd64", "2.6.32-042stab123.9"], "a-z0-9_.+~-", 96);
const symbol = word("symbol", "a symbol", ["nf_register_hooks", "ip_ct_attach"], "a-z0-9_", 96);

/** Programs and packages that people take for modules. */
const NO_MODULES = ["iptables", "ip6tables", "nftables", "nft", "netfilter", "firewalld", "ufw", "conntrack", "nat", "masquerade", "insmod", "modprobe", "iptables-nft", "iptables-legacy", "iptables_nat", "iptables_filter"];
const wrong = oneOf("module", "a name that is no module's", NO_MODULES);
const real = { ...module, except: new Set(NO_MODULES) };

/**
 * ```text
 * modprobe: FATAL: Module ip_tables not found in directory /lib/modules/5.10.0-8-amd64
 *                         ^^^^^^^^^                                     ^^^^^^^^^^^^^^
 *                         module                                        kernel
 * ```
 */
const notFound = message({
  id: "module/modprobe-not-found",
  from: kmod, common: true,
  text: [
    format`Module ${real} not found in directory /lib/modules/${kernel}`,
    format`FATAL: Module ${real} not found in directory`,
    format`FATAL: Module ${real} not found`,
    format`WARNING: Module ${real} not found`,
    // Cut off before its level, as a log's or a list's entry has it.
    format`: Module ${real} not found`,
    format`modinfo: ERROR: Module ${real} not found`,
    format`modinfo: ERROR: Module alias ${real} not found`,
    format`could not find module by name='${real}'`,
    format`failed to find a module named ${real}`,
    format`modinfo: module '${real}' not found`,
    format`modprobe: module ${real} not found in modules.dep`,
    format`modprobe: module '${real}' not found`,
    format`modprobe: Can't locate module ${real}`,
    // modutils of 2.4
    format`insmod: ${real}: no module by that name found`,
    format`insmod: ERROR: could not load module ${real}: ${systemError}`,
    format`Failed to find module '${real}'`,
    // Scripts for routers that look for the file themselves, and people.
    format`Cannot find ${real}.ko module`,
    format`${real}.ko is missing`,
  ],
});
/** A program's own words for a modprobe that failed, whatever it said. */
const loadFailed = message({ id: "module/load-failed", from: [{ program: "cilium-agent" }, { program: "k3s" }, { program: "kube-proxy", file: "pkg/proxy/ipvs/proxier.go" }], common: true, text: [format`Failed to load kernel module ${real} with modprobe`, format`could not load module ${real}: exit status ${exitStatus}`, format`could not load module ${real}`, format`required kernel modules are not loaded: [${real}`] });
/** `modprobe: FATAL: Module iptables not found in directory /lib/modules/6.1.0-18-arm64`: nothing follows from that. */
const wrongName = message({
  id: "module/wrong-name",
  from: kmod,
  text: [
    format`Module ${wrong} not found in directory /lib/modules/${kernel}`,
    format`FATAL: Module ${wrong} not found in directory`,
    format`FATAL: Module ${wrong} not found`,
    format`modprobe: module ${wrong} not found in modules.dep`,
    format`modprobe: module '${wrong}' not found`,
    format`modinfo: ERROR: Module ${wrong} not found`,
  ],
});
const noTree = message({
  id: "module/modprobe-no-tree",
  from: kmod, common: true,
  text: [
    format`can't change directory to '/lib/modules/${kernel}'`,
    format`can't change directory to '${kernel}'`,
    format`Could not load /lib/modules/${kernel}/modules.dep`,
    format`modprobe: chdir(/lib/modules/${kernel}): ${systemError}`,
    format`modprobe: chdir(${path}): ${systemError}`,
    format`could not open moddep file '${path}'`,
    format`Could not open '/lib/modules/${kernel}/modules.dep`,
    format`could not open builtin file '${path}'`,
    // Ansible's community.general.modprobe
    format`No such file or directory: '/lib/modules/${kernel}/modules.builtin`,
    format`Could not search modules: ${systemError}`,
    format`modprobe: QM_MODULES: ${systemError}`,
    format`could not open directory /lib/modules/${kernel}`,
    format`modinfo: could not open ${path}`,
  ],
});
/** There is no folder for modules at all: the image of a container, mostly. */
const noFolder = message({ id: "module/no-modules-folder", from: [{ program: "busybox modprobe" }], text: [format`can't change directory to '/lib/modules'`, format`could not open directory /lib/modules:`] });
const cannotInsert = message({
  id: "module/cannot-insert",
  from: kmod, common: true,
  text: [
    format`could not insert '${module}': ${systemError}`,
    format`could not insert module ${path}: ${systemError}`,
    format`FATAL: Error inserting ${module} (${path}): ${systemError}`,
    format`insmod: can't insert '${path}': ${systemError}`,
    // busybox modutils/modprobe-small.c
    format`modprobe: '${path}': ${systemError}`,
    format`Error: could not insert module ${path}: ${systemError}`,
    format`modprobe: can't load module ${module} (${path}): ${systemError}`,
    format`Failed to insert module '${module}': ${systemError}`,
    format`Failed to insert '${module}': ${systemError}`,
    format`failed to insert module ${path}: ${systemError}`,
    format`failed to insert ${path}.ko`,
  ],
});
const cannotRemove = message({ id: "module/in-use", from: kmod, common: true, text: [format`FATAL: Module ${module} is in use`, format`Module ${module} is in use by: ${as(module, "user")}`, format`Module ${module} is in use`, format`Module ${module} is builtin`] });
const forbidden = message({ id: "module/blacklisted", from: kmod, common: true, text: [format`Module '${module}' is deny-listed`, format`Module '${module}' is blacklisted`, format`Error running install command for ${module}`, format`Error running install command '${path}' for module ${module}`] });
/**
 * modules.dep names a file that is not there any more. module-init-tools write the path as it stands in modules.dep.
 *
 * ```text
 * FATAL: Could not open 'kernel/net/ipv4/netfilter/ip_tables.ko': No such file or directory
 *                                                  ^^^^^^^^^        ^^^^^^^^^^^^^^^^^^^^^^^^^
 *                                                  module           error
 * ```
 */
const fileMissing = message({
  id: "module/file-missing",
  from: kmod, common: true,
  text: [
    ...["FATAL", "WARNING"].flatMap((level) => [".ko", ".ko.gz", ".ko.xz", ".ko.zst"].map((suffix) => ({ parts: [`${level}: Could not open '`, path, "/netfilter/", module, `${suffix}': `, systemError] }))),
    format`FATAL: Could not open '${path}': ${systemError}`,
    format`insmod: can't read '${path}': ${systemError}`,
    format`insmod: ERROR: could not load module ${path}: ${systemError}`,
    format`could not insert module: file not found`,
  ],
});
const badFormat = message({ id: "module/bad-format", from: kmod, common: true, text: [format`Invalid module format`, format`disagrees about version of symbol ${symbol}`, format`version magic '${kernel}`, format`: Required key not available`, format`: Key was rejected by service`, format`module verification failed: signature and/or required key missing`, format`Loading of unsigned module is rejected`, format`unsigned module loading is restricted`, format`Loading of module with unavailable key is rejected`] });
const deprecated = message({ id: "module/modprobe-deprecated-config", from: kmod, common: true, text: [format`WARNING: Deprecated config file /etc/modprobe.conf`, format`WARNING: All config files need .conf: ${path}`], role: "trailer" });
/** Firewall scripts that insist on a module of their own. */
const lkmMissing = message({ id: "module/lkm-missing", from: [{ program: "csf" }], text: [format`iptables LKM ${module} missing so this firewall cannot function`, format`unless you enable MONOLITHIC_KERNEL`] });
/** APF 2.0.2 functions.apf (ml). */
const apfMissing = message({ id: "module/apf-module-missing", from: [{ program: "apf", file: "functions.apf" }], text: [format`Unable to load iptables module (${module}), aborting`, format`unable to load iptables module (${module})`, format`unable to load iptables module {${module}}`] });
/** Where in libkmod it happened; what happened follows. */
const libkmod = message({
  id: "module/libkmod",
  from: [{ program: "libkmod", file: "libkmod/libkmod.c" }],
  text: ["ERROR ", "ERROR: "].flatMap((level) => ["../", ""].flatMap((up) => ["libkmod.c", "libkmod-module.c", "libkmod-index.c", "libkmod-config.c"].map((file) => ({ parts: [`${level}${up}libkmod/${file}`] })))),
  role: "trailer",
});
const notLoaded = message({ id: "module/not-loaded", from: kmod, common: true, text: [format`ERROR: Module ${module} is not currently loaded`, format`ERROR: Module ${module} does not exist in /proc/modules`, format`module '${module}' not loaded`, format`rmmod: can't unload module '${module}': ${systemError}`, format`rmmod: can't unload '${module}': ${systemError}`], role: "trailer" });
const noLister = message({ id: "module/modules-unreadable", from: kmod, common: true, text: [format`could not open /proc/modules: ${systemError}`, format`could not get list of modules: ${systemError}`, format`can't open '/proc/modules': ${systemError}`], role: "trailer" });

export const modprobeMessages = [notFound, loadFailed, wrongName, noTree, noFolder, cannotInsert, cannotRemove, forbidden, fileMissing, badFormat, deprecated, lkmMissing, apfMissing, libkmod, notLoaded, noLister];
