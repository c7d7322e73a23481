import { describe, expect, it } from "vitest";
import { parseBeancounters } from "../../../../src/grammar/listing/beancounters.js";
import { parseCapabilities } from "../../../../src/grammar/listing/capabilities.js";
import { parseKernelConfig } from "../../../../src/grammar/listing/kernel-config.js";
import { parseLsmod } from "../../../../src/grammar/listing/lsmod.js";
import { parseModprobeConf } from "../../../../src/grammar/listing/modprobe-conf.js";
import { parseModulesBuiltin } from "../../../../src/grammar/listing/modules-builtin.js";
import { parseSysctl } from "../../../../src/grammar/listing/sysctl.js";
import { parseTablesNames } from "../../../../src/grammar/listing/table-names.js";
import { parseVzConf } from "../../../../src/grammar/listing/vz-conf.js";
import { parseVzlist } from "../../../../src/grammar/listing/vzlist.js";

describe("lsmod", () => {
  const LSMOD = `[root@node ~]# lsmod | grep nf_
Module                  Size  Used by
nf_nat_ftp              3523  0 
nf_conntrack           80313  6 nf_nat,nf_conntrack_ftp
> ip_tables 18119 3 iptable_nat,iptable_filter
xt_tcpudp	12345	1
tun 31201 1 [permanent]
[root@node ~]# uname -r
load average 1000 2 3
`;
  it("is read with prompts, quote marks and damaged blanks", () => {
    const modules = parseLsmod(LSMOD)!;
    expect(modules.map(({ module, size, uses, usedBy }) => [module, size, uses, ...usedBy])).toEqual([
      ["nf_nat_ftp", 3523, 0], ["nf_conntrack", 80313, 6, "nf_nat", "nf_conntrack_ftp"], ["ip_tables", 18119, 3, "iptable_nat", "iptable_filter"], ["xt_tcpudp", 12345, 1], ["tun", 31201, 1],
    ]);
    for (const { module, span } of modules) expect(LSMOD.slice(span.start, span.end).startsWith(module)).toBe(true);
  });
  it("of /proc/modules has states and addresses", () => {
    expect(parseLsmod("nf_nat 22676 2 ipt_MASQUERADE,iptable_nat, Live 0xffffffffa03c5000\nip_set 3200 0 - Live 0x0 (OE)\n")!.map(({ module, uses, usedBy }) => [module, uses, usedBy])).toEqual([["nf_nat", 2, ["ipt_MASQUERADE", "iptable_nat"]], ["ip_set", 0, []]]);
  });
  it("goes on where a mail program wrapped the users", () => {
    expect(parseLsmod("nf_conntrack 80313 6 nf_nat,\nxt_state,\nxt_connlimit\nfoo")!.map(({ usedBy }) => usedBy)).toEqual([["nf_nat", "xt_state", "xt_connlimit"]]);
  });
  it("is not seen in other tables", () => {
    for (const text of ["", "there were 1000 2 of them", "kmemsize 2835671 3158016 14372700 14790164 0", "eth0 1500 0 12 0 0 0 12 BMRU", "iptables: 12345 1", "drwxr-xr-x 2 root", "a b c"]) expect(parseLsmod(text)).toBeUndefined();
  });
});

