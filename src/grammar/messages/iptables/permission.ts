import { format } from "../../format.js";
import { message } from "../../message.js";
import { systemError } from "../../tokens.js";

/**
 * EPERM of libiptc and of nft's commit; and the nft variant's first question to the kernel.
 * The kernel refuses whoever lacks CAP_NET_ADMIN in the user namespace that owns the network namespace: not root, or not root enough.
 *
 * ```text
 * iptables v1.8.7 (nf_tables): Could not fetch rule set generation id: Permission denied (you must be root)
 *                                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *                                                                      error
 * ```
 */
const notRoot = message({
  id: "iptables/not-root",
  from: [{ program: "iptables", file: "libiptc/libiptc.c TC_STRERROR" }, { program: "iptables-nft", file: "iptables/nft.c nft_strerror" }],
  text: [
    format`Could not fetch rule set generation id: ${systemError}`,
    format`Permission denied (you must be root)`,
  ],
});

export const permissionMessages = [notRoot];
