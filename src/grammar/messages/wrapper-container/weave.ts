import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** weaveworks/weave. */
export const weaveMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "weave", program: "weaveworks/weave", file: "net/bridge.go", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    // net/bridge.go
    ["wrapper", "configuring iptables"],
    ["wrapper", "creating iptables object while resetting"],
    ["wrapper", "failed to clear/create filter/WEAVE-EXPOSE chain"],
    ["wrapper", "creating iptables object while configuring"],
    ["wrapper", "failed to ensure existence of nat/WEAVE chain"],
    // net/ipsec/ipsec.go
    ["wrapper", "install protecting rules ({address}, {count}, {value}, 0x"],
    ["wrapper", "iptables clear chain ({table}, {chain}"],
    ["clean-up", "iptables delete chain ({table}, {chain}"],
    ["wrapper", "iptables exists rule ({table}, {chain}"],
    ["wrapper", "iptables append rule ({table}, {chain}"],
    ["clean-up", "iptables delete rule ({table}, {chain}"],
    // net/ipset/ipset.go
    ["wrapper", "failed to create {set}; disabling comment support"],
    // net/iptables.go
    ["wrapper", "iptables -S. table: {table}, chain: {chain}"],
    ["wrapper", "iptables -A. table: {table}, chain: {chain}, rule"],
    ["wrapper", "creating iptables object while initializing iptable Monitoring"],
    ["wrapper", "Could not set up iptables canary {table}"],
    // prog/weave-npc/main.go
    ["wrapper", "Failed to retrieve list of ipsets"],
    ["wrapper", "Failed to flush ipset"],
    ["wrapper", "Failed to destroy ipset"],
    ["set-refused", "Failed to look if ipset '{set}' exists"],
    // prog/weaver/main.go
    ["wrapper", "Error configuring iptables"],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "weave", program: "weaveworks/weave", file: "net/bridge.go", anywhere: true, wraps: true,
    speakers: ["weave", "bridge.go:", "expose.go:", "ipsec.go:", "iptables.go:"],
  }, () => [
    // net/bridge.go
    ["wrapper", "setting proxy_arp"],
    // net/expose.go
    ["wrapper", "iptables.New"],
    // net/ipsec/ipsec.go
    ["wrapper", "iptables new"],
    ["wrapper", "reset ip tables"],
    // net/iptables.go
    ["wrapper", "ipt.ListChains({table}"],
    ["wrapper", "ipt.NewChain({table}"],
  ]),
];
