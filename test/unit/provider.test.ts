import { describe, expect, it } from "vitest";
import { diagnose, render } from "../../src/index.js";

const REFUSED = "iptables v1.4.7: can't initialize iptables table `nat': Table does not exist (do you need to insmod?)\n";
const INSIDE = `[root@vps ~]# iptables -t nat -L\n${REFUSED}[root@vps ~]# uname -r\n2.6.32-042stab120.6\n[root@vps ~]# cat /proc/user_beancounters\n`;

describe("who sits in a container of a hoster", () => {
  const [first] = diagnose(INSIDE).diagnoses;

  it("reads the container's number, and gets a text for whoever runs the node", () => {
    expect(first?.code).toBe("virtuozzo/nat-not-allowed");
    expect(first?.remedies[0]).toMatchObject({ leads: true, effect: "none", commands: [{ where: "container" }] });
    expect(first?.remedies[1]?.provider).toContain("vzctl set <CTID> --save --netfilter full --setmode restart");
  });

  it("sees the step itself on the first screen, too", () => {
    const shown = render(diagnose(INSIDE), "text");
    expect(shown).toContain("First in the container");
    expect(shown).toContain("Then on the node");
    expect(shown).toContain("To whoever runs the node");
  });

  it("gets none where the text comes from the node", () => {
    const report = diagnose(`[root@node ~]# vzctl --version\nvzctl version 4.8\n[root@node ~]# vzctl exec 101 iptables -t nat -L\n${REFUSED}`);
    expect(report.diagnoses.flatMap(({ remedies }) => remedies).filter(({ provider }) => provider !== undefined)).toEqual([]);
  });
});
