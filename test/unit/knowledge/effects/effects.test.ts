import { describe, expect, it } from "vitest";
import { effectOf, effectOfLine, isLook, serviceClassOf, shellLine } from "../../../../src/knowledge/effects/index.js";
import { bends, runOf } from "../../../helpers/growth.js";

/** As a person types it, without quotes but for one pair around a shell's line. */
const argv = (line: string): readonly string[] => {
  const at = line.indexOf("'");
  if (at < 0) return line.split(" ");
  return [...line.slice(0, at).split(" ").filter((word) => word !== ""), line.slice(at + 1, -1)];
};

describe("what a command does", () => {
  it.each([
    ...["iptables -S",
      "iptables -t nat -L -n -v",
      "iptables -C INPUT -p tcp --dport 22 -j ACCEPT",
      "iptables-save", "iptables -V", "iptables-restore --test /etc/iptables/rules.v4", "nft list ruleset", "nft -c -f /etc/nftables.conf",
      "nft -a list chain ip filter INPUT",
      "ipset list",
      "ipset test bad 192.0.2.1",
      "conntrack -L",
      "conntrack -C",
      "sysctl net.netfilter.nf_conntrack_max",
      "sysctl -a", "modprobe -n -v xt_recent", "modprobe --show-depends xt_recent", "lsmod", "modinfo ip_set",
      "systemctl status docker",
      "systemctl is-active firewalld",
      "docker ps",
      "docker inspect web",
      "kubectl get pods -A",
      "kubectl -n kube-system logs daemonset/kube-proxy",
      "vzctl status 101", "vzctl exec 101 iptables -S", "prlctl list -i 101", "vzlist -o netfilter 101",
      "apt-get -s install iptables",
      "rpm -q iptables",
      "dpkg -S /usr/sbin/iptables",
      "pacman -Q iptables",
      "cat /proc/net/ip_tables_names",
      "grep -r xt /etc/modules", "dmesg", "uname -r", "firewall-cmd --state", "firewall-cmd --list-all", "ufw status verbose", "csf -l",
      "sh -c 'lsmod | grep nf_conntrack'",
      "sudo iptables -S",
      "unshare -n iptables-restore /etc/iptables/rules.v4",
      "unshare -n sh -c 'iptables -N wt && iptables -A wt -j DROP'",
      "kubectl exec -n x pod -- iptables -S", "docker exec web iptables -S", "find /lib/modules -name xt_*",
      "ip addr",
      "ip link show",
      "ip netns exec a iptables -S",
      "sed -n 3p /etc/fstab",
      "vzmigrate --dry-run node 101",
      "sh -n /etc/rc.local",
      "nft describe ip saddr",
      "tail -n 3 /var/log/messages".replace("tail", "head"), "rc-service --list", "test -e /proc/net/nf_conntrack", "ls /lib/modules",
      "alternatives --display iptables",
      "crictl ps",
      "fail2ban-client status sshd",
      "shorewall check",
      "fw4 print", "iptables -w 5 -S", "sh -c 'iptables -C INPUT -j ACCEPT 2>/dev/null; echo $?'"].map((line) => [line, "none"]),
    ...["iptables -N wt",
      "iptables -A INPUT -p tcp --dport 22 -j ACCEPT",
      "iptables -I DOCKER-USER -i eth0 -j RETURN",
      "iptables -Z",
      "nft add table inet mine",
      "nft add rule inet mine input tcp dport 22 accept",
      "ipset create bad hash:ip", "ipset add bad 192.0.2.1", "ipset del bad 192.0.2.1", "ipset restore -f /root/x",
      "conntrack -U -s 192.0.2.1",
      "sysctl -w net.netfilter.nf_conntrack_max=262144",
      "modprobe xt_recent",
      "modprobe -a ip_set xt_set",
      "systemctl restart fail2ban",
      "systemctl restart kubelet", "systemctl daemon-reload", "docker start web", "vzctl set 101 --numiptent 2000:2000", "apt-get update",
      "apt-get install iptables",
      "dnf install kernel-modules-extra",
      "apk add iptables",
      "opkg install kmod-ipt-ipset",
      "pacman -S iptables",
      "systemctl enable nftables",
      "cp /etc/sysconfig/iptables /root/iptables.before", "sh -c 'iptables-save > /root/rules.save'", "sh -c 'echo ip_set >> /etc/modules'",
      "sh -c 'echo ip_set > /etc/modules-load.d/whytables.conf'",
      "sed -i.bak s/a/b/ /etc/vz/vz.conf",
      "firewall-cmd --reload",
      "firewall-cmd --permanent --add-port=22/tcp",
      "ufw allow ssh",
      "update-alternatives --set iptables /usr/sbin/iptables-legacy", "netfilter-persistent save", "kubectl label node a b=c",
      "service iptables save",
      "podman network reload --all",
      "sh -c 'echo 1 > /proc/sys/net/netfilter/nf_conntrack_acct'",
      "mkdir -p /lib/modules/x",
      "fw4 reload",
      "pve-firewall restart",
      "systemctl restart virtnetworkd", "ipset rename a b", "sysctl net/netfilter/nf_conntrack_max=5"].map((line) => [line, "reversible"]),
    ...["systemctl restart docker",
      "docker restart web",
      "vzctl restart 101",
      "vzctl set 101 --netfilter full --save --setmode restart",
      "kubectl -n kube-system rollout restart daemonset/kube-proxy",
      "kubectl delete pod web -n x", "docker compose up -d", "service vz restart", "service docker restart", "rc-service docker restart",
      "kubectl apply -f x.yaml", "virsh destroy guest"].map((line) => [line, "restarts-container"]),
    ...["iptables -D INPUT 3",
      "iptables -F INPUT",
      "iptables -X mine",
      "iptables -P INPUT ACCEPT",
      "iptables -A INPUT -j DROP",
      "iptables -I INPUT -s 192.0.2.1 -j REJECT",
      "iptables -R INPUT 1 -j ACCEPT",
      "iptables-restore /etc/iptables/rules.v4",
      "iptables-restore --noflush /root/x", "nft -f /etc/nftables.conf", "nft delete rule inet f c handle 3",
      "nft flush chain inet f c",
      "nft add rule inet f input drop",
      "ipset flush bad",
      "ipset destroy bad",
      "ipset swap a b",
      "conntrack -F",
      "conntrack -D -s 192.0.2.1",
      "sysctl -w net.ipv4.ip_forward=0",
      "sysctl -p",
      "sysctl --system",
      "modprobe -r nf_conntrack", "rmmod xt_recent", "modprobe br_netfilter", "systemctl restart iptables", "systemctl restart nftables",
      "systemctl stop firewalld",
      "service firewall restart",
      "systemctl restart tailscaled",
      "systemctl restart wg-quick@wg0",
      "systemctl restart NetworkManager",
      "reboot",
      "shutdown -r now",
      "csf -r",
      "ufw reload",
      "firewall-cmd --complete-reload",
      "firewall-cmd --remove-port=22/tcp", "wg-quick down wg0", "vzctl chkpnt 101 --suspend", "systemctl restart foo",
      "vzmigrate --online node 101",
      "nmcli connection up home",
      "/etc/init.d/network restart",
      "yum update",
      "iptables-apply /root/rules",
      "ethtool -K eth0 gro off",
      "docker network rm x",
      "ip route del default",
      "sh -c 'iptables -D INPUT 1 && iptables -S'",
      "vzctl exec 101 iptables -F INPUT",
      "shorewall reload", "systemctl disable --now firewalld"].map((line) => [line, "interrupts-traffic"]),
    ...["iptables -F",
      "iptables -t nat -F",
      "iptables -X",
      "iptables -P INPUT DROP",
      "ip6tables --policy FORWARD DROP",
      "nft flush ruleset",
      "nft delete table ip filter",
      "ipset destroy",
      "ipset flush",
      "fw4 flush", "fw4 stop", "/etc/init.d/firewall stop", "service firewall stop", "ufw enable", "ufw reset", "ufw default deny incoming",
      "firewall-cmd --panic-on",
      "docker rm -f web",
      "vzctl destroy 101",
      "kubectl delete ds calico-node",
      "apt-get remove ufw",
      "rm -rf /etc/iptables",
      "rm /etc/sysconfig/iptables",
      "sed -i s/a/b/ /etc/vz/conf/101.conf",
      "cp /root/x /etc/iptables/rules.v4", "sh -c 'echo x > /etc/modules-load.d/ipset.conf'", "tee /etc/modules", "poweroff",
      "systemctl stop sshd",
      "systemctl revert docker",
      "frobnicate --all",
      "sh script.sh",
      "sh -c 'for i in a b; do frobnicate $i; done'",
      "sudo frobnicate",
      "bash -c 'iptables -S; frobnicate'",
      "nft -i",
      "iptables",
      "ip link set eth0 down", "shorewall clear", "csf -f", "xargs frobnicate", "/usr/lib/ufw/ufw-init force-reload", "sh -c 'iptables -S",
      "unshare -n sh -c 'rm -rf /etc/iptables'",
      "ebtables --init-table",
      "sh -c 'cat <<EOF'",
      "__proto__ x",
      "constructor",
      "find / -name x -delete",
      "nft add chain inet f input { type filter hook input priority 0 ; policy drop ; }"].map((line) => [line, "dangerous"]),
  ])("%s: %s", (line, effect) => expect(effectOf(argv(line))).toMatchObject({ effect }));

  it.each([
    ["modprobe xt_recent", false],
    ["apt-get install ipset", true],
    ["systemctl enable docker", true],
    ["sysctl -w a.b=1", false],
    ["vzctl set 101 --netfilter full --save", true],
    ["vzctl set 101 --numiptent 5", false], ["firewall-cmd --permanent --add-port=1/tcp", true],
    ["firewall-cmd --add-port=1/tcp", false],
    ["iptables -A INPUT -j ACCEPT", false],
    ["netfilter-persistent save", true], ["sh -c 'echo x >> /etc/modules'", true], ["update-alternatives --set iptables /x", true],
  ])("%s lasts: %s", (line, lasts) => expect(effectOf(argv(line)).lasts).toBe(lasts));

  it("says why", () => expect(effectOf(["nft", "flush", "ruleset"]).why).toBe("it deletes the rules of everybody"));

  it("reads a line as a shell would part it", () => {
    expect(shellLine("iptables-save > /root/a; iptables -F && x 'a b' | tee -a /b 2>&1")).toEqual({
      commands: [
        { argv: ["iptables-save"], writes: [{ path: "/root/a", append: false }] },
        { argv: ["iptables", "-F"], writes: [] }, { argv: ["x", "a b"], writes: [] }, { argv: ["tee", "-a", "/b"], writes: [] },
      ],
      inner: [], whole: true,
    });
    expect(effectOfLine("modprobe -n $(rm -rf /)").effect).toBe("dangerous");
    expect(effectOfLine("echo \"$(iptables -F)\"").effect).toBe("dangerous");
    expect(effectOfLine(". /etc/vz/vz.conf; echo $IPTABLES").effect).toBe("none");
    expect(effectOfLine(". ./firewall.sh").effect).not.toBe("none");
    expect(effectOfLine("source ./firewall.sh").effect).not.toBe("none");
  });

  it.each(["(", "\"", "'", "$(", "`", ";", "a ", "sudo ", ">"])("does not hang on hostile words: %j", (word) => {
    expect(bends((text) => effectOf(["sh", "-c", text]), runOf(word), 192_000)).toBe(false);
    expect(bends((text) => isLook(["sh", "-c", text]), runOf(word), 192_000)).toBe(false);
    expect(bends(effectOf, (size) => Array.from({ length: size / 10 }, () => word.trim()), 192_000)).toBe(false);
  });

  it("knows classes of services", () => {
    expect(serviceClassOf("docker.service")?.id).toBe("container-runtime");
    expect(serviceClassOf("wg-quick@wg0.service")?.id).toBe("vpn");
    expect(serviceClassOf("nonesuch")).toBeUndefined();
  });
});

