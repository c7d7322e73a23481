import { format } from "../../format.js";
import { message } from "../../message.js";
import { oneOf, phrase, word } from "../../token.js";
import { exitStatus, line, module, path } from "../../tokens.js";

const command = phrase("failedCommand", "the command", ["/sbin/iptables -N net2all", "iptables -t nat -A POSTROUTING"], 300);
const tables = phrase("tables", "the tables", ["security raw nat", "nat mangle"], 60);
const modules = phrase("modules", "modules, one of which did not load", ["nf_conntrack_ftp nf_nat_ftp"], 120);
const tableName = word("table", "a table", ["filter", "nat"], "a-z0-9", 16);
const unit = oneOf("unit", "a unit of a firewall", ["iptables.service", "ip6tables.service", "firewalld.service", "netfilter-persistent.service", "iptables-persistent.service", "nftables.service", "ufw.service", "shorewall.service", "ferm.service", "csf.service", "ipset.service"]);
/** As ferm finds them in its path. */
const RESTORE_PROGRAMS = ["/usr/sbin/", "/sbin/", ""].flatMap((folder) => ["iptables", "ip6tables"].flatMap((family) => ["-legacy", "-nft", ""].map((variant) => `${folder}${family}${variant}-restore`)));
const list = phrase("rules", "which rules", ["IPv4", "firewall"], 40);

