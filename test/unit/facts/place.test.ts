import { describe, expect, it } from "vitest";
import { bends, runOf } from "../../helpers/growth.js";
import { factsOf, PROBLEM, quoted } from "./helpers.js";

const ON_NODE = `[root@hn12 ~]# vzlist -a
      CTID      NPROC STATUS    IP_ADDR
       101         44 running   198.51.100.7
       102         12 running   198.51.100.8
[root@hn12 ~]# iptables -t nat -L
${PROBLEM}[root@hn12 ~]#`;

const placeOf = (text: string) => {
  const fact = factsOf(text).find(({ name }) => name === "place");
  return fact === undefined ? undefined : [fact.value, fact.state];
};

describe("where a message came up", () => {
  it("is the node, when its prompt's host runs vzctl and the like", () => {
    expect(placeOf(ON_NODE)).toEqual(["node", "seen"]);
    expect(placeOf(quoted(ON_NODE))).toEqual(["node", "seen"]);
    expect(placeOf(ON_NODE.replaceAll("[root@hn12 ~]#", "root@hn12:~#"))).toEqual(["node", "seen"]);
    expect(placeOf(ON_NODE.replace("vzlist -a", "grep NETFILTER /etc/vz/conf/101.conf"))).toEqual(["node", "seen"]);
  });

  it("is a container, when the node's prompt shows what another host is", () => {
    expect(placeOf(ON_NODE.replace("[root@hn12 ~]# iptables", "[root@mail ~]# iptables"))).toEqual(["container", "assumed"]);
  });

  it("is a container, when vzctl exec ran the command there", () => {
    expect(placeOf(ON_NODE.replace("# iptables", "# vzctl exec 101 iptables"))).toEqual(["container", "seen"]);
    expect(placeOf(ON_NODE.replace("# iptables -t nat -L", "# vzctl exec 101 ./firewall.sh"))).toEqual(["container", "seen"]);
  });

  it("is open, when the host that calls vzctl has none", () => {
    expect(placeOf(ON_NODE.replace("vzlist -a\n", "vzlist -a\n-bash: vzlist: command not found\n"))?.[0]).not.toBe("node");
  });

  it("is not the prompt's host behind a blank line or in somebody's quotation", () => {
    expect(placeOf(ON_NODE.replace("iptables -t nat -L\n", "date\nMon\n\nThe customer wrote:\n"))?.[0]).not.toBe("node");
    expect(placeOf(ON_NODE.replace("iptables -t nat -L\n", "date\nMon\n> "))?.[0]).not.toBe("node");
  });

  it("is not told by what vzctl prints of a container's own scripts", () => {
    expect(placeOf(ON_NODE.replace("# iptables -t nat -L", "# vzctl start 101"))?.[0]).not.toBe("node");
  });

  it("may be told by the hosts' names, where a container's stands beside a node's", () => {
    const text = `[root@ct101 ~]# ping -c 1 192.0.2.1\nPING 192.0.2.1\n[root@hn5 ~]# iptables -t nat -L\n${PROBLEM}[root@hn5 ~]#`;
    expect(placeOf(text)).toEqual(["node", "assumed"]);
    expect(placeOf(text.replace("ct101", "mail"))).toBeUndefined();
    expect(placeOf(text.replaceAll("hn5", "mail"))).toBeUndefined();
  });

  it.each([
    ["[root@a ~]# vzctl x\n"], ["[root@"], ["<", "> "], [`${PROBLEM}\n`], ["lsmod\n"], ['NETFILTER="full"\n'],
  ])("is read in linear time from hostile text: %j", (piece, head = "") => {
    expect(bends(factsOf, runOf(piece, PROBLEM + head), 192_000)).toBe(false);
  });
});