describe("what only prints", () => {
  it.each(["lsmod",
    "iptables -V",
    "iptables -S",
    "iptables -L -n",
    "iptables -S INPUT",
    "iptables -m state -h",
    "uname -r",
    "dmesg",
    "cat /proc/net/ip_tables_names",
    "ls /lib/modules",
    "grep NETFILTER /etc/vz/conf/101.conf", "id -u", "nft list ruleset", "nft list tables", "ipset list", "ipset list -t", "ipset version",
    "iptables-save",
    "conntrack -C",
    "vzctl exec 101 iptables -S",
    "sh -c 'dmesg | tail'",
    "sysctl net.netfilter.nf_conntrack_max",
    "docker ps", "sudo iptables -L", "vzlist -a", "conntrack -L"])("%s is a look", (line) => expect(isLook(argv(line))).toBe(true));

  it.each(["iptables -C INPUT -j ACCEPT",
    "nft -c -f /etc/nftables.conf",
    "modprobe -n xt_recent",
    "grep -q xt_recent /proc/modules",
    "iptables -S ts-input",
    "iptables -t nat -S DOCKER",
    "systemctl is-active docker",
    "test -e /x", "ipset list bad", "ipset test bad 192.0.2.1", "nft list table inet fw4", "unshare -n iptables-restore /x",
    "sh -c 'lsmod | grep -q nf_conntrack'",
    "vzctl exec 101 'iptables -N wt && iptables -A wt -m state --state NEW; r=$?; iptables -F wt; iptables -X wt; exit $r'",
    "frobnicate", "iptables -t nat -S"])("%s is a check", (line) => expect(isLook(argv(line))).toBe(false));
});