const libvirt = message({ id: "framework/libvirt-failed", from: [{ program: "libvirt", file: "src/util/virfirewall.c" }], text: [format`Failed to apply firewall rules`, format`Failed to apply firewall command`, format`Failed to add iptables jump`, format`failed to add iptables rule`] });
/** Up to 10.3 libvirt looked for firewalld, iptables, ip6tables and ebtables once, at its start. */
const libvirtBackend = message({ id: "framework/libvirt-no-backend", from: [{ program: "libvirt", file: "src/util/virfirewall.c virFirewallValidateBackend, virFirewallApply" }], text: [format`Failed to initialize a valid firewall backend`, format`direct firewall backend requested, but ${path} is not available`] });
const tailscale = message({ id: "framework/tailscale-failed", from: [{ program: "tailscale", file: "util/linuxfw" }], text: [format`failed to add netfilter`, format`could not get iptables version`, format`adding v4 ts-`, format`running [/usr/sbin/iptables`, format`running [/sbin/iptables`, format`running [/usr/bin/iptables`] });
const miniupnpd = message({ id: "framework/miniupnpd-chain", from: [{ program: "miniupnpd", file: "netfilter/iptcrdr.c" }], text: [format`chain MINIUPNPD not found`, format`chain MINIUPNPD-POSTROUTING not found`] });
const wgQuick = message({ id: "framework/status-while", from: [{ program: "shell scripts" }], text: [format`ERROR: Status ${exitStatus} while: ${command}`, format`command '${command}' exited with status ${exitStatus}`, format`exited with status ${exitStatus} while running ${command}`] });
const ferm = message({ id: "framework/ferm-failed", from: [{ program: "ferm" }], text: [...RESTORE_PROGRAMS.map((name) => ({ parts: [`Failed to run ${name}`] })), format`Firewall rules rolled back.`] });
/** The iptables init script of RHEL and CentOS 5 to 7; the status stands right behind the last table it tried. */
const initScript = message({ id: "framework/init-script-table", from: [{ program: "initscripts", file: "/etc/init.d/iptables" }], text: [format`Setting chains to policy ACCEPT: ${tables}[FAILED]`, format`Flushing firewall rules: [FAILED]`] });
const initScriptRules = message({ id: "framework/init-script-rules", from: [{ program: "initscripts", file: "/etc/init.d/iptables" }], text: [format`Applying ${list} firewall rules: [FAILED]`, format`Applying firewall rules: [FAILED]`, format`Applying iptables firewall rules: [FAILED]`] });
const systemd = message({
  id: "framework/unit-failed",
  from: [{ program: "systemd" }],
  text: [format`Failed to start IPv4 firewall with iptables`, format`Failed to start IPv6 firewall with ip6tables`, format`Failed to start firewalld`, format`Failed to start netfilter persistent configuration`, format`Failed to start nftables`, format`Failed to start Uncomplicated firewall`, format`Failed to start iptables`, format`${unit}: Failed with result 'exit-code'`, format`${unit}: main process exited, code=exited, status=${exitStatus}`, format`Job for ${unit} failed because the control process exited with error code`, format`Job for ${unit} failed. See`, format`A dependency job for ${unit} failed`,
    ...["netfilter-persistent", "iptables-persistent", "ufw", "nftables", "firewalld", "fail2ban"].map((name) => ({ parts: [`Errors were encountered while processing: ${name}`] })),
    ...["iptables-persistent", "netfilter-persistent", "ufw", "ferm", "shorewall", "iptables", "nftables"].map((name) => ({ parts: [`invoke-rc.d: initscript ${name}, action 'start' failed`] }))],
});
/** Services of rules that may be wanted and not there; that of status is the answer to a question, and counts for iptables alone. */
const wanted = oneOf("unit", "a unit of a firewall", ["iptables.service", "ip6tables.service", "firewalld.service", "netfilter-persistent.service", "iptables-persistent.service", "nftables.service", "ufw.service"]);
const ofIptables = oneOf("unit", "a unit of iptables", ["iptables.service", "ip6tables.service"]);
const SERVICES = ["iptables", "ip6tables", "iptables-persistent", "netfilter-persistent", "firewalld", "nftables", "ufw"];
const absent = message({
  id: "framework/unit-absent",
  from: [{ program: "systemd", file: "src/core/dbus-manager.c; src/systemctl" }, { program: "initscripts", file: "/sbin/service" }, { program: "puppet", file: "lib/puppet/provider/service/init.rb" }],
  text: [
    format`Failed to start ${wanted}: Unit`, format`Failed to restart ${wanted}: Unit`, format`Failed to reload ${wanted}: Unit`, format`Failed to enable unit: Unit file ${wanted} does not exist`,
    format`Failed to execute operation: Unit file ${wanted} does not exist`, format`Unit ${ofIptables} could not be found`, format`Unit ${ofIptables} is masked`, format`Unit ${ofIptables} failed to load: No such file or directory`,
    ...SERVICES.flatMap((name) => [{ parts: [`${name}: unrecognized service`] }, { parts: [`Could not find init script or upstart conf file for '${name}'`] }, { parts: [`Could not find init script for '${name}'`] }]),
  ],
});
const persistent = message({ id: "framework/netfilter-persistent-failed", from: [{ program: "netfilter-persistent" }], text: [format`run-parts: /usr/share/netfilter-persistent/plugins.d/15-ip4tables exited with return code ${exitStatus}`, format`Unable to save (table ${tableName} isn't available or module not loadable)`, format`run-parts: /usr/share/netfilter-persistent/plugins.d/25-ip6tables exited with return code ${exitStatus}`] });
/** What scripts that install a VPN say when `iptables -t nat -nL` fails, whatever the reason. Source: Nyr openvpn-install.sh. */
const natCheck = message({ id: "framework/nat-table-missing", from: [{ program: "openvpn-install.sh" }], text: format`Unable to initialize the iptables/netfilter NAT table`, fixed: { table: "nat" } });
/** modprobe failed for a name in IPTABLES_MODULES of iptables-config; the status stands on the names where they are long. */
const initModules = message({
  id: "framework/init-script-modules",
  from: [{ program: "initscripts", file: "/etc/init.d/iptables load_additional_modules" }],
  text: ["Loading additional iptables modules: ", "Loading additional modules: "].flatMap((words) => [" [FAILED]", "[FAILED]"].flatMap((status) => [{ parts: [words, module, status] }, { parts: [words, modules, status] }])),
});
const nixos = message({ id: "framework/nixos-ip-tables-loaded", from: [{ program: "nixpkgs", file: "nixos/modules/services/networking/nftables.nix" }], text: format`Unload ip_tables before using nftables!` });
const execution = message({
  id: "framework/puppet-execution",
  from: [{ program: "puppet", file: "lib/puppet/util/execution.rb" }],
  text: [format`Execution of 'iptables-restore < ${path}' returned ${exitStatus}`, format`Execution of '/usr/libexec/iptables/iptables.init ${word("verb", "what it should do", ["save"], "a-z", 16)}' returned ${exitStatus}`],
});
const atLine = message({ id: "framework/script-line", from: [{ program: "shell scripts" }], text: format`error: iptables failed at line ${line}` });

export const otherFrameworkMessages = [libvirt, libvirtBackend, tailscale, miniupnpd, wgQuick, ferm, initScript, initScriptRules, systemd, absent, persistent, nixos, natCheck, initModules, execution, atLine];
