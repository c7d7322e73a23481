import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** The example program of libnetfilter_queue (utils/nfqnl_test.c), and what was made out of it: nfqws, tpws and their like. */
export const libnetfilterQueueMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "nfqueue", program: "libnetfilter_queue", file: "utils/nfqnl_test.c", anywhere: true, telling: true,
  }, () => ["nfq_open()", "nfq_unbind_pf()", "nfq_bind_pf()", "nfq_create_queue()", "nfq_set_mode()", "nfq_set_queue_maxlen()"].flatMap((call) => [
    ["queue-refused", `error during ${call}`] as const,
    ["queue-refused", `${call}: {error}`] as const,
  ])),
  ...messageTable({
    area: "wrapper-host", prefix: "go-netfilter-queue", program: "go-netfilter-queue, opensnitch", file: "netfilter.go, daemon/netfilter/queue.go", anywhere: true, telling: true,
  }, () => ["NFQ handler", "q handler"].map((handle) => ["queue-refused", `Error unbinding existing ${handle} from AF_INET protocol family: {error}`] as const)),
];
