import { afterAll, describe, expect, it } from "vitest";
import { capture, corpusFile } from "./capture.js";
import { namespaceLayer } from "./netns.js";
import { probe } from "./probe.js";

const layer = namespaceLayer(await probe());
afterAll(() => layer.close());

describe.skipIf(layer.unavailable !== "")("capturing a run", () => {
  it("gives a corpus case: header with versions and exit code, then the session", async () => {
    const machine = await layer.open({});
    const captured = await capture(machine, { name: "", layer: "A", why: "", setup: [["iptables-legacy", "-N", "WEB"]], run: ["iptables-legacy", "-N", "WEB"] }, "iptables v1.8.9 (legacy)");
    await machine.close();
    expect(corpusFile("object/chain-exists", captured, { place: "host" })).toBe(
      `kind: hit\ncode: object/chain-exists\nenv.place: host\nfrom: captured: iptables v1.8.9 (legacy), kernel ${layer.kernel}, exit 1\n---\nroot@lab:~# iptables-legacy -N WEB\niptables: Chain already exists.\nroot@lab:~# echo $?\n1\n`);
  });

  it("keeps the kernel's netfilter lines", async () => {
    const machine = await layer.open({});
    const captured = await capture(machine, { name: "", layer: "A", why: "", run: ["iptables-legacy", "-A", "INPUT", "-m", "owner", "--uid-owner", "0", "-j", "ACCEPT"] }, "iptables");
    await machine.close();
    // The kernel's rate limit may have taken the line; when it is there, it is there as dmesg has it.
    if (captured.outcome.kernel.some((line) => line.includes("owner match"))) expect(captured.text).toMatch(/dmesg \| tail\n\[\d+\.\d+\] x_tables: ip_tables: owner match: used from hooks INPUT/u);
    expect(captured.outcome.exit).toBe(1);
  });
});
