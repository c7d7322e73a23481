import { describe, expect, it } from "vitest";
import { diagnose } from "../../../src/index.js";
import { wantedNumiptent } from "../../../src/reason/numiptent.js";

const INSIDE = { platform: "virtuozzo", place: "container", ctid: "12" } as const;
const first = (text: string, environment: Parameters<typeof diagnose>[1] = { environment: INSIDE }) => diagnose(text, environment).diagnoses[0]!;

/** What iptables 1.3.5 prints of -1 on 32 bits, on 64 bits, and with a C library that knows its sign. */
const NUMBERS = ["4294967295", "18446744073709551615", "-1"];

describe.each(NUMBERS)("Unknown error %s", (number) => {
  const failed = `iptables: Unknown error ${number}\n`;

  it.each([
    ["a state rule", "# iptables -A INPUT -m state --state NEW -j ACCEPT", "virtuozzo/conntrack-not-allowed"],
    ["a NAT rule", "# iptables -t nat -A POSTROUTING -o venet0 -j MASQUERADE", "virtuozzo/nat-not-allowed"],
    ["a count that recent does not remember", "# iptables -A INPUT -m recent --update --seconds 9 --hitcount 30 -j DROP", "limit/recent-hitcount"],
    ["a target of another table", "# iptables -A INPUT -p tcp --dport 80 -j MARK --set-mark 1", "placement/wrong-table"],
    ["a match that needs no tracking", "# iptables -A OUTPUT -m owner --uid-owner 48 -j ACCEPT", "virtuozzo/module-not-allowed"],
  ])("gets its reason from %s", (_, command, code) => {
    expect(first(`${command}\n${failed}`).code).toBe(code);
  });

  it("gets its reason from the kernel's line before any guess", () => {
    expect(first(`# iptables -A INPUT -m connlimit --connlimit-above 9 -j DROP\n${failed}# dmesg | tail -n 1\nip_tables: connlimit match: invalid size 24 != 32\n`).code).toBe("virtuozzo/connlimit-size");
  });

  it("gets its reason from a counter that failed", () => {
    expect(first(`# iptables -A INPUT -s 192.0.2.9 -j DROP\n${failed}  numiptent 256 256 256 256 12\n`).code).toBe("virtuozzo/numiptent-exhausted");
  });

  it("alone leaves doubt and a question", () => {
    const answer = first(failed);
    expect(answer.code).toBe("virtuozzo/module-not-allowed");
    expect(answer.confidence.level).not.toBe("high");
    expect(answer.ask.length).toBeGreaterThan(0);
  });
});

describe("the status of iptables-restore", () => {
  const restored = (status: number, more = ""): string => `Error: undump failed: Invalid argument\nError: iptables-restore exited with ${status}\nError: Most probably some iptables modules are not loaded\n${more}`;
  const code = (text: string, environment = {}): string => first(text, { environment }).code;

  it("tells a refused line, a refused commit and a missing program apart", () => {
    expect(code(restored(2))).toBe("virtuozzo/nodes-differ-in-modules");
    expect(code(restored(1), { numiptentFailcnt: 2 })).toBe("virtuozzo/numiptent-exhausted");
    expect(code(restored(255, "CPT ERR: failed to exec iptables-restore: -2\n"))).toBe("userspace/iptables-missing");
  });

  it("is the old iptables' fault only where an old one was seen", () => {
    expect(code(restored(2), { iptables: "1.3.5" })).toBe("virtuozzo/container-iptables-too-old");
    expect(code(restored(2), { iptables: "1.4.7" })).toBe("virtuozzo/nodes-differ-in-modules");
  });
});

describe("a size that differs", () => {
  it("is the old connlimit only for 24 and 32, in that order", () => {
    expect(first("ip_tables: connlimit match: invalid size 24 != 32\n").code).toBe("virtuozzo/connlimit-size");
    expect(first("ip_tables: connlimit match: invalid size 32 != 24\n").code).toBe("abi/versions-differ");
    expect(first("ip_tables: recent match: invalid size 24 != 32\n").code).toBe("abi/versions-differ");
  });

  it("gives the vendor's advice as the vendor's, without inventing the option it leaves out", () => {
    const vendor = first("ip_tables: connlimit match: invalid size 24 != 32\n").remedies.find(({ proof }) => proof.kind === "vendor")!;
    expect(vendor.title).toContain("which it does not name");
    expect(first("ip_tables: connlimit match: invalid size 24 != 32\n").remedies[0]).not.toBe(vendor);
    expect(vendor.commands.map(({ shell }) => shell).join()).not.toMatch(/modprobe \S+ \S+=/);
  });
});

describe("the numiptent to ask for", () => {
  it.each([
    [2000, 0, 4000],
    [128, 0, 1000],
    [2000, 4000, 5000],
    [undefined, 4001, 5100],
    [9223372036854775807, 4000, 5000],
  ])("with a limit of %s and %s entries in the text is %s", (limit, entries, wanted) => {
    expect(wantedNumiptent(limit, entries)).toBe(wanted);
  });

  it("is left open where nothing is known", () => {
    expect(wantedNumiptent(undefined, 5)).toBeUndefined();
    const { record, commands } = first("iptables: Memory allocation problem.\n").remedies[0]!;
    expect(record?.map(({ shell }) => shell)).toEqual(["grep numiptent /proc/bc/12/resources"]);
    expect(commands[0]!.shell).toMatch(/--numiptent "\$\(awk .* 2 \* \$4, 2 \* \$5/);
  });

  it("counts a pasted rule set", () => {
    const rules = Array.from({ length: 2000 }, (_, i) => `-A INPUT -s 198.51.${i >> 8}.${i & 255} -j DROP`).join("\n");
    const text = `iptables: Memory allocation problem.\n*filter\n:INPUT ACCEPT [0:0]\n:FORWARD ACCEPT [0:0]\n:OUTPUT ACCEPT [0:0]\n${rules}\nCOMMIT\n`;
    expect(first(text).remedies[0]!.commands[0]!.shell).toBe("vzctl set 12 --save --numiptent 2600");
  });
});
