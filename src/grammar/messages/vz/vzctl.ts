import { format } from "../../format.js";
import { message } from "../../message.js";
import { as, number, phrase, word } from "../../token.js";
import { count, module, path, systemError } from "../../tokens.js";
import { messageTable } from "../table.js";

const vzctl = (file: string, since?: string, until?: string) => [{ program: "vzctl", file, ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) }];
const mode = word("value", "a netfilter mode", ["nat", "all", "statefull"], undefined, 64);
const limits = word("limits", "barrier and limit", ["10:10"], "0-9:", 48);
const minimum = word("minimum", "the least value", ["16:16"], "0-9:", 24);
const resource = word("resource", "a beancounter", ["numiptent", "kmemsize"], "a-z", 24);
const name = word("name", "a parameter", ["NETFILTER", "IPTABLES"], "a-z_", 48);
const given = phrase("value", "a value", ["nat", "ip_tables ipt_foo"]);

/**
 * ```text
 * Warning: Unknown iptable module: ipt_recent, skipped
 *                                  ^^^^^^^^^^
 *                                  module
 * ```
 */
const unknownModule = message({ id: "vz/unknown-iptable-module", from: vzctl("src/lib/iptables.c", "2.7"), text: [format`Unknown iptable module: ${module}, skipped`, format`Unknown iptable module ${module}; skipped`, format`Unknown iptable module: ${module}`] });
const badMode = message({ id: "vz/bad-netfilter-value", from: vzctl("src/lib/iptables.c", "4.7"), text: [format`Incorrect netfilter value: ${mode}`, format`An incorrect netfilter mode ('${mode}') was specified`, format`An incorrect netfilter: ${mode}`, format`Bad parameter for --netfilter: ${mode}`] });
const listObsolete = message({
  id: "vz/module-list-obsolete",
  from: vzctl("src/lib/iptables.c", "4.7"),
  text: [format`IPTABLES obsoleted by NETFILTER and is ignored`, format`please don't use IPTABLES in /etc/vz/vz.conf`, format`IPTABLES in vz.conf is obsoleted`, format`please use IPTABLES_MODULES instead`, format`Warning: ${name} parameter is deprecated`],
});
const setGlobally = message({ id: "vz/netfilter-set-globally", from: vzctl("src/vzctl.c", "4.7"), text: [format`NETFILTER should not be set in /etc/vz/vz.conf, ignoring`, format`Please remove NETFILTER from ${path} get rid of this warning`, format`Please remove NETFILTER from ${path}`] });
const running = message({
  id: "vz/running-container",
  from: vzctl("src/vzctl-actions.c", "3.0"),
  text: [format`Unable to set iptables/netfilter on a running container`, format`Unable to set netfilter for the running Container`, format`Unable to set iptables for the running Container`, format`Unable to set iptables on running VE`],
});
const setmodeHint = message({ id: "vz/setmode-hint", from: vzctl("src/vzctl-actions.c"), text: [format`Some of the parameters could not be applied to a running container`, format`Please consider using --setmode option`], role: "trailer" });
const unknownOption = message({ id: "vz/netfilter-option-unknown", from: vzctl("src/vzctl.c", "8.0.26"), text: [format`unrecognized option '--netfilter'`, format`unknown option --netfilter`, format`unrecognized option \`--netfilter'`, format`Invalid option --netfilter`, format`Unrecognized option: --netfilter`] });
const forContainers = message({ id: "vz/netfilter-for-containers-only", from: [{ program: "prlctl" }], text: format`Netfilter can be set for Containers only` });
const numiptentMinimum = message({ id: "vz/numiptent-minimum", from: vzctl("src/lib/env.c", "3.0"), text: format`NUMIPTENT ${limits} is less than minimally allowable value, set to ${minimum}` });
const conntrackOff = message({ id: "vz/node-conntrack-off", from: [{ program: "OpenVZ kernel", file: "net/netfilter/nf_conntrack_standalone.c" }, { program: "vzctl", file: "vzctl.spec", since: "4.7" }], text: [format`Disabling conntracks and NAT for ve0`, format`Due to conntrack impact on venet performance, conntrack need to be disabled`] });
/** A line of modprobe's configuration; 0 would switch tracking on. */
const flag = { ...number("flag", "the option's value", [1]), except: new Set(["0"]) };
const optionSet = message({ id: "vz/conntrack-disable-option", from: vzctl("vzctl.spec", "4.7"), text: [format`options nf_conntrack ip_conntrack_disable_ve0=${flag}`, format`options ip_conntrack ip_conntrack_disable_ve0=${flag}`, format`ip_conntrack_disable_ve0=${flag}`], lineStart: true, role: "trailer" });
const optionAlone = message({ id: "vz/conntrack-disable-option-alone", from: vzctl("vzctl.spec", "4.7"), text: [format`options nf_conntrack ip_conntrack_disable_ve0=${flag}`, format`options ip_conntrack ip_conntrack_disable_ve0=${flag}`], weak: "alone" });
const badLine = message({ id: "vz/modprobe-bad-line", from: vzctl("etc/modprobe.d/vz.conf", "7.0.126", "7.0.132"), text: [format`/etc/modprobe.d/vz.conf line 2: ignoring bad line starting with 'options nf_conntrack'`, format`ignoring bad line starting with 'options nf_conntrack'`] });
const cannotLoad = message({ id: "vz/cannot-load-module", from: [{ program: "vzmigrate", file: "vzmcontrol/common.h", since: "7.0" }], text: format`Can't load kernel module ${module} on target node` });
/** Before a container starts: tun, ppp_generic, veth, bridge, nfs, nfsd. */
const prestartModule = message({ id: "vz/prestart-module", from: vzctl("scripts/vps-prestart.in", "4.9"), text: format`Warning: can't load ${module}: ${systemError}` });
const loadConfigMissing = message({ id: "vz/load-config-missing", from: vzctl("etc/systemd.d/vz", "8.0.25"), text: format`Cannot find module-load config ${path}` });
/** The vz service, of a module in modules-load.d/vz.conf. */
const serviceModule = message({ id: "vz/service-module", from: vzctl("etc/systemd.d/vz", "8.0.25"), text: format`Unable to load ${module}`, weak: true });
/** What sysctl says in a container that asks for more than the node has. Source: OpenVZ 2.6.32 `nf_conntrack_standalone.c` (extra2 = init_net.ct.max). */
const limitRefused = message({
  id: "vz/conntrack-limit-refused",
  from: [{ program: "sysctl" }],
  text: ["net.netfilter.nf_conntrack_max", "net.nf_conntrack_max"].flatMap((key) => [{ parts: [`error: 'Invalid argument' setting key '${key}'`] }, { parts: [`setting key '${key}': Invalid argument`] }]),
});
const badKernel = message({ id: "vz/bad-kernel", from: vzctl("src/lib/env.c"), text: [format`Invalid kernel, or some kernel modules are not loaded`, format`Your kernel lacks support for virtual environments or modules not loaded`] });
const badParameter = message({ id: "vz/bad-parameter", from: vzctl("lib/env_config.c", "7.0.1"), text: format`Invalid parameter ${name}: '${given}'`, weak: true });
/** vzctl before 4.7 finds the name in a container's configuration. */
const unknownParameter = message({ id: "vz/netfilter-parameter-unknown", from: vzctl("src/lib/config.c", "3.0", "4.6"), text: format`unknown parameter NETFILTER ('${given}'), ignored` });
const badConfig = message({ id: "vz/bad-config-value", common: true, from: vzctl("src/lib/config.c"), text: [format`invalid value for ${name} ('${given}'), skipped`, format`unknown parameter ${name} ('${given}'), ignored`, format`Bad parameter for --${name}: ${word("value", "a value", ["nat", "ipt_foo"])}`, format`Invalid option --${name}`] });
const resources = message({ id: "vz/not-enough-resources", from: vzctl("src/lib/env.c"), text: [format`Not enough resources to start environment`, format`setublimit ${resource} ${limits} failed`, format`required UB parameter ${resource} not set`] });
/** After a failed start libvzctl lists the counters that failed; a listing of all has mostly noughts here. */
const failcnt = { ...number("failcnt", "how often it failed", [1, 96]), except: new Set(["0"]) };
const counters = message({ id: "vz/failed-counter", from: [{ program: "libvzctl", file: "lib/res.c", since: "7.0.1" }], text: format`numiptent ${count} ${as(count, "maxheld")} ${as(count, "barrier")} ${as(count, "limit")} ${failcnt}`, lineStart: true });

