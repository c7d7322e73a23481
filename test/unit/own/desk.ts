import type { OwnKnowledge } from "../../../src/index.js";

/** What a desk might know besides. */
export const DESK: OwnKnowledge = {
  messages: [
    { id: "desk/gateway-full", program: "gatewayd", text: "{count} rules, no room in table {table}", fields: { count: "number" } },
    { id: "desk/site", program: "gatewayd", role: "reading", text: "gateway kernel release: {kernel}" },
    { id: "desk/refused", program: "gatewayd", text: ["order of {who} refused: {why}", "order of {who} not taken ({why})"], fields: { why: "phrase", who: ["sales", "support"] }, lineStart: true },
  ],
  rules: [
    {
      code: "desk/gateway-full", title: "the gateway's table {table|of rules} is full", cause: "gatewayd takes 4096 rules for each customer, and what is above is not loaded", symptoms: ["desk/gateway-full"],
      docs: "https://wiki.example/runbooks/7",
      remedies: [
        { title: "ask the network team for more", where: "provider", effect: "none", commands: [] },
        { title: "empty the table", where: "node", effect: "interrupts-traffic", lasting: true, commands: [["gatewayctl", "flush", { slot: "table" }]] },
      ],
    },
    {
      code: "desk/no-nat-here", title: "no customer has NAT on these nodes", cause: "our nodes of this kernel are built without the nat table, by decision of 2019", symptoms: ["iptables/table-init-failed"],
      requires: [{ fact: "field.table", is: "nat" }, { fact: "kernel", matches: "^4\\.4\\.6-desk" }], remedies: [],
    },
  ],
};
