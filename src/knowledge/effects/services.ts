import type { Effect } from "../../model/place.js";
import { dangerous, has, interrupts, lasting, none, plainWords, reversible, worst, type Judge, type Verdict } from "./verdict.js";

/** What starting a service of that class anew does. */
interface ServiceClass {
  readonly id: string;
  readonly names: readonly string[];
  readonly restart: Effect;
  readonly says: string;
  /** Where it differs from a restart. */
  readonly reload?: Effect;
  readonly stop?: Effect;
  readonly stopSays?: string;
}

export const SERVICE_CLASSES: readonly ServiceClass[] = [
  {
    id: "container-runtime",
    names: ["docker", "dockerd", "docker-ce", "snap.docker.dockerd", "podman", "pkg-ContainerManager-dockerd", "container-station"],
    restart: "restarts-container",
    says: "the daemon's containers stop; only those with a restart policy start again (with live-restore they go on)", reload: "reversible",
  },
  {
    id: "containers",
    names: ["vz", "lxc", "libvirt-guests", "pve-guests", "kata"],
    restart: "restarts-container",
    says: "all containers or guests stop and start",
  },
  // Their containers and guests are children of others and go on.
  {
    id: "container-supervisor",
    names: [
      "containerd", "crio", "cri-o", "kubelet", "libvirtd", "virtqemud", "virtnetworkd", "virtnwfilterd", "lxd", "snap.lxd.daemon", "incus",
      "pvedaemon", "pve-cluster", "pve-firewall", "vcmmd", "prl-disp", "vz-disp",
    ],
    restart: "reversible",
    says: "containers and guests go on",
    stop: "interrupts-traffic",
  },
  {
    id: "cluster",
    names: [
      "k3s", "k3s-agent", "rke2-server", "rke2-agent", "k0scontroller", "k0sworker", "snap.microk8s.daemon-kubelite", "kube-proxy",
      "calico-node", "cilium", "flanneld", "weave",
    ],
    restart: "interrupts-traffic",
    says: "new connections to Services fail for seconds",
  },
  {
    id: "firewall",
    names: [
      "iptables", "ip6tables", "iptables-persistent", "netfilter-persistent", "nftables", "ufw", "firewall", "shorewall", "shorewall6",
      "csf", "lfd", "apf", "apf-firewall", "ferm", "firehol", "arno-iptables-firewall", "vuurmuur", "SuSEfirewall2", "susefirewall2",
      "iptables-restore", "ipset", "ebtables", "arptables", "rc.firewall", "nixos-fw",
    ],
    restart: "interrupts-traffic", says: "all rules are taken out and made again; others' (Docker's, fail2ban's) are not made again",
  },
  {
    id: "firewalld",
    names: ["firewalld"],
    restart: "interrupts-traffic",
    says: "all rules are made again; those without --permanent go",
    reload: "reversible",
  },
  {
    id: "ban-list",
    names: [
      "fail2ban", "crowdsec", "crowdsec-firewall-bouncer", "sshguard", "denyhosts", "imunify360", "psad", "suricata", "snort", "ulogd",
      "ulogd2", "conntrackd",
    ],
    restart: "reversible",
    says: "bans are lifted for seconds and made again",
  },
  {
    id: "network",
    names: [
      "network", "networking", "NetworkManager", "network-manager", "systemd-networkd", "netifd", "connman", "dhcpcd", "wicked",
      "systemd-resolved", "openvswitch-switch", "openvswitch",
    ],
    restart: "interrupts-traffic",
    says: "interfaces may go down and come up",
    stop: "dangerous",
    stopSays: "interfaces may go down, with the session over them",
  },
  {
    id: "vpn",
    names: [
      "tailscaled", "tailscale", "wg-quick@*", "openvpn", "openvpn@*", "openvpn-server@*", "openvpn-client@*", "strongswan", "ipsec",
      "xl2tpd", "pptpd", "zerotier-one", "netbird", "mullvad-daemon", "warp-svc", "nordvpnd", "openvpnas", "netclient",
    ],
    restart: "interrupts-traffic",
    says: "connections over the tunnel are cut, a session over it too",
  },
  {
    id: "shell",
    names: ["ssh", "sshd", "dropbear"],
    restart: "reversible",
    says: "sessions go on",
    stop: "dangerous",
    stopSays: "nobody can log in any more",
  },
  {
    id: "kernel-settings",
    names: [
      "systemd-modules-load", "systemd-sysctl", "modules", "modules-load", "kmod", "procps", "sysctl", "systemd-journald", "rsyslog",
      "systemd-udevd", "lxcfs", "auditd",
    ],
    restart: "reversible",
    says: "it reads its files again",
  },
  {
    id: "other-network",
    names: [
      "lxc-net", "miniupnpd", "mwan3", "banip", "pbr", "sqm", "keepalived", "haproxy", "dnsmasq", "nginx", "apache2", "httpd", "redsocks",
      "sing-box", "v2ray", "xray", "v2raya", "mihomo", "shadowsocks-libev",
    ],
    restart: "interrupts-traffic",
    says: "what it serves is cut for seconds",
  },
];

