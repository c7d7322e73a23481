import { format } from "../../format.js";
import { message } from "../../message.js";
import { word } from "../../token.js";

const key = word("sysctlKey", "a key of sysctl", ["net.netfilter.nf_conntrack_buckets", "net.ipv4.ip_forward"], "a-z0-9_./*-", 80);
const file = word("file", "a file of /proc/sys/net", ["netfilter/nf_conntrack_max", "ipv4/ip_forward"], "a-z0-9_./-", 96);

/** Sources: procps sysctl.c of 3.2, 3.3 and 4.0, busybox procps/sysctl.c, Go's os.PathError (kube-proxy, k3s). */
const notPermitted = message({
  id: "shell/sysctl-not-permitted",
  from: [{ program: "sysctl", file: "procps sysctl.c" }, { program: "busybox sysctl" }, { program: "kube-proxy" }, { program: "sh" }],
  text: [
    format`permission denied on key '${key}`,
    ...["setting key '", "error setting key '"].flatMap((words) => ["", ", ignoring"].flatMap((ignoring) => ["Read-only file system", "Permission denied", "Operation not permitted"].map((why) => ({ parts: [words, key, `'${ignoring}: ${why}`] })))),
    format`error: 'Operation not permitted' setting key '${key}`,
    format`error: 'Read-only file system' setting key '${key}`,
    ...["read-only file system", "permission denied", "operation not permitted"].map((why) => ({ parts: ["/proc/sys/net/", file, `: ${why}`] })),
  ],
});

export const sysctlMessages = [notPermitted];
