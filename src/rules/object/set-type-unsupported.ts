import type { Rule } from "../../model/rule.js";

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
    "ipset/set-type-not-supported", "ipset/errcode-kernel-error-received-set-type-does-not", "ipset/ipset-unknown-set-type", { message: "ipset/kernel-error", when: [{ fact: "field.errno", is: "EINVAL" }] }, { message: "framework/docker-ipset", when: [{ fact: "field.error", matches: "^invalid type" }] }],
  modules: ["ip_set"],
  remedies: [
    {
      title: "Load the module of the type",
      where: "host",
      effect: "reversible",
      lasting: false,
      commands: [["modprobe", { slot: "module" }]],
      check: [["ipset", "help"]],
      undo: [["rmmod", { slot: "module" }]],
      note: "The module is named after the type: hash:net is ip_set_hash_net, bitmap:port is ip_set_bitmap_port. If modprobe does not find it, the kernel was built without CONFIG_IP_SET_… for it.",
      proof: { kind: "source", ref: "net/netfilter/ipset/ip_set_core.c load_settype, find_set_type_get" },
    },
  ],
  // What could not be made is missing afterwards.
  explains: ["object/set-missing"],
  ask: ["kernel", "modulesLoaded"],
  sources: ["net/netfilter/ipset/ip_set_core.c find_set_type_get"],
};
