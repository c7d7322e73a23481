import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "virtuozzo/nat-not-allowed",
  since: "0.1.0",
  title: "The container may not use the nat table",
  cause:
    "On Virtuozzo and OpenVZ the node decides, for each container, which netfilter features it gets. Address translation is not among those given to this one, so the kernel hides the nat table and the NAT targets from it. Nothing inside the container can change that.",
  severity: "error",
  on: [
    { message: "iptables/table-init-failed", when: [{ fact: "field.table", is: "nat" }] },
    { message: "iptables/no-chain-target-match", when: [{ fact: "need.kind", is: "nat" }] },
    { message: "iptables/unknown-error", when: [{ fact: "need.kind", is: "nat" }] },
  ],
  when: [{ fact: "platform", is: "virtuozzo" }, { fact: "place", is: "container" }],
  unless: [{ fact: "netfilterMode", is: "full" }, { fact: "command.program", is: ["ip6tables", "ip6tables-restore"] }],
  supports: [{ fact: "netfilterMode", is: ["disabled", "stateless", "stateful"], weight: 2 }],
  modules: [{ slot: "modules" }],
  netfilterMode: "full",
  remedies: [
    {
      title: "Give the container the netfilter mode full (Virtuozzo 6.0 update 6 or later, OpenVZ with vzctl 4.7 or later)",
      where: "node",
      effect: "restarts-container",
      lasting: true,
      when: [{ any: [{ fact: "virtuozzo", atLeast: "6.0.6" }, { fact: "vzctl", atLeast: "4.7" }] }],
      commands: [["vzctl", "set", { slot: "ctid" }, "--save", "--netfilter", "full", "--setmode", "restart"]],
      check: [["vzctl", "exec", { slot: "ctid" }, "iptables", "-t", "nat", "-L", "-n"]],
      undo: "Set the previous mode again with the same command.",
      proof: { kind: "vendor", ref: "Virtuozzo knowledge base 126787; vzctl(8) --netfilter" },
    },
  ],
  sources: ["OpenVZ kernel 2.6.32-042stab141 kernel/ve/vecalls.c setup_iptables_mask", "vzctl src/lib/iptables.c _g_netfilter"],
};