describe("names of tables, matches and targets", () => {
  it("stand below the command that prints them", () => {
    expect(parseTablesNames("[root@ct ~]# cat /proc/net/ip_tables_names\nmangle\nfilter\n[root@ct ~]# cat /proc/net/ip6_tables_matches\nicmp6\n\nudplite\nBye, x\nnat")!.map(({ family, kinds, names, absent }) => [family, kinds, names, absent])).toEqual([
      ["ip", ["tables"], ["mangle", "filter"], false], ["ip6", ["matches"], ["icmp6", "udplite"], false],
    ]);
    expect(parseTablesNames("==> /proc/net/ip_tables_targets <==\nERROR\nLOG\n")).toMatchObject([{ kinds: ["targets"], names: ["ERROR", "LOG"] }]);
    expect(parseTablesNames("# cat /proc/net/ip_tables_matches /proc/net/ip_tables_targets\nstate\nLOG\n")).toMatchObject([{ kinds: ["matches", "targets"], names: ["state", "LOG"] }]);
  });
  it("are known to be none only where a prompt follows", () => {
    expect(parseTablesNames("root@ct:~# cat /proc/net/ip_tables_names\nroot@ct:~# ")).toMatchObject([{ names: [], absent: false }]);
    expect(parseTablesNames("root@ct:~# cat /proc/net/ip_tables_names\nroot@ct:~# cat /proc/net/ip_tables_matches\nstate")).toMatchObject([{ kinds: ["tables"], names: [] }, { kinds: ["matches"], names: ["state"] }]);
    expect(parseTablesNames("root@ct:~# cat /proc/net/ip_tables_names")).toBeUndefined();
    expect(parseTablesNames("Please send /proc/net/ip_tables_names\nThanks")).toBeUndefined();
  });
  it("are absent with their file", () => {
    expect(parseTablesNames("# cat /proc/net/ip_tables_names\ncat: /proc/net/ip_tables_names: No such file or directory\nThanks")).toMatchObject([{ kinds: ["tables"], names: [], absent: true }]);
  });
  it("may be all there is", () => {
    expect(parseTablesNames("raw\nnat\nfilter\n")).toMatchObject([{ names: ["raw", "nat", "filter"] }]);
    expect(parseTablesNames("raw\nfood\n")).toBeUndefined();
  });
});

describe("beancounters", () => {
  it("are read block by block", () => {
    const rows = parseBeancounters(`Version: 2.5
       uid  resource                     held              maxheld              barrier                limit              failcnt
      101:  kmemsize                  2835671              3158016             14372700             14790164                    0
            numiptent                     200                  200                  200                  200                   37
      102:  numiptent 10 12 9223372036854775807 9223372036854775807 0
            dummy 0 0 0 0 0
            bogus 0 0 0 0 0
`)!;
    expect(rows.map(({ ctid, resource, held, limit, failcnt }) => [ctid, resource, held, limit, failcnt])).toEqual([["101", "kmemsize", 2835671, 14790164, 0], ["101", "numiptent", 200, 200, 37], ["102", "numiptent", 10, 9223372036854775807, 0], ["102", "dummy", 0, 0, 0]]);
  });
  it("are read from /proc/bc and grep", () => {
    expect(parseBeancounters("# cat /proc/bc/205/resources\n numiptent 1 2 3 4 5\n")).toMatchObject([{ ctid: "205", held: 1, maxheld: 2, barrier: 3, limit: 4, failcnt: 5 }]);
    expect(parseBeancounters("/proc/bc/7/resources:            numiptent 1 2 3 4 5")).toMatchObject([{ ctid: "7" }]);
    expect(parseBeancounters("            numiptent 1 2 3 4 5")![0]).not.toHaveProperty("ctid");
    expect(parseBeancounters("numiptent 1 2 3 4\nnumiptent is 200\n")).toBeUndefined();
  });
});

