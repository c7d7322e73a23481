import { describe, expect, it } from "vitest";
import { effectiveTable, familyOf, parseArgvList, parseCommand } from "../../../../src/grammar/command/index.js";
import type { Command, CommandOption } from "../../../../src/model/command.js";

const read = (text: string): Command => {
  const command = parseCommand(text, 0);
  if (command === undefined) throw new Error(`no command: ${text}`);
  return command;
};
const options = (list: readonly CommandOption[]): unknown[] => list.map(({ name, value, negated }) => [...(negated ? ["!"] : []), name, ...(value === undefined ? [] : [value])]);
const uses = (command: Command): unknown[] => [...command.matches, ...(command.target === undefined ? [] : [command.target])].map(({ name, options: own }) => [name, ...options(own)]);

describe("prose", () => {
  it.each([
    "iptables is great", "iptables v1.4.7: can't initialize iptables table `nat'", "iptables: No chain/target/match by that name.", "iptables", "iptables-save prints the rules",
    "iptables-restore v1.4.7: iptables-restore: line 2 failed", "iptables-restore failed", "iptables - the tool", "iptables -based firewalls".replace("-based", "–"), "modprobe says no", "nft is newer", "ipset v6.34: Error",
    "iptables-translate -A INPUT", "iptables.service -A", "myiptables -L".slice(2, 4), "vzctl version 4.9", "sysctl is a program", "conntrack and NAT", "iptables restart",
  ])("is no command: %s", (text) => {
    expect(parseCommand(text, 0)).toBeUndefined();
  });
});

describe("words", () => {
  it.each([
    [`iptables -A INPUT -m comment --comment "a 'b' \\"c\\" \\$d" -j DROP`, `a 'b' "c" $d`],
    ["iptables -A INPUT -m comment --comment 'a \"b\" \\c' -j DROP", 'a "b" \\c'],
    ["iptables -A INPUT -m comment --comment a\\ b -j DROP", "a b"],
    ["iptables -A INPUT -m comment --comment a'b c'd -j DROP", "a"],
    ["iptables -A INPUT -m comment --comment='a b' -j DROP", "a b"],
    ["iptables -A INPUT -m comment --comment 'don't panic' -j DROP", "don't panic"],
    ["iptables -A INPUT -m comment --comment ' -j DROP", ""],
    ['iptables -A INPUT -m comment --comment "" -j DROP', ""],
    ["iptables -A INPUT -m comment --comment ' x ' -j DROP", " x "],
    ["iptables -A INPUT -m comment --comment `x' -j DROP", "x"],
    ["iptables -A INPUT -m comment --comment `date +%F` -j DROP", "`date +%F`"],
    ["iptables -A INPUT -m comment --comment $(date +$(x) %F) -j DROP", "$(date +$(x) %F)"],
    ["iptables -A INPUT -m comment --comment ${A[0]}-$B -j DROP", "${A[0]}-$B"],
    ["iptables -A INPUT -m comment --comment <your text> -j DROP", "<your text>"],
    ["iptables -A INPUT -m comment --comment a#b -j DROP", "a#b"],
  ])("%s", (text, value) => {
    expect(read(text).matches[0]!.options[0]!.value).toBe(value);
  });

  it("go on behind a backslash at the line's end, also one with blanks after it", () => {
    const text = "iptables -A INPUT \\\n  -p tcp \\ \r\n\t--dport 22 \\\n -j ACCEPT\niptables -L";
    expect(read(text).text).toBe(text.slice(0, text.lastIndexOf("\n")));
    expect(uses(read(text))).toEqual([["tcp", ["--dport", "22"]], ["ACCEPT"]]);
  });
});

