import { describe, expect, it } from "vitest";
import { recordedUndo } from "../../src/advice/recorded-undo.js";
import { tryRefused } from "../../src/advice/refused.js";
import { diagnose } from "../../src/index.js";

const lines = (commands: readonly string[]): ReturnType<typeof recordedUndo> => recordedUndo(commands.map((command) => (command.startsWith("sh ") ? ["sh", "-c", command.slice(3)] : command.split(" "))));
const text = (of: readonly (readonly string[])[] | undefined): string => (of ?? []).map((argv) => argv.join(" ")).join("\n");

describe("what is kept before a chain or set goes", () => {
  it("is the chain, its rules, and the rules that jump to it with their places", () => {
    const kept = lines(["sh { echo '*filter'; } | iptables-restore --noflush", "iptables -F web.in", "iptables -X web.in"]);
    expect(text(kept?.record)).toContain(`"-I " $2 " " n[$2]`);
    expect(text(kept?.record)).toContain("/^:web[.]in / { print \":web.in - [0:0]\" }");
    expect(text(kept?.undo)).toBe("sh -c iptables-restore --noflush < /root/iptables-filter-web.in.before-whytables\nrm /root/iptables-filter-web.in.before-whytables");
  });

  it("is the set, what lists hold it, and the rules that ask for it, in each backend once", () => {
    const kept = lines(["sh ipset save | sed -n s/x/allow/ | ipset restore", "ipset destroy allow"]);
    expect(text(kept?.record)).toContain("ipset save allow; ipset save | grep -E '^add [^ ]+ allow( |$)'");
    expect(text(kept?.record)).toContain("echo $f-legacy $f-nft || echo $f");
    expect(text(kept?.undo)).toContain("ipset restore -file /root/allow.ipset.before-whytables");
  });

  it("is the service of IPVS that is changed, and no other", () => {
    const kept = lines(["ipvsadm -E -t 192.0.2.1:80 -s wlc"]);
    expect(text(kept?.record)).toBe("sh -c ipvsadm -S -n | sed -n 's/^-A \\(-t 192[.]0[.]2[.]1:80 .*\\)/\\1/p' > /root/ipvs.before-whytables");
    expect(text(kept?.undo)).toContain("ipvsadm -E $(cat /root/ipvs.before-whytables)");
    expect(lines(["ipvsadm -D -t 192.0.2.1:80"])).toBeUndefined();
    expect(lines(["ipvsadm -E -t $(id):80 -s wlc"])).toBeUndefined();
  });

  it.each([["iptables -F other", "iptables -X web"], ["iptables -X web;reboot"], ["iptables -t $(id) -X web"], ["ipset flush other", "ipset destroy allow"]])("is nothing where a command is not about it: %s", (...commands) => {
    expect(lines(commands)).toBeUndefined();
  });

  it("is each table of a file, also of one whose header is missing", () => {
    expect(text(lines(["iptables-restore /root/fw.rules"])?.record)).toContain("iptables-save -c > /root/iptables.before-whytables; for table in");
  });
});

describe("checks of what only loads", () => {
  it("try the refused listing in a chain of its own", () => {
    expect(tryRefused({ prefix: ["sudo"], program: "iptables-legacy", words: ["-t", "nat", "-L", "-n"] })?.[2]).toBe("sudo iptables-legacy -t nat -N whytables && sudo iptables-legacy -t nat -X whytables");
    expect(tryRefused({ prefix: [], program: "iptables", words: ["-D", "INPUT", "1"] })).toBeUndefined();
  });

  it("look for the modules where no command could be tried", () => {
    const report = diagnose("root@c1:~# modprobe iptable_nat\nmodprobe: ERROR: could not insert 'iptable_nat': Operation not permitted\n", { environment: { platform: "docker", place: "container" } });
    const [first] = report.diagnoses[0]!.remedies;
    expect(first!.commands[0]!.argv.slice(0, 3)).toEqual(["modprobe", "-v", "-a"]);
    expect(first!.check.map(({ shell }) => shell).join()).toContain("test -d \"/sys/module/$(echo \"$m\" | tr - _)\" || exit 1");
  });
});
