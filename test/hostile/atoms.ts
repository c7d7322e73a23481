/** Pieces of which a text is made long: one of each class of the fold, the heads of messages, commands and listings. */
export const ATOMS: readonly string[] = [
  "\\", "\\\\\"", "\\n", "\\u00", "\\e[", "\\033[", "#033[", "#012", "\u001b[", "\u001b]", "<p ", "<br>", "&lt;", "&amp;", "&", "[b]", "[31m", "=3D", "=\n", "> ", "| ", "'", "`", "\r", "\t", " ", "\u00a0", "â€", "…", "。", "\u200b",
  "a:", "1.2.3.", "10.1.2.3 ", "ab:cd:", "a-", "a@", "a.", "_", "://", "password=", "-----BEGIN RSA PRIVATE KEY-----", "AAAA", "eyJ", "/home/a", "root@h:~# ",
  "can't initialize iptables table ", "iptables: ", "iptables ", "iptables -A INPUT -m state ", "iptables-restore v1.4.7: ", "xt_recent: hitcount (", "FATAL: Module ", "vzctl exec 101 ", "-m ", "*filter\n", "{\"log\":\"", "Jan  2 03:04:05 h k: ", "iptables: Memory allocation problem.\n",
];
/** What a run ends in: nothing, a letter, what would have completed it. */
export const ENDS: readonly string[] = ["", "a", "\n", "`nat': Permission denied"];
