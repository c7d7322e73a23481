import { describe, expect, it } from "vitest";
import { blastRadius, changes, readSnapshot } from "./snapshot.js";

const BEFORE = `## iptables-legacy
*filter
:INPUT ACCEPT
-A INPUT -s 192.0.2.1/32 -j DROP
-A INPUT -s 192.0.2.2/32 -j DROP
COMMIT
## nft
table inet shop {
	set vip {
		type ipv4_addr
		elements = { 203.0.113.7 }
	}
	chain front {
		tcp dport 80 accept
	}
}
## ipset
create a hash:ip
add a 192.0.2.9
## settings
/proc/sys/net/ipv4/ip_forward = 1
## files
ab12 /etc/ufw/user.rules
`;
const told = (after: string): readonly string[] => changes(readSnapshot(BEFORE), readSnapshot(after)).map(({ sign, line }) => `${sign} ${line.part} ${line.object}`);

describe("snapshots", () => {
  it("of the same machine do not differ", () => { expect(told(BEFORE)).toEqual([]); });

  it("in which nft lists its tables in another order do not differ, rules in another order do", () => {
    const table = (name: string, ...rules: readonly string[]): string => `table ip ${name} {\n\tchain OUTPUT {\n${rules.map((rule) => `\t\t${rule}\n`).join("")}\t}\n}\n`;
    const of = (...tables: readonly string[]): ReturnType<typeof readSnapshot> => readSnapshot(`## nft\n${tables.join("")}`);
    const one = table("raw", "accept", "counter"), two = table("filter", "drop");
    expect(changes(of(one, two), of(two, one))).toEqual([]);
    expect(changes(of(one, two), of(table("raw", "counter", "accept"), two)).map(({ sign, line }) => `${sign} ${line.object}`)).toEqual(["~ OUTPUT"]);
  });

  it.each([
    ["-A INPUT -s 192.0.2.1/32 -j DROP\n", "", "- iptables-legacy filter INPUT"],
    [":INPUT ACCEPT", ":INPUT DROP", "- iptables-legacy filter INPUT,+ iptables-legacy filter INPUT"],
    ["203.0.113.7", "203.0.113.8", "- nft vip,+ nft vip"],
    ["\t\ttcp dport 80 accept\n", "", "- nft front"],
    ["add a 192.0.2.9\n", "", "- ipset a"],
    ["ip_forward = 1", "ip_forward = 0", "- settings net.ipv4.ip_forward,+ settings net.ipv4.ip_forward"],
    ["ab12", "cd34", "- files /etc/ufw/user.rules,+ files /etc/ufw/user.rules"],
  ])("tell of what object a change is: %s", (from, to, expected) => {
    expect(told(BEFORE.replace(from, to)).join()).toBe(expected);
  });

  it("tell that only the order is another", () => {
    const lines = ["-A INPUT -s 192.0.2.1/32 -j DROP\n", "-A INPUT -s 192.0.2.2/32 -j DROP\n"] as const;
    expect(told(BEFORE.replace(lines[0] + lines[1], lines[1] + lines[0]))).toEqual(["~ iptables-legacy filter INPUT"]);
  });

  it("come down to parts and objects", () => {
    const found = changes(readSnapshot(BEFORE), readSnapshot(BEFORE.replace("add a 192.0.2.9\n", "").replace("\t\ttcp dport 80 accept\n", "\t\ttcp dport 80 accept\n\t\tdrop\n")));
    expect(blastRadius(found)).toEqual(["ipset: a −1", "nft: front +1"]);
  });
});