describe("a command ends", () => {
  const L = "iptables -t nat -D DOCKER ! -i docker0 -j X";
  it.each([
    `${L}: iptables: No chain/target/match by that name.`, `${L}: exit status 1`, `${L}: iptables v1.8.2 (nf_tables)`, `${L} | grep x`, `${L}; echo`, `${L} && true`, `${L} || true`, `${L} 2>/dev/null`, `${L} > x`, `${L} &`, `${L} # foo`,
    `${L}\nfoo`, `${L}' failed: iptables: Bad rule`, `${L}" Failed`, `${L}]: exit status 4`, `${L})`, `${L} (exit status 1)`, `${L} -- stderr: foo`, `${L} returned 100`, `${L} failed: x`, `${L} and then it hangs`, `${L}.`, `${L}. Then I`, `${L}", "rc": 1`, `${L} ' failed`, `${L} => error`, `${L}\r\nfoo`, `${L} iptables v1.8.2 (nf_tables): x`, `${L}\`\``, `${L}<br>`,
  ])("%j", (text) => {
    expect(read(text).text).toBe(L);
    expect(read(text).target!.name).toBe("X");
  });
  it("with the bracket that another program put around its arguments", () => {
    expect(read("iptables command [-w 5 -t mangle -N x] failed exit status 1")).toMatchObject({ table: "mangle", chain: "x", text: "iptables command [-w 5 -t mangle -N x" });
  });
  it("not within a comment that lost its quotes in an echo", () => {
    const L = 'iptables -t nat -A P -m comment --comment dnat name: "x" id: "12ab" -j CNI-DN-1 --wait';
    expect([read(`${L}]: exit status 3`).text, read(`${L}]: exit status 3`).target!.name]).toEqual([L, "CNI-DN-1"]);
    expect(read("iptables -A P -m comment --comment foo: iptables: No chain").text).toBe("iptables -A P -m comment --comment foo");
  });
  it("keeps a colon that is its own", () => {
    expect(uses(read("iptables -A INPUT -p tcp --dport 1024: -j LOG --log-prefix in: --log-level 4"))).toEqual([["tcp", ["--dport", "1024:"]], ["LOG", ["--log-prefix", "in:"], ["--log-level", "4"]]]);
    expect(read("iptables -A INPUT -p tcp --dport 1024:").matches[0]!.options[0]!.value).toBe("1024:");
    expect(read("ip6tables -A INPUT -s ::").source).toBe("::");
  });
});

