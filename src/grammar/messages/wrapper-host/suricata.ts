import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** suricata, src. */
export const suricataMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "suricata", program: "suricata", file: "src", anywhere: true, wraps: true, telling: true,
  }, () => [
    // source-nfq.c
    ["built-without", "Error creating thread {value}: you do not have support for nfqueue enabled please recompile with --enable-nfqueue"],
    ["built-without", "nfq.{value} set but NFQ library has no support for it."],
    ["queue-refused", "nfq_set_verdict_batch failed: {error}"],
    ["queue-refused", "nfq_set_verdict of {count} failed"],
    ["queue-refused", "nfq_open() failed"],
    ["queue-refused", "nfq_unbind_pf() for AF_INET failed: {error}"],
    ["queue-refused", "nfq_unbind_pf() for AF_INET6 failed"],
    ["queue-refused", "nfq_bind_pf() for AF_INET failed"],
    ["queue-refused", "nfq_bind_pf() for AF_INET6 failed"],
    ["queue-refused", "nfq_create_queue failed"],
    ["too-old", "can't set queue maxlen: your kernel probably doesn't support setting the queue length"],
    ["queue-refused", "nfq thread failed to initialize"],
    ["queue-refused", "can not register more than {count} Netfilter queues"],
    ["queue-refused", "specified queue(s) argument '{value}' is not valid (allowed queue numbers are 0-65535)"],
    ["queue-refused", "NFQ handle has been destroyed"],
    // source-nflog.c
    ["built-without", "Error creating thread {value}: you do not have support for nflog enabled please recompile with --enable-nflog"],
    ["queue-refused", "nflog_open() failed"],
    ["queue-refused", "nflog_bind_pf() for AF_INET failed"],
    ["queue-refused", "nflog_bind_pf() for AF_INET6 failed"],
    ["queue-refused", "nflog_bind_group() failed"],
    ["netlink-buffer", "Maximum buffer size ({count}) in NFLOG has been reached"],
    ["queue-refused", "nflog_unbind_pf() for AF_INET failed"],
    ["queue-refused", "Read from NFLOG fd failed: {error}"],
  ]),
];
