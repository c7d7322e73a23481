import { format } from "../../format.js";
import { message } from "../../message.js";
import { oneOf } from "../../token.js";
import { systemError } from "../../tokens.js";

const refused = oneOf("error", "what the system says", ["permission denied", "read-only file system", "operation not permitted"]);

/** kube-proxy (and k3s, which holds it) sets the tracking limit when it starts, and ends when it may not. */
export const conntrackLimitMessages = [
  message({
    id: "framework/tracking-limit-refused",
    from: [{ program: "kube-proxy", file: "cmd/kube-proxy/app/conntrack.go" }],
    text: [
      format`open /proc/sys/net/netfilter/nf_conntrack_max: ${refused}`,
      format`open /proc/sys/net/nf_conntrack_max: ${refused}`,
      format`open /sys/module/nf_conntrack/parameters/hashsize: ${refused}`,
      format`write /sys/module/nf_conntrack/parameters/hashsize: ${systemError}`,
    ],
  }),
];