describe("options", () => {
  it("go to the extension that knows them", () => {
    expect(uses(read("iptables -A INPUT -p tcp -m recent --set --name a -m set --set b src -m conntrack --ctstate NEW -j SET --add-set c src --timeout 5 --exist --syn"))).toEqual([
      ["recent", ["--set"], ["--name", "a"]], ["set", ["--set", "b src"]], ["conntrack", ["--ctstate", "NEW"]], ["tcp", ["--syn"]], ["SET", ["--add-set", "c src"], ["--timeout", "5"], ["--exist"]],
    ]);
    expect(uses(read("iptables -t nat -A X -j REDIRECT --dest 192.0.2.0/24 -p tcp --to-ports 1 -m ttl ! --ttl 42"))).toEqual([["ttl", ["!", "--ttl", "42"]], ["REDIRECT", ["--to-ports", "1"]]]);
  });
  it("go to an extension nobody knows when nobody else has them", () => {
    expect(uses(read("iptables -A INPUT -m foo ! --bar 1 --baz -j DROP"))).toEqual([["foo", ["!", "--bar", "1"], ["--baz"]], ["DROP"]]);
  });
  it("belong to nobody before their protocol or match is there", () => {
    const command = read("iptables -A INPUT --dport 22 -p tcp --state NEW -j ACCEPT --log-prefix x");
    expect(options(command.options)).toEqual([["--dport", "22"], ["--state", "NEW"], ["--log-prefix", "x"]]);
    expect(command.matches).toEqual([]);
  });
  it("of a protocol make its match, which may have another name", () => {
    expect(uses(read("ip6tables -A INPUT -p ipv6-icmp --icmpv6-type 128"))).toEqual([["icmp6", ["--icmpv6-type", "128"]]]);
    expect(uses(read("iptables -A INPUT -p 6 --dport 1 -m tcp --sport 2"))).toEqual([["tcp", ["--dport", "1"]], ["tcp", ["--sport", "2"]]]);
  });
  it("may be abbreviated, bundled, glued to their value", () => {
    expect(uses(read("iptables -A INPUT -p tcp -m multiport --dport 80,443 -j REDIRECT --to-p 8080"))).toEqual([["multiport", ["--dports", "80,443"]], ["REDIRECT", ["--to-ports", "8080"]]]);
    const list = read("iptables -tnat -nvLPREROUTING --line");
    expect([list.table, list.operation, list.chain, options(list.options)]).toEqual(["nat", "list", "PREROUTING", [["-n"], ["-v"], ["--line-numbers"]]]);
    expect(read("iptables --table=nat --append POSTROUTING --jump MASQUERADE").target!.name).toBe("MASQUERADE");
  });
  it("are negated before or behind", () => {
    const command = read("iptables -A INPUT ! -s 10.0.0.1 -d ! 10.0.0.2 -i ! eth0 -p tcp ! --dport 1 --sport ! 2");
    expect([command.source, command.destination, command.inInterface]).toEqual(["! 10.0.0.1", "! 10.0.0.2", "! eth0"]);
    expect(uses(command)).toEqual([["tcp", ["!", "--dport", "1"], ["!", "--sport", "2"]]]);
    expect(read("iptables -A INPUT ! ! -s 1 ! -j DROP !").words).toEqual(["!", "!", "!"]);
  });
  it("take the value they need whatever it is, as getopt does: an empty variable makes -j a source", () => {
    const command = read("iptables -A INPUT -s  -j DROP");
    expect([command.source, command.words, command.target]).toEqual(["-j", ["DROP"], undefined]);
    expect(read("iptables -A INPUT -dport 22").destination).toBe("port");
  });
  it("are all kept: numbers of rules, counters, waits", () => {
    expect(read("iptables -I INPUT 3 -j DROP").ruleNumber).toBe(3);
    expect(read("iptables -D INPUT 4").ruleNumber).toBe(4);
    expect(read("iptables -R INPUT 5 -j DROP").ruleNumber).toBe(5);
    expect(options(read("iptables -w 5 -W 100 -c 1 2 -4 -f --modprobe=/sbin/modprobe -A INPUT").options)).toEqual([["-w", "5"], ["-W", "100"], ["-c", "1 2"], ["-4"], ["-f"], ["--modprobe", "/sbin/modprobe"]]);
    expect(options(read("iptables -s 1 -s 2 -L -Z").options)).toEqual([["-s", "2"], ["-Z"]]);
  });
});

describe("operations", () => {
  it.each([
    ["iptables -N x", "new-chain", "x"], ["iptables --new x", "new-chain", "x"], ["iptables -X", "delete-chain", undefined], ["iptables -F x -t nat", "flush", "x"], ["iptables -Z", "zero", undefined], ["iptables -S INPUT", "list-rules", "INPUT"],
    ["iptables -C INPUT -j DROP", "check", "INPUT"], ["iptables -V", "version", undefined], ["iptables -h", "help", undefined], ["iptables -t nat", "other", undefined], ["iptables-restore -n /etc/rules", "restore", undefined], ["iptables-save -t nat", "save", undefined],
  ] as const)("%s", (text, operation, chain) => {
    expect([read(text).operation, read(text).chain]).toEqual([operation, chain]);
  });
  it("name a policy or a second chain", () => {
    expect(read("iptables -P INPUT DROP").target!.name).toBe("DROP");
    expect([read("iptables -E a b").chain, read("iptables -E a b").newName]).toEqual(["a", "b"]);
  });
  it("of restore read a file", () => {
    expect([read("iptables-restore < /etc/x;").words, read("iptables-restore < /etc/x;").text]).toEqual([["/etc/x"], "iptables-restore < /etc/x"]);
    expect(read("iptables-restore --test /etc/x").words).toEqual(["/etc/x"]);
  });
});

