import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** miniupnpd, miniupnpd. */
export const miniupnpdMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "miniupnpd", program: "miniupnpd", file: "miniupnpd", anywhere: true, wraps: true, telling: true,
  }, () => [
    // miniupnpd.c
    ["wrapper", "Failed to init redirection engine. EXITING"],
    ["wrapper", "Failed to open fd for NFQUEUE."],
    ["wrapper", "nfq_get_payload failed"],
    ["wrapper", "nfq_get_msg_packet_hdr failed"],
    ["program-fault", "socket(PF_INET6, ...) failed with EAFNOSUPPORT, disabling IPv6"],
    // netfilter/iptcrdr.c
    ["wrapper", "add_redirect_rule2(): addmasqueraderule returned"],
    ["kernel-refused", "() : iptc_delete_num_entry(): {error}"],
    ["kernel-refused", "() : iptc_commit(): {error}"],
    ["kernel-refused", "() : iptc_init() error : {error}"],
    ["kernel-refused", "() : iptc_append_entry() error : {error}"],
    ["kernel-refused", "(): iptc_replace_entry: {error}"],
    ["kernel-refused", "(): iptc_commit: {error}"],
    ["kernel-refused", "iptc_init() error : {error}"],
    // netfilter/ip6tables_init.sh
    ["clean-up", "Dirty filter chain but no reference..? Fixing..."],
    // netfilter/nfct_get.c
    ["tracking-refused", "could not read info about connections from the kernel, make sure netfilter is enabled in kernel or by modules."],
    // netfilter_nft/nftnlrdr_misc.c
    ["nft-refused", "mnl_socket_recvfrom: {error}"],
    ["nft-refused", "mnl_cb_run returned {count}: {error}"],
    // netfilter_nft/scripts/nft_init.sh
    ["notice", "Chain {chain} already exists in table {table}"],
    // upnpredirect.c
    ["wrapper", "Failed to redirect {count} -> {value} protocol"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "miniupnpd", program: "miniupnpd", file: "miniupnpd", anywhere: true, wraps: true,
    speakers: ["miniupnpd"],
  }, () => [
    // netfilter/iptcrdr.c
    ["chain-missing", "chain {chain} not found"],
    ["chain-missing", "{value}() : chain {chain} not found"],
    // netfilter_nft/nftnlrdr.c
    ["notice", "{value}: redirect rule with"],
    // netfilter_nft/nftnlrdr_misc.c
    ["nft-refused", "unknown chain '{chain}"],
    ["nft-refused", "{value}({value2}, {value3}, {value4}) send_batch failed {error}"],
    // netfilter_nft/scripts/miniupnpd_functions.sh
    ["nft-program-missing", "Can't find nft"],
    // netfilter_nft/scripts/nft_init.sh
    ["notice", "Table {table} already exists"],
  ]),
];
