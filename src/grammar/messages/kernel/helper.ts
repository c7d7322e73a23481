import { format } from "../../format.js";
import { message } from "../../message.js";
import { word } from "../../token.js";
import { protocolNumber } from "./tokens.js";

const helper = word("helper", "a connection tracking helper", ["ftp", "sip", "netbios-ns"], "a-z0-9_-", 32);

/** The CT target asks for a helper that no loaded module registered. */
const noSuchHelper = message({
  id: "kernel/no-such-helper",
  from: [{ program: "linux", file: "net/netfilter/xt_CT.c xt_ct_set_helper", since: "2.6.34" }],
  text: format`No such helper '${helper}'`,
});
/** The CT target with a helper or timeout, without `-p`: both are for one protocol. */
const helperProtocol = message({
  id: "kernel/helper-needs-protocol",
  from: [{ program: "linux", file: "net/netfilter/xt_CT.c", since: "2.6.34" }],
  text: format`You must specify a L4 protocol and not use inversions on it`,
  fixed: { extension: "CT" },
});

/** Printed once, when the first connection passes that a helper would have been for. Since 4.7 off is the default. */
const assignmentOff = message({
  id: "kernel/helper-assignment-off",
  from: [{ program: "linux", file: "net/netfilter/nf_conntrack_helper.c", since: "4.7", until: "5.19" }],
  text: [
    format`default automatic helper assignment has been turned off for security reasons`,
    format`nf_conntrack: default automatic helper assignment has been turned off for security reasons and CT-based firewall rule not found. Use the iptables CT target to attach helpers instead.`,
  ],
});
const assignmentDeprecated = message({
  id: "kernel/helper-assignment-deprecated",
  from: [{ program: "linux", file: "net/netfilter/nf_conntrack_helper.c", since: "3.5", until: "4.7" }],
  text: [
    format`automatic helper assignment is deprecated and it will be removed soon`,
    format`nf_conntrack: automatic helper assignment is deprecated and it will be removed soon. Use the iptables CT target to attach helpers instead.`,
  ],
});

/** A protocol that has a tracking module of its own (GRE 47, SCTP 132, DCCP 33, UDP-Lite 136), which is not loaded. */
const genericHelper = message({
  id: "kernel/protocol-module-absent",
  from: [{ program: "linux", file: "net/netfilter/nf_conntrack_proto_generic.c", since: "3.18", until: "4.19" }],
  text: format`generic helper won't handle protocol ${protocolNumber}. Please consider loading the specific helper module`,
});

export const helperMessages = [noSuchHelper, helperProtocol, assignmentOff, assignmentDeprecated, genericHelper];
