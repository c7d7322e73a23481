import { describe, expect, it } from "vitest";
import type { FactValue } from "../../../src/model/fact.js";
import { factsOf, PROBLEM, quoted, shown } from "./helpers.js";

const LSMOD = `[root@db ~]# lsmod | head -4
Module                  Size  Used by
iptable_filter         12810  1
ip_tables              27126  1 iptable_filter
nf-conntrack           79206  2 nf_conntrack_ipv4,xt_state
[root@db ~]# uptime
 10:00:01 up 3 days`;

const UBC = `Version: 2.5
       uid  resource                     held              maxheld              barrier                limit              failcnt
      101:  kmemsize                 11374000             14790164             14372700             14790164                    7
            lockedpages                     0                    8                  256                  256                    0
            privvmpages                 31000                65536                65536                69632                    5
            numiptent                     128                  128                  120                  128                   96
root@ct101:~# `;

const UBC_OF_NODE = `       uid  resource                     held              maxheld              barrier                limit              failcnt
      201:  numiptent                      24                   24                  200                  200                    0
      202:  numiptent                     200                  200                  200                  200                   11
        0:  numiptent                      24                   24  9223372036854775807  9223372036854775807                    0`;

const cases: readonly (readonly [name: string, text: string, wanted: Readonly<Record<string, FactValue>>])[] = [
  ["lsmod", LSMOD, { modulesLoaded: ["iptable_filter", "ip_tables", "nf_conntrack"] }],
  ["/proc/modules", "$ cat /proc/modules\nxt_state 12578 1 - Live 0xffffffffa0123000\n$ id", { modulesLoaded: ["xt_state"] }],
  ["ip_tables_names", "[root@db ~]# cat /proc/net/ip_tables_names\nfilter\nmangle\n[root@db ~]#", { tables: ["filter", "mangle"] }],
  ["matches and targets", "# cat /proc/net/ip_tables_matches /proc/net/ip_tables_targets\nstate\ntcp\nLOG\nREJECT\n# date", { kernelMatches: ["state", "tcp"], kernelTargets: ["LOG", "REJECT"] }],
  ["user_beancounters", UBC, { ctid: "101", numiptentHeld: 128, numiptentLimit: 128, numiptentFailcnt: 96, kmemFailcnt: 12 }],
  ["a row of user_beancounters", "            numiptent                      40                   41                  400                  400                    0", { numiptentHeld: 40, numiptentLimit: 400, numiptentFailcnt: 0 }],
  ["a container's configuration", '[root@hn3 ~]# grep NETFILTER /etc/vz/conf/735.conf\nNETFILTER="stateless"', { netfilterMode: "stateless", ctid: "735" }],
  ["several files' configuration", '/etc/vz/conf/501.conf:44:NETFILTER="full"', { netfilterMode: "full", ctid: "501" }],
  ["the IPTABLES list", 'IPTABLES="ipt_REJECT ipt_tos ipt_limit\niptable_nat"', { iptablesList: ["ipt_REJECT", "ipt_tos", "ipt_limit", "iptable_nat"] }],
  ["prlctl list -i", "State: running\nNetfilter: stateful\nName: web", { netfilterMode: "stateful" }],
  ["a list of one container", "      CTID      NPROC STATUS    IP_ADDR         HOSTNAME\n      2077         44 running   198.51.100.207  web.example", { ctid: "2077" }],
  ["a command for a container", "[root@hn3 ~]# vzctl exec 733 'date'\nMon", { ctid: "733" }],
  ["a command for a container by its name", "[root@hn3 ~]# prlctl set vpn-gw --netfilter full\nset netfilter mode: full\nThe CT has been successfully configured.\n", { ctid: "vpn-gw", netfilterMode: "full" }],
  ["a migration", "[root@hn3 ~]# vzmigrate --online hn4.example 901\nStarting live migration", { ctid: "901" }],
  ["conntrack settings", "net.netfilter.nf_conntrack_count = 1834\nnet.netfilter.nf_conntrack_max = 65536", { conntrackMax: 65536, conntrackCount: 1834 }],
  ["conntrack settings by cat", "# cat /proc/sys/net/netfilter/nf_conntrack_max\n262144\n# date", { conntrackMax: 262144 }],
  ["conntrack settings of 2.6.18", "net.ipv4.netfilter.ip_conntrack_max = 34576", { conntrackMax: 34576 }],
  ["tracking switched on for the node", "options nf_conntrack ip_conntrack_disable_ve0=0", { conntrackDisableVe0: 0 }],
  ["tracking switched off for the node", "Disabling conntracks and NAT for ve0", { conntrackDisableVe0: 1 }],
  ["capabilities with net_admin", "CapEff:\t0000003fffffffff", { netAdmin: true }],
  ["capabilities of a docker container", "CapInh:\t00000000a80425fb\nCapEff:\t00000000a80425fb", { netAdmin: false }],
  ["capsh", "Current: = cap_chown,cap_net_admin,cap_net_raw+ep", { netAdmin: true }],
  ["kernels on disk", "# ls /lib/modules\n5.10.0-26-amd64  5.10.0-28-amd64\n# uname -r\n5.10.0-23-amd64", { kernelsOnDisk: ["5.10.0-26-amd64", "5.10.0-28-amd64"], moduleTree: false }],
  ["kernels on disk, long", "# ls -l /lib/modules\ntotal 4\ndrwxr-xr-x 3 root root 4096 Jan  1 10:00 6.1.0-18-amd64\n# uname -r\n6.1.0-18-amd64", { kernelsOnDisk: ["6.1.0-18-amd64"], moduleTree: true }],
  ["no module tree at all", "# ls /lib/modules\nls: cannot access '/lib/modules': No such file or directory", { moduleTree: false }],
  ["modprobe's configuration", "/etc/modprobe.d/hard.conf:install nf_nat /bin/false\nblacklist ip_tables", { modulesBlacklisted: ["nf_nat", "ip_tables"] }],
  ["modules.builtin", "# grep conntrack /lib/modules/6.1.0/modules.builtin\nkernel/net/netfilter/nf_conntrack.ko\n# date", { modulesBuiltIn: ["nf_conntrack"] }],
  ["the kernel's configuration", "CONFIG_NETFILTER=y\n# CONFIG_NF_NAT is not set\n# CONFIG_IP_NF_RAW is not set", { kernelConfigMissing: ["CONFIG_NF_NAT", "CONFIG_IP_NF_RAW"] }],
  ["IPv6 switched off", "net.ipv6.conf.all.disable_ipv6 = 1", { ipv6Disabled: true }],
  ["IPv6 switched on", "net.ipv6.conf.all.disable_ipv6 = 0", { ipv6Disabled: false }],
  ["IPv6 switched off at boot", "BOOT_IMAGE=/vmlinuz root=/dev/vda1 ro ipv6.disable=1 quiet", { ipv6Disabled: true }],
  ["modules that may not be loaded any more", "kernel.modules_disabled = 1", { modulesDisabled: true }],
  ["the policy of FORWARD, -S", "-P INPUT ACCEPT\n-P FORWARD DROP\n-P OUTPUT ACCEPT", { forwardPolicy: "DROP" }],
  ["the policy of FORWARD, -L", "Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)", { forwardPolicy: "ACCEPT" }],
  ["the policy of FORWARD, saved", "*filter\n:FORWARD DROP [12:900]\nCOMMIT", { forwardPolicy: "DROP" }],
  ["id", "uid=1000(deploy) gid=1000(deploy) groups=1000(deploy)", { user: "user" }],
  ["whoami", "sh-5.1$ whoami\nroot", { user: "root" }],
  ["systemd-detect-virt", "# systemd-detect-virt\nlxc", { platform: "lxc", place: "container" }],
  ["systemd-detect-virt on an ordinary machine", "# systemd-detect-virt\nkvm", { platform: "none", place: "host" }],
  ["the release of Virtuozzo", "Virtuozzo release 7.0.9 (539)", { virtuozzo: "7.0.9", platform: "virtuozzo" }],
  ["the distribution", "# cat /etc/redhat-release\nCentOS release 6.5 (Final)", { distribution: "CentOS release 6.5 (Final)" }],
  ["the distribution, without a blank in its name", "AlmaLinux release 9.3 (Shamrock Pampas Cat)", { distribution: "AlmaLinux release 9.3 (Shamrock Pampas Cat)" }],
  ["the product, in people's words", "This is Virtuozzo 7 with the latest updates.", { virtuozzo: "7" }],
  ["vzctl's version", "[root@hn3 ~]# vzctl --version\nvzctl version 4.7", { vzctl: "4.7" }],
  ["vzctl's package", "vzctl-4.9.4-1.x86_64", { vzctl: "4.9.4" }],
];

