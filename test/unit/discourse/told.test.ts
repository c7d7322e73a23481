import { describe, expect, it } from "vitest";
import { withTold } from "../../../src/discourse/told.js";
import { recognise } from "../../../src/grammar/recognise.js";
import { diagnose } from "../../../src/index.js";
import { messageDefinitions } from "../../../src/grammar/messages/index.js";
import { TELLINGS } from "../../../src/lexicon/symptom/index.js";

const toldIn = (text: string): readonly string[] => withTold(text, recognise(text)).messages.filter(({ told }) => told === true).map(({ message, fields }) =>
  [message.id, ...Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)).filter(([name]) => name !== "error").map(([name, { value }]) => `${name}=${value}`)].join(" "));

describe("what somebody tells in words of their own", () => {
  it.each([
    ["Is there a reason why we get no nat table in this box? iptables is installed.", "iptables/table-init-failed table=nat"],
    ["iptables kann die Tabelle nicht laden, keine nat Tabelle da", "iptables/table-init-failed table=nat"],
    ["The error that repeats is \"cant initialize ip6tables filter\".", "iptables/table-init-failed program=ip6tables table=filter"],
    ["iptables does not work, the kernel of this board has no xt_owner, it seems", "module/modprobe-not-found module=xt_owner"],
    ["В этой прошивке нет модуля xt_NFQUEUE, iptables не грузит правила", "module/modprobe-not-found module=xt_NFQUEUE"],
    ["My firewall script wants it, but iptables is not installed on this image.", "shell/iptables-not-found program=iptables"],
    ["防火墙起不来, 这台机器没有安装 nft", "shell/iptables-not-found program=nft"],
    ["As soon as I restart firewalld all rules of docker are gone.", "iptables/no-chain-target-match chain=DOCKER"],
    ["the iptables service fails because it can't get at xtables.lock so early.", "iptables/lock-held"],
    ["kube-proxy crashes as it wants to write to /proc/sys/net/netfilter/nf_conntrack_max, which fails (permission denied).", "shell/sysctl-not-permitted sysctlKey=nf_conntrack_max"],
    ["iptables at boot: the name is not found, there is no DNS yet", "iptables/host-not-found"],
    ["We opened some ports with firewall-cmd. But whenever firewalld is restarted our containers lose their ports.", "iptables/no-chain-target-match chain=DOCKER"],
    ["As soon as I type `iptables -P FORWARD ACCEPT` the network is back. Why?", "wrapper-container/moby-network-traffic-for-published-ports-may-be"],
    ["[12:00:01] Ошибка: не установлена утилита nft", "shell/iptables-not-found program=nft"],
    ["The set of the blocklist is gone after a restart, so iptables-restore finds nothing: the ipset list is missing.", "ipset/set-missing"],
  ])("%s", (text, message) => {
    expect(toldIn(text)).toContain(message);
  });

  it.each([
    ["supposed", "If there is no nat table, iptables needs the module iptable_nat."],
    ["advised", "Make sure that iptables is not missing the nat table before you start the firewall."],
    ["over", "There was no nat table for iptables, this is solved now."],
    ["others'", "For anyone who has no nat table in iptables: load the module."],
    ["another matter", "There is no nat table in the restaurant."],
    ["a program's warning", "[WARNING FileExisting-conntrack]: conntrack not found in system path"],
  ])("is nothing where it is %s", (_, text) => {
    expect(toldIn(text)).toEqual([]);
  });

  it("is not looked for where a program's error stands in the text", () => {
    const text = "iptables: no nat table here. It says\niptables v1.8.7 (legacy): can't initialize iptables table `mangle': Permission denied (you must be root)";
    expect(toldIn(text)).toEqual([]);
  });

  it("is never more than low confidence, and says why", () => {
    const [first] = diagnose("No nat table in this container, says the iptables of our image.").diagnoses;
    expect(first?.confidence.level).toBe("low");
    expect(first?.confidence.reasons.join()).toMatch(/words of their own/);
  });

  it("stands for messages that there are", () => {
    const ids = new Set(messageDefinitions().map(({ id }) => id));
    expect(TELLINGS.filter(({ message }) => !ids.has(message))).toEqual([]);
  });
});
