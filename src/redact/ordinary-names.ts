const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Accounts that every machine has, or that a distribution makes: they name nobody. */
export const SYSTEM_USERS = words(`
  root user admin administrator nobody daemon bin sys sync adm mail news uucp games man lp proxy backup list irc gnats www-data apache
  nginx httpd mysql postgres redis mongodb docker git jenkins gitlab-runner ubuntu debian centos fedora rocky almalinux ec2-user opc
  azureuser vagrant cloud-user core pi alpine arch kali rancher vcsa postfix dovecot named bind ntp sshd systemd-network systemd-resolve
  messagebus polkitd dbus guest test operator halt shutdown ftp squid zabbix nagios prometheus grafana kube etcd haproxy tomcat
  elasticsearch rabbitmq username me you localhost linuxbrew runner builder ansible
`);

/** What machines are called in manuals, and roles with a number: `node1`, `hn12`, `ct101` tell what it is, not whose. */
const ROLES = /^(?:localhost|localhost4|localhost6|hostname|ip6-localhost|ip6-loopback|ip6-allnodes|ip6-allrouters|(?:ct|ve|vps|hn|node|hwnode|vznode|pcs|vz|host|user|container|server|machine|box|vm|pod|worker|master)[-_]?\d{0,10}|(?:kind|minikube|k3d-[\w-]{1,30}|[\w-]{1,30}-control-plane|docker-desktop|raspberrypi|dietpi|openwrt|buildroot|buildkitsandbox)[-_]?\w{0,10})$/i;
export const isRole = (name: string): boolean => ROLES.test(name);
/** Before the machine's name in `Linux version 6.1.0 (builder@machine …`: who built the kernel is public. */
export const isBuilders = (before: string): boolean => /\bversion \d\S{1,60} \([\w.-]{1,32}@$/.test(before);
/** An account of every machine, a role, or what stands in for a name already. */
export const isNobody = (name: string): boolean => SYSTEM_USERS.has(name.toLowerCase()) || isRole(name) || /^(?:secret|user|host)\d+$/i.test(name);

/** Words that also are names of machines, accounts and containers. They go where they stand as such, and stay where they may be just the word. */
const WORDS = words(`
  accept accepted access account address agent alert allow alpha anonymous app apps archive audit backend backup base bash beta bind block
  bridge broken bucket build bundle cache calico canal cgroup chain change check chrome cilium client cloud cluster code command commit
  config console container control controller core count cpanel create cron custom data database debian debug default delete deny deploy
  dev device disk dmesg dnat dnsmasq docker domain drop edge email engine entry error eth0 event example exec export external extra f2b
  failed fail2ban file filter firewall firewalld flannel force forward frontend gate gateway global group guest hash help helper home host
  hosts httpd index info init inner input install inside interface internal ipset iptables ipvs istio jail journal kernel kube kubelet lab
  laptop legacy limit linux list load local lock login logs loop main manager mangle mark mask master match memory message metal mirror
  mobile mode model module monitor mount multi name namespace natd network next nginx node nodes none notice online only open openvpn
  openvz option options order other outer output overlay owner packet page panel parallels parent password path plesk podman policy pool
  port ports post postgres private process prod production profile program project protocol provider proxy public query queue raw read
  ready redhat redis refuse registry reject release remote repo report request reset resolver restart restore result return review root
  route router rule rules runner safe sample save script search secret section secure security select send server service services session
  setup shared shell shorewall show sign simple single site size slave socket source stack stage staging start state stateful stateless
  static status stop storage string support switch swap system table tables target task team temp template test testing time token tool
  tools traffic trust tunnel ubuntu unit unknown update upload user users value veth version virtual virtuozzo vlan volume vpn watch
  wireguard work worker write xtables zone zones
`);

/** Whether all of a name's parts are ordinary: `web-server`, `dev-test`. It tells what, not whose. */
export const ofWordsOnly = (name: string): boolean => /[-_]/.test(name) && name.toLowerCase().split(/[-_]/).every((part) => WORDS.has(part.replace(/s$/, "")) || WORDS.has(part) || KIND_ALONE.has(part));
/** Short for what a machine is. */
const KIND_ALONE = words("web www db sql mail mx ns dns srv vps vm kvm vz hv hn pve lxc ct app fw gw vpn lb nas mon k8s ftp side up down based like less mode specific");

/** Whether a name, once known, can be told from ordinary words elsewhere in a text. */
export function isTelling(name: string): boolean {
  const word = name.toLowerCase();
  if (isRole(word) || SYSTEM_USERS.has(word) || WORDS.has(word)) return false;
  return /\d|[a-z][-_][a-z]/.test(word) ? word.length >= 3 && !/^[\d.-]+$/.test(word) : word.length >= 4;
}
