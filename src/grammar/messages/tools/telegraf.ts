import { format } from "../../format.js";
import { message } from "../../message.js";

/** The input looks for nf_conntrack_count and the like under /proc/sys/net. Source: telegraf plugins/inputs/conntrack/conntrack.go (Gather). */
const conntrack = message({ id: "tools/telegraf-conntrack", from: [{ program: "telegraf", file: "plugins/inputs/conntrack/conntrack.go" }], text: format`Conntrack input failed to collect metrics. Is the conntrack kernel module loaded?`, fixed: { module: "nf_conntrack" } });

export const telegrafMessages = [conntrack];