/** The class of a unit or script; `.service` is taken off, an instance's name too. */
export function serviceClassOf(unit: string): ServiceClass | undefined {
  const name = unit.replace(/\.(?:service|socket|timer|target)$/, "").replace(/^.*\//, "");
  const instance = name.includes("@") ? `${name.slice(0, name.indexOf("@"))}@*` : name;
  return SERVICE_CLASSES.find(({ names }) => names.includes(name) || names.includes(instance));
}

const STOPS_EVERYTHING = new Set(["poweroff", "halt", "isolate", "emergency", "rescue", "exit", "switch-root", "kexec"]);
const LOOKS = new Set([
  "status", "is-active", "is-enabled", "is-failed", "list-units", "list-unit-files", "list-timers", "list-sockets", "list-dependencies",
  "show", "cat", "show-environment", "get-default", "help", "--version",
]);

/** What a verb does to a service. */
export function serviceVerdict(verb: string, unit: string): Verdict {
  const known = serviceClassOf(unit);
  switch (verb) {
    case "status": case "is-active": case "is-enabled": case "show": case "check": return none("it says how the service is");
    case "start": return start(unit, known);
    case "save": return lasting("it writes the rules that are there over the saved ones");
    case "reload": case "reload-or-restart": case "force-reload": return judged(
      known?.reload ?? known?.restart ?? "interrupts-traffic",
      unit,
      known?.says,
    );
    case "restart": case "try-restart": case "condrestart": return judged(known?.restart ?? "interrupts-traffic", unit, known?.says);
    case "stop": case "panic": case "kill": return judged(known?.stop ?? stopped(known?.restart), unit, known?.stopSays ?? `${unit} stops`);
    default: return dangerous(`it is not known what ${verb} does to ${unit}`);
  }
}

/** What is stopped does not come back by itself. */
const stopped = (restart: Effect | undefined): Effect => (restart === "restarts-container" || restart === "reversible"
  ? restart
  : "interrupts-traffic");

function start(unit: string, known: ServiceClass | undefined): Verdict {
  if (known === undefined || known.id === "firewall" || known.id === "firewalld" || known.id === "network" ||
    known.id === "vpn") return interrupts(`${unit} starts, with its rules or routes`);
  return reversible(`${unit} starts`);
}

const judged = (effect: Effect, unit: string, says: string | undefined): Verdict => ({
  effect,
  lasts: false,
  why: says ?? `what ${unit} serves is cut for a moment`,
});

export const systemctl: Judge = (args) => {
  const [verb = "list-units", ...units] = plainWords(
    args,
    ["-n", "--lines", "-t", "--type", "-p", "--property", "-M", "--machine", "-H", "--host", "-o", "--output"],
  );
  if (LOOKS.has(verb) || has(args, "--version", "--help")) return none("it says how services are");
  if (verb === "reboot" || verb === "soft-reboot") return interrupts("the machine starts anew");
  if (STOPS_EVERYTHING.has(verb)) return dangerous("it stops more than a service");
  if (["daemon-reload", "reset-failed", "daemon-reexec", "log-level"].includes(verb)) return reversible("systemd reads its files again");
  const now = has(args, "--now");
  const each = (of: string): Verdict[] => units.map((unit) => serviceVerdict(of, unit));
  switch (verb) {
    case "enable": case "reenable": case "unmask": case "preset": case "link": case "set-default": case "add-wants": return withNow(
      now ? each("start") : [],
      "it starts at boot from now on",
    );
    case "disable": case "mask": return withNow(now ? each("stop") : [], "it no longer starts at boot");
    case "set-property": case "edit": return lasting("it writes a file of the unit");
    case "revert": return dangerous("it deletes every change that was made to the unit");
    case "start": case "restart": case "stop": case "reload": case "try-restart": case "reload-or-restart": case "kill":
      return units.length === 0 ? undefined : worst(each(verb));
    default: return undefined;
  }
};

const withNow = (verdicts: readonly Verdict[], why: string): Verdict => (verdicts.length === 0
  ? lasting(why)
  : { ...worst(verdicts), lasts: true });


/** OpenWrt's firewall script deletes every nft table when it stops. Source: firewall4 root/etc/init.d/firewall. */
const openwrtFirewall = (unit: string, verb: string): boolean => unit === "firewall" && (verb === "stop" || verb === "flush");

/** `service NAME VERB`, `rc-service NAME VERB`, `sv VERB NAME`, `initctl VERB NAME`, `/etc/init.d/NAME VERB`. */
export const service: Judge = (args, program) => {
  const words = plainWords(args);
  if (has(args, "--status-all", "-l", "--list") || words.length === 0) return none("it lists services");
  const [first = "", second] = words;
  const [unit, verb] = program === "sv" || program === "initctl" ? [second, first] : [first, second];
  if (unit === undefined || verb === undefined) return undefined;
  return openwrtFirewall(unit, verb) ? dangerous("on OpenWrt it deletes every table of nft, others' too") : serviceVerdict(verb, unit);
};

/** A script of /etc/init.d or /etc/rc.d called by its path: the name is the program's. */
export const initScript: Judge = (args, program) => service([program, ...args], "service");

export const atBoot: Judge = (args) => {
  if (has(args, "--list", "show", "list", "-l") || args.length === 0) return none("it lists");
  return lasting("it changes what starts at boot");
};