describe("vz configuration", () => {
  it("keeps the settings in force", () => {
    const text = 'root@node:~# grep -E "NETFILTER|IPTABLES" /etc/vz/vz.conf\nNETFILTER="stateless"\n#IPTABLES="ipt_REJECT"\nIPTABLES="ipt_REJECT ipt_tos \\\n  iptable_nat"\nNUMIPTENT=\'200:200\'\nONBOOT=yes # x\nIPTABLES="/sbin/iptables"\nFOO="bar"\n';
    const settings = parseVzConf(text)!;
    expect(settings.map(({ name, value }) => [name, value])).toEqual([["NETFILTER", "stateless"], ["IPTABLES", "ipt_REJECT ipt_tos iptable_nat"], ["NUMIPTENT", "200:200"], ["ONBOOT", "yes"]]);
    for (const { name, span } of settings) expect(text.slice(span.start, span.end)).toMatch(new RegExp(`^${name}=`));
  });
  it("knows whose it is", () => {
    expect(parseVzConf('/etc/vz/conf/101.conf:NETFILTER="full"\n/etc/vz/vz.conf:NETFILTER="stateless"')).toMatchObject([{ ctid: "101", value: "full" }, { value: "stateless" }]);
    expect(parseVzConf('# cat /etc/vz/conf/300.conf\nNUMIPTENT="20:20"')).toMatchObject([{ ctid: "300" }]);
    expect(parseVzConf('NETFILTER="full')).toMatchObject([{ value: "full" }]);
    expect(parseVzConf("IPTABLES=$(which iptables)\nset NETFILTER\n")).toBeUndefined();
  });
});

describe("vzlist", () => {
  it("gives columns their names", () => {
    expect(parseVzlist("# vzlist -a\n      CTID      NPROC STATUS    IP_ADDR         HOSTNAME\n       101         27 running   192.0.2.1       web one\n       102          - stopped   -               -\nBye\n103 1 running - x")!.map(({ ctid, columns }) => [ctid, columns.STATUS, columns.HOSTNAME])).toEqual([["101", "running", "web one"], ["102", "stopped", undefined]]);
    expect(parseVzlist("UUID                                    STATUS       IP_ADDR         T  NAME\n{fd6d6b1c-9a6e-4f4f-8f0a-aaaaaaaaaaaa}  running      192.0.2.9       CT ct one")).toMatchObject([{ ctid: "{fd6d6b1c-9a6e-4f4f-8f0a-aaaaaaaaaaaa}", columns: { T: "CT", NAME: "ct one" } }]);
    expect(parseVzlist("CTID is 101\n101 1 running - x")).toBeUndefined();
  });
});

describe("kernel configuration", () => {
  it("is read as written, by grep, by check-config", () => {
    expect(parseKernelConfig("CONFIG_NF_NAT=m\n# CONFIG_IP_NF_NAT is not set\n/boot/config-6.1.0-13-amd64:CONFIG_NF_TABLES=y\nCONFIG_LOCALVERSION=\"-x\"\nCONFIG_HZ=250\n- CONFIG_BRIDGE: enabled (as module)\n- CONFIG_VETH: missing\nset CONFIG_X=y please\nCONFIG_Y=")!.map(({ option, value }) => `${option}=${value}`)).toEqual(["CONFIG_NF_NAT=m", "CONFIG_IP_NF_NAT=n", "CONFIG_NF_TABLES=y", "CONFIG_LOCALVERSION=-x", "CONFIG_HZ=250", "CONFIG_BRIDGE=m", "CONFIG_VETH=n"]);
    expect(parseKernelConfig("CONFIG_ is a prefix")).toBeUndefined();
  });
  it("names built-in modules", () => {
    expect(parseModulesBuiltin("$ grep tables /lib/modules/6.1/modules.builtin\nkernel/net/netfilter/x_tables.ko\nkernel/net/ipv4/netfilter/ip-tables.ko.xz\nfoo")!.map(({ module }) => module)).toEqual(["x_tables", "ip_tables"]);
    expect(parseModulesBuiltin("/lib/modules/6.1/modules.builtin:kernel/net/netfilter/x_tables.ko\n/lib/modules/6.1/modules.order:kernel/net/a.ko")).toMatchObject([{ module: "x_tables" }]);
    expect(parseModulesBuiltin("$ cat modules.order\nkernel/net/netfilter/x_tables.ko")).toBeUndefined();
  });
});

