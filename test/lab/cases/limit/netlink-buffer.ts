import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "limit/netlink-buffer",
  cases: [
    {
      name: "rootless, a large file", layer: "B", why: "root of a user namespace may not enlarge its buffers beyond the host's limit, and the file is larger",
      setup: [["sh", "-c", "modprobe -a nf_tables nft_compat xt_comment; { echo '*filter'; echo ':INPUT ACCEPT'; n=0; while [ $n -lt 1500 ]; do n=$((n + 1)); echo \"-A INPUT -s 198.18.$((n / 250)).$((n % 250)) -m comment --comment \\\"listed by the shop's own crawler filter, entry $n\\\" -j DROP\"; done; echo COMMIT; } > /root/banned.rules"]],
      run: { argv: ["unshare", "-Urn", "sh", "-c", "iptables-nft-restore < /root/banned.rules"], shown: "iptables-restore < /root/banned.rules", limit: 60 },
      env: { platform: "podman" },
    },
  ],
};