describe("programs", () => {
  it.each([
    ["/usr/sbin/iptables -L", "iptables", undefined], ["ip6tables-legacy -L", "ip6tables", "legacy"], ["xtables-nft-multi iptables-restore -n", "iptables-restore", "nft"], ["xtables-multi ip6tables -L", "ip6tables", undefined],
    ["iptables-nft-save", "iptables-save", "nft"], ["ebtables-nft -L", "ebtables", "nft"], ["/opt/x/xtables-legacy-multi iptables -L", "iptables", "legacy"],
  ] as const)("%s", (text, program, variant) => {
    expect([read(text).program, read(text).variant, read(text).text]).toEqual([program, variant, text]);
  });
  it.each([
    ["nft add chain ip t c { type filter hook input priority 0 ; policy drop ; } ; echo", "add chain ip t c { type filter hook input priority 0 ; policy drop ; }"],
    ["nft add rule ip t c ct state vmap { new : drop } comment 'x y'", "add rule ip t c ct state vmap { new : drop } comment x y"],
    ["ipset create x hash:ip family inet6 timeout 0: error", "create x hash:ip family inet6 timeout 0"], ["modprobe -r iptable_nat nf_nat", "-r iptable_nat nf_nat"], ["modprobe xt_recent ip_pkt_list_tot=50 and", "xt_recent ip_pkt_list_tot=50"],
    ["modprobe iptable_nat fails too", "iptable_nat"], ["vzctl set 101 --netfilter full --save", "set 101 --netfilter full --save"], ["sysctl -w net.ipv4.ip_forward=1", "-w net.ipv4.ip_forward=1"], ["conntrack -L -p tcp", "-L -p tcp"],
  ])("of other kinds keep their words: %s", (text, words) => {
    expect(read(text).words.join(" ")).toBe(words);
  });
  it("tell table and family", () => {
    expect(effectiveTable(read("iptables -L"))).toBe("filter");
    expect(effectiveTable(read("iptables -t raw -L"))).toBe("raw");
    expect(["iptables -L", "ip6tables-restore", "ebtables -L", "arptables -L", "nft add table ip6 x", "nft list ruleset", "ipset create x hash:ip family inet6", "ipset list"].map((text) => familyOf(read(text)))).toEqual(["ip", "ip6", "bridge", "arp", "ip6", "ip", "ip6", "ip"]);
  });
  it("of bridges need no -m for their matches", () => {
    expect(uses(read("ebtables -A FORWARD -p IPv4 --ip-src ! 10.0.0.1 --ip-proto tcp --log-prefix x -j mark --mark-set 1"))).toEqual([["ip", ["!", "--ip-src", "10.0.0.1"], ["--ip-proto", "tcp"]], ["log", ["--log-prefix", "x"]], ["mark", ["--mark-set", "1"]]]);
  });
});

describe("a list of arguments", () => {
  it.each([
    "['iptables', '-t', 'nat', '-A', 'P', '-m', 'comment', '--comment', 'a, b', '-j', 'X']", '["iptables","-t","nat","-A","P","-m","comment","--comment","a, b","-j","X"]',
    "[b'iptables', b'-t', b'nat', b'-A', b'P', b'-m', b'comment', b'--comment', b'a, b', b'-j', b'X'] failed", "(u'iptables', u'-t', u'nat', u'-A', u'P', u'-m', u'comment', u'--comment', u'a, b', u'-j', u'X')",
  ])("%s", (text) => {
    const command = parseArgvList(text, 0)!;
    expect([command.table, command.chain, uses(command)]).toEqual(["nat", "P", [["comment", ["--comment", "a, b"]], ["X"]]]);
    expect(parseCommand(text, text.indexOf("iptables"))).toEqual(command);
  });
  it("of another program is none", () => {
    expect(parseArgvList("['ls', '-l']", 0)).toBeUndefined();
    expect(parseArgvList("['iptables is', '-l']", 0)).toBeUndefined();
    expect(parseArgvList("iptables -L", 0)).toBeUndefined();
  });
});