describe("modprobe configuration", () => {
  it("is told from sentences", () => {
    expect(parseModprobeConf("/etc/modprobe.d/x.conf:blacklist nf-conntrack\ninstall ip_tables /bin/true\ninstall ab /sbin/modprobe b; true\noptions nf_conntrack ip_conntrack_disable_ve0=1 hashsize=1\nalias net-pf-10 off\n# blacklist tun\ninstall iptables with apt\noptions are these\nalias the name\nblacklist of words\ninstall tun :")!.map(({ kind, module, value, forbids, file }) => [kind, module, value, forbids, file])).toEqual([
      ["blacklist", "nf_conntrack", undefined, true, "/etc/modprobe.d/x.conf"], ["install", "ip_tables", "/bin/true", true, undefined], ["install", "ab", "/sbin/modprobe b; true", false, undefined],
      ["options", "nf_conntrack", "ip_conntrack_disable_ve0=1 hashsize=1", false, undefined], ["alias", "off", "net-pf-10", true, undefined], ["install", "tun", ":", true, undefined],
    ]);
    expect(parseModprobeConf("blacklist it now")).toBeUndefined();
  });
});

describe("sysctl", () => {
  it("is read as printed, by cat, by grep", () => {
    expect(parseSysctl("net.ipv4.ip_forward = 1\nnet.ipv4.conf.all.rp_filter=0\nsysctl: cannot stat /proc/sys/net/x: No such file or directory\n[root@a ~]# cat /proc/sys/net/netfilter/nf_conntrack_max /proc/sys/net/ipv4/ip_local_port_range\n65536\n32768\t60999\n/proc/sys/net/a/b:5\n$ cat /proc/sys/kernel/modules_disabled\n$ ls\n1\nfoo.bar = 1\nnet.x\n")!.map(({ key, value }) => `${key}=${value}`)).toEqual([
      "net.ipv4.ip_forward=1", "net.ipv4.conf.all.rp_filter=0", "net.netfilter.nf_conntrack_max=65536", "net.ipv4.ip_local_port_range=32768 60999", "net.a.b=5",
    ]);
    expect(parseSysctl("# sysctl -w net.ipv4.ip_forward=1")).toBeUndefined();
    expect(parseSysctl("cat /proc/sys/net/ipv4/ip_forward\ncat: /proc/sys/net/ipv4/ip_forward: No such file or directory")).toBeUndefined();
  });
});

describe("capabilities", () => {
  it("are read from their masks", () => {
    const { sets } = parseCapabilities("CapInh:\t0000000000000000\nCapPrm:\t00000000a80425fb\nCapEff:\t00000000a80425fb\nCapBnd:\t000001ffffffffff\n")!;
    expect(sets.inheritable).toEqual([]);
    expect(sets.effective).toEqual("chown dac_override fowner fsetid kill setgid setuid setpcap net_bind_service net_raw sys_chroot mknod audit_write setfcap".split(" ").map((name) => `cap_${name}`));
    expect(sets.bounding).toHaveLength(41);
    expect(sets).not.toHaveProperty("ambient");
  });
  it("are read from what capsh prints", () => {
    expect(parseCapabilities("Current: = cap_chown,cap_net_raw+eip cap_chown-e\nBounding set =cap_chown,cap_net_admin\n")!.sets).toEqual({ effective: ["cap_net_raw"], inheritable: ["cap_chown", "cap_net_raw"], permitted: ["cap_chown", "cap_net_raw"], bounding: ["cap_chown", "cap_net_admin"] });
    expect(parseCapabilities("Current: =ep cap_net_admin-ep")!.sets.effective).toHaveLength(40);
    expect(parseCapabilities("Current: =")!.sets.effective).toEqual([]);
    expect(parseCapabilities("Current: =eip\nCurrent IAB: !cap_x")!.sets.permitted).toContain("cap_sys_module");
    for (const text of ["Current: state of things", "CapEff: none", "Current:", ""]) expect(parseCapabilities(text)).toBeUndefined();
  });
});
