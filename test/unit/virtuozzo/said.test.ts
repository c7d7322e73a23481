import { describe, expect, it } from "vitest";
import { diagnose } from "../../../src/index.js";
import { saidIn } from "../../../src/discourse/said.js";
import { virtuozzoVersion } from "../../../src/facts/virtuozzo-version.js";
import { bends, runOf } from "../../helpers/growth.js";

const ERROR = "iptables: No chain/target/match by that name.\n";
const facts = (text: string, environment = {}): Readonly<Record<string, unknown>> =>
  Object.fromEntries(diagnose(`${text}\n${ERROR}`, { environment }).machines[0]!.facts.map(({ name, value }) => [name, value]));

describe("the version of Virtuozzo, as people write it", () => {
  it.each([
    ["It is Virtuozzo 7.0.15.", "7.0.15"],
    ["Our Virtuozzo is 7.0.15 (222), fully patched", "7.0.15 (222)"],
    ["the node runs Virtuozzo 6.0 update 12.", "6.0 update 12"],
    ["Virtuozzo 6 update 12 here", "6 update 12"],
    ["Virtuozzo 6.0 Update 12, kernel is new", "6.0 update 12"],
    ["we have PCS 6", "6"],
    ["PCS6 node", "6"],
    ["Parallels Cloud Server 6.0 (Update 8)", "6.0 update 8"],
    ["VZ7", "7"],
    ["on vz 7.0.15 (222)", "7.0.15 (222)"],
    ["Virtuozzo Version 6.0.12", "6.0.12"],
    ["Wir haben Virtuozzo in Version 6.0.12.", "6.0.12"],
    ["на ноде Virtuozzo версии 6.0, обновление 12", "6.0 update 12"],
    ["Virtuozzo 6.0 обновление 5", "6.0 update 5"],
    ["Virtuozzo versión 7", "7"],
    ["我们用的是Virtuozzo 6.0 更新 12。", "6.0 update 12"],
    ["Virtuozzo版本是7.0.15", "7.0.15"],
    ["VHS 7.5", "7.5"],
    ["Virtuozzo Hybrid Server 9.0.1", "9.0.1"],
    ["-- \nOps team, Virtuozzo: 6.0.12-3704", "6.0.12-3704"],
    ["Parallels Virtuozzo Containers 4.6", "4.6"],
    ["after the update to Virtuozzo 7.0.15 nothing works", "7.0.15"],
  ])("%s is %s", (text, version) => {
    expect(virtuozzoVersion(text, saidIn(text))[0]?.value).toBe(version);
  });

  it.each([
    "Since Virtuozzo 6.0 update 6 there are modes",
    "For Virtuozzo 6.0 update 6 or later there is an option",
    "starting from Virtuozzo 6.0 update 6, containers have modes",
    "should we upgrade to Virtuozzo 7?",
    "ab Virtuozzo 6.0 Update 6",
    "Virtuozzo 7+ only",
    "Virtuozzo Linux 8.4",
    "[root@vz7-11 ~]# ls",
    "3.10.0-1160.21.1.vz7.174.13",
    "we do not run Virtuozzo, not Virtuozzo 7",
    "openvz 2.6.32",
    "PCS 500 GB",
    "VZ 101 does not start",
  ])("%s names none", (text) => {
    expect(virtuozzoVersion(text, saidIn(text))).toEqual([]);
  });

  it.each([
    ["virtuozzo "], ["vz "], [" ", "virtuozzo", "7"], ["virtuozzo 7."], ["pcs 6 update "],
  ])("is read in linear time from hostile text: %j", (piece, head = "", end = "") => {
    expect(bends((text) => virtuozzoVersion(text, saidIn(text)), runOf(piece, head, end), 192_000)).toBe(false);
  });
});

describe("what only Virtuozzo has", () => {
  it.each([
    [{ virtuozzo: "6.0.12" }], [{ vzctl: "4.8" }], [{ netfilterMode: "stateless" }], [{ numiptentLimit: 128 }], [{ conntrackDisableVe0: 1 }],
  ] as const)("%o means the platform", (environment) => {
    expect(facts("", environment)["platform"]).toBe("virtuozzo");
  });

  it("goes before the engine that the text names, and behind what the caller says", () => {
    expect(facts("docker0 is up, dockerd too", { virtuozzo: "7.0.9" })["platform"]).toBe("virtuozzo");
    expect(facts("", { virtuozzo: "7.0.9", platform: "docker" })["platform"]).toBe("docker");
    expect(facts("dockerd is up; we once had Virtuozzo 7")["platform"]).toBe("docker");
  });

  it("tells nothing where nothing is known of it", () => {
    expect(facts("")["platform"]).toBeUndefined();
  });
});

describe("a container's number, as people write it", () => {
  it.each([
    ["CT 101 has a problem", "101"], ["ctid=101", "101"], ["CTID 101", "101"], ["in container #101", "101"], ["в контейнере 1205", "1205"], ["el contenedor 310", "310"], ["容器 4711 里", "4711"], ["VE 812:", "812"],
  ])("%s", (text, number) => { expect(facts(text)["ctid"]).toBe(number); });

  it.each(["CT 101 works, CT 102 does not", "ve 4.7", "the ct is new", "reject 101", "2 containers", "container 10 is 1.5 GB, container 11 too", "act 101"])("%s tells none", (text) => { expect(facts(text)["ctid"]).toBeUndefined(); });
});

describe("a container or node that shows itself", () => {
  it.each([
    ["CT-101-bash-4.1# iptables -L", { platform: "virtuozzo", place: "container", ctid: "101" }],
    ["CT-d9f7b3a1 /# iptables -L", { platform: "virtuozzo", place: "container", ctid: "d9f7b3a1" }],
    ["venet0:0  Link encap:UNSPEC", { platform: "virtuozzo", place: "container" }],
    ["# cat /proc/vz/version\n042stab123.9", { platform: "virtuozzo", kernel: "042stab123.9" }],
    ["kernel 042stab123.9 here", { platform: "virtuozzo", kernel: "042stab123.9" }],
    ["# rpm -q vzctl\nvzctl-4.7-1.x86_64", { platform: "virtuozzo", vzctl: "4.7" }],
    ["our vzctl is 4.8.", { platform: "virtuozzo", vzctl: "4.8" }],
    ["# vzlist -o ctid,netfilter 101\nCTID NETFILTER\n 101 stateless", { netfilterMode: "stateless", ctid: "101" }],
  ])("%s", (text, wanted) => {
    expect(facts(text)).toMatchObject(wanted);
  });
});