describe("a paste tells", () => {
  it.each(cases)("%s", (_name, text, wanted) => {
    expect(shown(`${PROBLEM}\n${text}`)).toMatchObject(wanted);
  });

  it.each(cases)("%s, quoted", (_name, text, wanted) => {
    expect(shown(quoted(`${PROBLEM}\n${text}`))).toMatchObject(wanted);
  });
});

describe("a paste in one line", () => {
  it.each([["\\n"], ["#012"], ["\\r\\n"]])("is read with %s for line feeds", (feed) => {
    const text = `{"body":"${`${PROBLEM}${UBC}`.replaceAll("\n", feed)}"}`;
    const fact = factsOf(text).find(({ name }) => name === "numiptentFailcnt");
    expect(fact?.value).toBe(96);
    expect(text.slice(fact!.span!.start, fact!.span!.end)).toMatch(/^numiptent .* 96$/);
  });
});

describe("where a fact was read", () => {
  it("is the place in the text as given", () => {
    const text = quoted(`${PROBLEM}\n${UBC}`);
    const fact = factsOf(text).find(({ name }) => name === "numiptentFailcnt");
    expect(text.slice(fact!.span!.start, fact!.span!.end)).toMatch(/^numiptent .* 96$/);
  });
});

describe("what a paste does not tell", () => {
  it("is which of a node's containers it is about, unless only one ran into a limit", () => {
    expect(shown(`${PROBLEM}\n${UBC_OF_NODE}`, "assumed")).toMatchObject({ ctid: "202", numiptentFailcnt: 11 });
    expect(shown(`${PROBLEM}\n${UBC_OF_NODE.replace(/ 0$/m, " 3")}`)).not.toHaveProperty("numiptentFailcnt");
  });

  it("is a mode, by what vzctl ignores in vz.conf", () => {
    expect(shown(`${PROBLEM}\n# grep -n NETFILTER /etc/vz/vz.conf\n61:NETFILTER="full"`)).not.toHaveProperty("netfilterMode");
    expect(shown(`${PROBLEM}\n/etc/vz/vz.conf:61:NETFILTER="full"`)).not.toHaveProperty("netfilterMode");
  });

  it("is a mode that was refused, or only spoken of", () => {
    expect(shown(`${PROBLEM}\n[root@hn3 ~]# vzctl set 101 --netfilter full --save\nUnable to set netfilter: invalid argument`)).not.toHaveProperty("netfilterMode");
    expect(shown(`${PROBLEM}\nShall I type vzctl set 101 --netfilter full --save for that?`)).not.toHaveProperty("netfilterMode");
    expect(shown(`${PROBLEM}\n[root@hn3 ~]# vzctl set 101 --netfilter full --save\n[root@hn3 ~]#`, "assumed")).toMatchObject({ netfilterMode: "full" });
  });

  it("is that nothing is loaded, by the empty list of a container", () => {
    const facts = shown(`${PROBLEM}\n# lsmod\nModule                  Size  Used by\n# date`);
    expect(facts).not.toHaveProperty("modulesLoaded");
    expect(facts).toMatchObject({ place: "container" });
  });

  it("is the product's version, by the kernel's", () => {
    expect(shown(`${PROBLEM}\nIt is an OpenVZ 2.6.32 machine.`)).not.toHaveProperty("virtuozzo");
  });

  it("is a kernel, by what syslog prints behind its name", () => {
    expect(shown("Nov  3 02:14:51 gw kernel: ip_conntrack: table full, dropping packet.\n")).not.toHaveProperty("kernel");
  });

  it("is anything, by sentences that use the same words", () => {
    const prose = `${PROBLEM}
Module size used by the kernel is no problem. Please blacklist spammers and install them again.
blacklist spammers
I read about lsmod, whoami and systemd-detect-virt, and of /proc/user_beancounters, but the failcnt is unknown to me.
vzctl start fails as well, and vzctl exec does not help. CONFIG options are not set by me. Netfilter: is it on?
The limit numiptent 128 was there before, net.netfilter.nf_conntrack_max is what I changed in sysctl.conf.
Virtuozzo release notes say nothing. My uid is root, the current state: = unknown. Which policy does chain FORWARD have?`;
    // "variant" follows from the version that the message itself names.
    expect(Object.keys(shown(prose)).sort()).toEqual(["iptables", "place", "platform", "variant"]);
  });
});
