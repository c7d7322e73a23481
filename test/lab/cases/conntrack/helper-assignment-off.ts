import type { CodeCases } from "../../case.js";

const CONNECT = "nc -w 2 127.0.0.1 21 < /dev/null > /dev/null 2>&1";

export const cases: CodeCases = {
  code: "conntrack/helper-assignment-off",
  cases: [
    {
      name: "FTP", layer: "B", boot: { kernel: "5.10" },
      why: "a helper is loaded, a connection goes to its port, and no rule gives it the helper",
      setup: [
        ["update-alternatives", "--set", "iptables", "/usr/sbin/iptables-legacy"],
        ["modprobe", "-a", "nf_conntrack_ftp", "nf_conntrack_netlink"],
        ["iptables", "-A", "OUTPUT", "-m", "conntrack", "--ctstate", "RELATED,ESTABLISHED", "-j", "ACCEPT"],
        // Whatever listens there: an entry ends at once where nothing does.
        ["httpd", "-p", "127.0.0.1:21", "-h", "/run"],
      ],
      run: {
        argv: ["sh", "-c", `${CONNECT}; conntrack -L 2> /dev/null | grep helper=ftp`],
        shown: "nc -w 2 127.0.0.1 21 < /dev/null; conntrack -L 2> /dev/null | grep helper=ftp",
      },
      kernel: "default automatic helper assignment",
    },
  ],
};