const others = messageTable({ area: "vz", prefix: "vzctl", program: "libvzctl", file: "lib/net.c", anywhere: true }, () => [
  ["kernel-support", "Can't open {path} for writing"],
  ["nft", "Command {path} failed with code {count}", "8.0.15"],
  ["nft", "Unable to start {path} command", "8.0.15"],
  ["nft", "Unable to parse json: {error}", "8.0.15"],
  ["nft", "Uncompatible json format", "8.0.15"],
  ["nft", "Error while executing: <<{rest}"],
  ["firewalld", "Unable to add host routed {value} into the trusted firewall zone permanent"],
  ["firewalld", "After {count} tries, firewall-cmd has been returned non-zero code: {count2}, firewall-cmd finished"],
  ["nft", "Unable to create table of ve classes: {error}"],
  ["nft", "Unable to get classes: {error}"],
  ["nft", "Unable to create class: {error}"],
]);
const badCommand = message({ id: "vz/vzctl-bad-command", common: true, from: [{ program: "vzctl", file: "src/vzctl.c" }], text: format`Bad command: ${given}`, fixed: { problem: "bad-argument" } });
/** What vzctl refuses or misses before it gets to the container. */
const refusals = messageTable({ area: "vz", prefix: "vzctl", program: "vzctl", file: "src/lib/env.c", anywhere: true, telling: true }, () => [
  ["kernel-support", "Unable to open /dev/vzctl: {error}"],
  ["kernel-support", "Please check that vzdev kernel module is loaded and you have sufficient permissions to access the file."],
  ["kernel-support", "No suitable kernel support compiled in"],
  ["other", "Container is not running"],
  ["bad-argument", "Invalid container MAC address length"],
  ["bad-syntax", "can't parse {path} ('=' not found), skipping"],
  ["file", "Container config file does not exist"],
  ["file", "Unable to open /etc/vz/vz.conf: {error}"],
  ["file", "stat(/vz/root/{value}): {error}"],
  ["file", "WARNING: {path} not found: {error}"],
  ["file", "Container private area {path} does not exist"],
  ["bad-argument", "Bad CT ID {value}"],
  ["bad-argument", "vzctl: unrecognized option '{option}'"],
  ["bad-argument", "Can't parse capability {value} (expecting capname:on|off)"],
  ["bad-argument", "Capability {value} is unknown"],
]);
const notices = messageTable({ area: "vz", prefix: "notice", program: "vzctl", file: "src/lib/env.c", anywhere: true }, () => [
  ["notice", "Setting iptables mask {hex}"],
  ["notice", "Set nf_conntrack hashsize {value}"],
  ["notice", "Check of requires kernel modules"],
  ["notice", "Set netfilter: {value}"],
  ["notice", "Testing {value}...OK"],
  ["notice", "RESULT: csf should function on this server"],
]);

export const vzctlMessages = [unknownModule, badMode, listObsolete, setGlobally, running, setmodeHint, unknownOption, forContainers, numiptentMinimum, conntrackOff, optionAlone, optionSet, badLine, cannotLoad, prestartModule, loadConfigMissing, serviceModule, limitRefused, badKernel, badParameter, unknownParameter, badConfig, resources, counters, others, badCommand, refusals, notices];
