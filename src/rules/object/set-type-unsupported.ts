import type { Rule } from "../../model/rule.js";
import { MODULE_PACKAGES } from "../module-packages.js";

export const rule: Rule = {
  code: "object/set-type-unsupported",
  family: "kernel-part-missing",
  since: "0.1.0",
  title: "The kernel does not have this set type",
  cause:
    "Each set type is a kernel module (ip_set_hash_net, ip_set_bitmap_port …). The kernel could not load it: it was not built, is not installed, or may not be loaded from inside a container. A kernel that knows ip_set but not the type's newest revision can answer the same way.",
  severity: "error",
  symptoms: [
    "means/set-type",
    "ipset/set-type-not-supported", "ipset/errcode-kernel-error-received-set-type-does-not", "ipset/ipset-unknown-set-type", { message: "ipset/kernel-error", when: [{ fact: "field.errno", is: "EINVAL" }]  }, { message: "framework/docker-ipset", when: [{ fact: "field.error", matches: "^invalid type" }] }],
  // It asked for the sets that are there, and named no type.
  excludes: [{ fact: "messages", includes: "wrapper-container/k3s-skipping-network-policy-controller-start-ipset-save" }],
  modules: ["ip_set"],
  remedies: [
    {
      title: "Load the module of the type",
      where: "host",
      effect: "reversible",
      lasting: false,
      commands: [["modprobe", { slot: "module" }]],
      check: [["sh", "-c", "ipset create whytables-try \"$1\" && ipset destroy whytables-try", "sh", { slot: "setType" }]],
      undo: [["rmmod", { slot: "module" }]],
      note: "The module is named after the type: hash:net is ip_set_hash_net, bitmap:port is ip_set_bitmap_port. If modprobe does not find it, the kernel was built without CONFIG_IP_SET_… for it.",
      proof: { kind: "source", ref: "net/netfilter/ipset/ip_set_core.c load_settype, find_set_type_get" },
    },
    {
      title: "See which set types the kernel has",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["sh", "-c", "find /lib/modules/$(uname -r) -name 'ip_set_*'"]],
      check: [],
      look: [{ command: ["sh", "-c", "find /lib/modules/$(uname -r) -name 'ip_set_*'"], for: "ip_set_hash_net for hash:net, ip_set_bitmap_port for bitmap:port, and so on: modprobe loads it; what is not printed this kernel does not have, or has built in" }],
      proof: { kind: "source", ref: "net/netfilter/ipset/Makefile" },
    },
    ...MODULE_PACKAGES,
  ],
  // What could not be made is missing afterwards.
  explains: ["object/set-missing"],
  ask: ["kernel", "modulesLoaded"],
  sources: ["net/netfilter/ipset/ip_set_core.c find_set_type_get"],
};
