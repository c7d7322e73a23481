import { describe, expect, it } from "vitest";
import { diagnose } from "../../../src/index.js";
import { discourseIn, machineOf, NAT, STATE } from "./helpers.js";

const kinds = (text: string): readonly string[] => discourseIn(text).machines.map(({ label, kind, within }) => `${label}:${kind ?? "?"}${within === undefined ? "" : `<${within}`}`);

describe("the machines of a text", () => {
  it("are one where nothing shows two", () => {
    expect(kinds(`My VPS says\n${NAT}\nWhat now?`)).toEqual(["the machine:?"]);
    expect(kinds(`[root@web1 ~]# iptables -t nat -L\n${NAT}\n[root@web1 ~]# uname -r\n2.6.32`)).toEqual(["web1:?"]);
  });

  it("are a container and its node, which lends it its kernel", () => {
    const text = `[root@hn5 ~]# vzctl exec 101 iptables -t nat -L\n${NAT}\n[root@hn5 ~]# uname -r\n2.6.32-042stab127.2\n`;
    expect(kinds(text)).toEqual(["container 101:container<m2", "hn5:node"]);
    const [container] = diagnose(text).machines;
    expect(container?.facts.find(({ name }) => name === "kernel")?.value).toBe("2.6.32-042stab127.2");
  });

  it("are told by headings, and what stands below is theirs", () => {
    const text = `In container 101:\n${NAT}\n\nIn another container 202 on another node:\n${STATE}\n`;
    expect(machineOf(text, NAT)).toBe("container 101");
    expect(machineOf(text, STATE)).toBe("container 202");
    expect(diagnose(text).diagnoses.map(({ machine }) => machine)).toEqual(["m1", "m2"]);
  });

  it("that a command went into is another than the one it was typed on", () => {
    expect(machineOf(`root@pve:~# pct enter 110\nroot@mail:~# iptables -L\n${STATE}\n`, STATE)).toBe("mail");
    expect(kinds(`root@pve:~# pct enter 110\nroot@mail:~# iptables -L\n${STATE}\n`)[0]).toBe("mail:container<m2");
    expect(kinds(`root@srv:~# docker exec -it web iptables -t nat -L\n${NAT}\nroot@srv:~# uname -r\n6.1.0\n`)[0]).toBe("container web:container<m2");
  });

  it("are a container and its node where vzctl says that it was entered and left", () => {
    const left = `[root@ftp /]# iptables -L\n${STATE}\n[root@ftp /]# logout\nexited from CT 190\n[root@hn8 ~]# uname -r\n2.6.32-042stab127.2\n`;
    expect(kinds(left)).toEqual(["ftp:container<m2", "hn8:node"]);
    expect(diagnose(left).machines[0]?.facts.find(({ name }) => name === "kernel")?.value).toBe("2.6.32-042stab127.2");
    expect(kinds(`# vzctl enter 190\nentered into CT 190\n[root@ftp /]# iptables -L\n${STATE}\n`)[0]).toBe("ftp:container");
    expect(machineOf(`entered into VE 102\n# iptables -L\n${STATE}\n`, STATE)).toBe("container 102");
  });

  it("lend each other nothing where they do not run on one another", () => {
    const text = `root@alpha:~# uname -r\n2.6.32-042stab127.2\n\nroot@beta:~# iptables -t nat -L\n${NAT}\n`;
    const report = diagnose(text);
    expect(report.machines.map(({ label }) => label)).toEqual(["beta", "alpha"]);
    expect(report.machines[0]?.facts.map(({ name }) => name)).not.toContain("kernel");
  });

  it.each([
    "node: 10.0.0.1", "host: db.example.net", "Error response from daemon: driver failed", "my firewall script stops at this line since I moved to the new VPS:",
    "the archive of the old forum has it like this:", "2024-01-11 node: started", "container:", "container_name: web",
  ])("are not headed by %j", (line) => {
    expect(kinds(`${line}\n${NAT}\n`)).toEqual(["the machine:?"]);
  });

  it.each([
    ["On the node:", "the node"], ["Auf dem Node:", "the node"], ["На ноде:", "the node"], ["宿主机上：", "the node"], ["In the container I get:", "the container"],
    ["CT 4711:", "container 4711"], ["Inside CT 4711", "container 4711"], ["On the second server:", "the second server"], ["source node:", "the source node"],
  ])("are headed by %j", (line, label) => {
    expect(machineOf(`${line}\n${NAT}\n`, NAT)).toBe(label);
  });

  it("of a log with many hosts are not told apart", () => {
    const log = Array.from({ length: 40 }, (_, at) => `Mar  3 04:11:20 web${at} kernel: nf_conntrack: table full, dropping packet`).join("\n");
    expect(kinds(log)).toEqual(["the machine:?"]);
  });
});
