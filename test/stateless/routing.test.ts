import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { statelessSample } from "../../src/reason/stateless-sample.js";
import { ADDRESS, openNetwork, whyNoNetwork, type MachineName, type Network } from "./network.js";

const reason = await whyNoNetwork();
if (reason !== "") console.warn(`\nthe stateless sample: routing real packets is SKIPPED: ${reason}\n`);

describe.skipIf(reason !== "")(`the stateless sample, with packets routed through a node${reason && ` (skipped: ${reason})`}`, () => {
  let network: Network;
  const load = async (machine: MachineName, rules: string): Promise<void> => {
    const done = await network.on(machine, ["iptables-legacy-restore"], rules);
    expect(done.stderr).toBe("");
    expect(done.exit).toBe(0);
  };
  const open = "*filter\n:INPUT ACCEPT [0:0]\n:FORWARD ACCEPT [0:0]\n:OUTPUT ACCEPT [0:0]\nCOMMIT\n";
  const pings = async (from: MachineName, to: string): Promise<boolean> => (await network.on(from, ["ping", "-c", "1", "-W", "1", to])).exit === 0;

  beforeAll(async () => {
    network = await openNetwork();
    for (const [machine, port] of [["container", 80], ["container", 81], ["node", 22], ["node", 81], ["outside", 80]] as const) await network.serve(machine, port);
  });
  afterAll(() => network.close());

  it("lets the node's containers through, both ways", async () => {
    await load("container", open);
    await load("node", statelessSample({ place: "node" }).ipv4);
    expect(await network.ask("outside", ADDRESS.container, 80)).toBe("here");
    expect(await network.ask("container", ADDRESS.outside, 80)).toBe("here");
    expect(await pings("container", ADDRESS.outside)).toBe(true);
  });

  it("guards the node itself", async () => {
    await load("node", statelessSample({ place: "node" }).ipv4);
    expect(await network.ask("outside", ADDRESS.node, 22)).toBe("here");
    expect(await network.ask("outside", ADDRESS.node, 81)).toBe("");
    expect(await network.ask("node", ADDRESS.outside, 80)).toBe("here");
    expect(await pings("outside", ADDRESS.node)).toBe(true);
  });

  it("guards a container behind it", async () => {
    await load("node", statelessSample({ place: "node" }).ipv4);
    await load("container", statelessSample({ place: "container", tcpPorts: [80] }).ipv4);
    expect(await network.ask("outside", ADDRESS.container, 80)).toBe("here");
    expect(await network.ask("outside", ADDRESS.container, 81)).toBe("");
    expect(await network.ask("container", ADDRESS.outside, 80)).toBe("here");
    expect(await pings("outside", ADDRESS.container)).toBe(true);
  });

  it("would be seen to fail: a FORWARD chain that drops cuts the containers off, as the article says", async () => {
    await load("container", open);
    await load("node", statelessSample({ place: "node" }).ipv4.replace(":FORWARD ACCEPT", ":FORWARD DROP"));
    expect(await network.ask("outside", ADDRESS.container, 80)).toBe("");
    expect(await network.ask("container", ADDRESS.outside, 80)).toBe("");
    expect(await pings("container", ADDRESS.outside)).toBe(false);
    expect(await network.ask("outside", ADDRESS.node, 22)).toBe("here");
  });

  it("makes the kernel track nothing, which a rule with states would be seen to", async () => {
    const tracked = async (rules: string): Promise<number> => {
      await load("node", rules);
      await network.ask("outside", ADDRESS.node, 22);
      return Number((await network.on("node", ["sysctl", "-n", "net.netfilter.nf_conntrack_count"])).stdout);
    };
    expect(await tracked(statelessSample({ place: "node" }).ipv4)).toBe(0);
    expect(await tracked(open.replace("COMMIT", "-A INPUT -m state --state NEW -j ACCEPT\nCOMMIT"))).toBeGreaterThan(0);
  });
});

describe("the stateless sample", () => {
  it("says for which place it is", () => {
    expect(statelessSample().ipv4.split("\n")[0]).toContain("for a container");
    expect(statelessSample({ place: "node" }).ipv4.split("\n")[0]).toContain("for a Virtuozzo node");
    expect(() => statelessSample({ place: "host" as never })).toThrow(new TypeError("options.place must be container or node"));
  });

  it("lets through what is routed, in either family and place", () => {
    for (const place of ["container", "node"] as const) {
      const { ipv4, ipv6 } = statelessSample({ place });
      for (const rules of [ipv4, ipv6]) expect(rules).toContain(":FORWARD ACCEPT [0:0]");
    }
  });
});
