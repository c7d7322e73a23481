import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** checkpoint-restore/criu, criu. */
export const criuMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "criu", program: "checkpoint-restore/criu", file: "criu", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    // netfilter.c
    ["wrapper", "Iptables configuration failed"],
    ["nft-refused", "Locking network failed using nftables"],
    ["nft-refused", "Locking connection failed using nftables"],
    ["built-without", "CRIU was built without libnftables support"],
    ["program-fault", "Cannot generate CRIU's nftables table name"],
    // net.c
    ["wrapper", "Unable to write iptables configugration"],
    ["program-fault", "dup() to redirect nftables output failed"],
    ["program-fault", "fdopen() to redirect nftables output failed"],
    ["program-fault", "Can't restore iptables dump - no legacy version present"],
    ["program-fault", "Can't restore ip6tables dump - no legacy version present"],
    ["notice", "skipping iptables dump - no legacy version present"],
    ["program-fault", "Failed to read nftables data"],
    ["program-fault", "Failed to create nft context object"],
    ["built-without", "Unable to restore nftables. CRIU was built without libnftables support"],
    // cr-check.c
    ["needs-legacy", "Couldn't find iptables version which is using iptables legacy API"],
    ["needs-legacy", "Couldn't find ip6tables version which is using iptables legacy API"],
    ["module-missing", "Nftables based locking requires libnftables and set concatenations support"],
    ["built-without", "CRIU was built without nftables support - nftables rules will"],
    ["configuration", "Invalid value for --network-lock: {value}"],
    // kerndat.c
    ["program-fault", "kerndat_iptables_has_xtlocks failed when initializing kerndat."],
    ["nft-refused", "Can't create nftables table"],
    ["nft-refused", "kerndat_has_nftables_concat failed when initializing kerndat."],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "criu", program: "checkpoint-restore/criu", file: "criu", anywhere: true, wraps: true,
    speakers: ["criu/"],
  }, () => [
    // net.c
    ["nft-refused", "nft command error:"],
  ]),
];
