import { format } from "../../format.js";
import { message } from "../../message.js";
import { word } from "../../token.js";

const key = word("sysctlKey", "a key of sysctl", ["net.netfilter.nf_conntrack_max", "net.ipv4.netfilter.ip_conntrack_max"], "a-z0-9_.-", 80);
const file = word("file", "a file of /proc/sys/net/bridge", ["bridge-nf-call-iptables", "bridge-nf-call-ip6tables"], "a-z0-9-", 48);
const setting = word("file", "a file of /proc/sys/net/netfilter", ["nf_conntrack_max", "ip_conntrack_max"], "a-z0-9_-", 64);
const from = [{ program: "kubeadm", file: "cmd/kubeadm/app/preflight" }, { program: "sysctl" }];

/** br_netfilter is not loaded: its keys are not there. */
const missing = message({
  id: "module/bridge-keys-missing",
  from,
  text: [
    format`/proc/sys/net/bridge/${file} does not exist`,
    format`/proc/sys/net/bridge/${file}: No such file`,
    format`/proc/sys/net/bridge/${file}': No such file`,
    format`/proc/sys/net/bridge/${file}' - No such file`,
    format`cannot stat /proc/sys/net/bridge/${file}`,
    format`'net.bridge.${file}' is an unknown key`,
    format`'net.bridge/${file}' is an unknown key`,
    format`setting key 'net.bridge.${file}': No such file or directory`,
    format`to 'net/bridge/${file}': No such file or directory`,
    format`to 'net/bridge/${file}', ignoring: No such file or directory`,
    format`please ensure that br_netfilter kernel module is loaded`,
  ],
});
/** It is loaded, and bridged traffic does not pass iptables. */
const off = message({ id: "module/bridge-call-off", from, text: [format`/proc/sys/net/bridge/${file} contents are not set to 1`, format`net.bridge.${file} is not set to 1`] });
/** Docker's info reads the file and says the same of 0 and of none (moby pkg/sysinfo/sysinfo_linux.go). */
const offOrMissing = message({
  id: "module/bridge-call-off-or-missing",
  from: [{ program: "moby", file: "daemon/info_unix.go" }, { program: "nerdctl", file: "pkg/infoutil/infoutil_linux.go" }],
  text: [format`WARNING: bridge-nf-call-iptables is disabled`, format`WARNING: bridge-nf-call-ip6tables is disabled`],
});
/** sysctl names of another kernel generation, or of a module that is not loaded. */
const unknownKey = message({
  id: "module/sysctl-key-missing",
  from: [{ program: "sysctl" }, { program: "ls, cat, bash" }],
  text: [
    format`error: '${key}' is an unknown key`,
    ...["netfilter/", "ipv4/netfilter/", "ipv4/"].map((folder) => ({ parts: [`cannot stat /proc/sys/net/${folder}`, setting] })),
    // ls and cat put quotes around the file, shells none; Proxmox has a dash behind it (PVE/Tools.pm).
    ...["netfilter/", "ipv4/netfilter/", "ipv4/ip_", "nf_"].flatMap((folder) => [
      { parts: [`/proc/sys/net/${folder}`, setting, ": No such file"] },
      { parts: [`/proc/sys/net/${folder}`, setting, "': No such file"] },
      { parts: [`/proc/sys/net/${folder}`, setting, "' - No such file"] },
    ]),
  ],
});

/** ip_vs is not loaded. */
const served = word("setting", "a file of /proc/sys/net/ipv4/vs", ["conntrack", "expire_nodest_conn"], "a-z0-9_", 48);
const ipvsMissing = message({
  id: "module/ipvs-keys-missing",
  from: [{ program: "sysctl" }],
  text: [format`cannot stat /proc/sys/net/ipv4/vs/${served}: No such file or directory`, format`/proc/sys/net/ipv4/vs/${served}: No such file or directory`],
});

export const bridgeMessages = [missing, off, offOrMissing, unknownKey, ipvsMissing];
