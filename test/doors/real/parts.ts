import type { Part } from "./part.js";

const script = (path: string): readonly string[] => [process.execPath, "test/tools/run.mjs", path];

/** In this order: what takes longest comes last. */
export const PARTS: readonly Part[] = [
  { name: "unit files", packages: ["systemd"], files: ["/usr/bin/systemd-analyze"], root: true, minutes: 1, argv: script("test/doors/deploy/cli.ts") },
  { name: "a browser", packages: ["chromium"], files: ["/usr/bin/chromium"], root: false, minutes: 3, argv: script("test/doors/browser/cli.ts") },
  { name: "rsyslog", packages: ["rsyslog"], files: ["/usr/sbin/rsyslogd"], root: true, minutes: 3, argv: script("test/doors/stream/rsyslog/cli.ts") },
  {
    name: "mail", packages: ["postfix", "dovecot-core", "dovecot-imapd", "dovecot-lmtpd"], files: ["/usr/sbin/postfix", "/usr/sbin/dovecot", "/usr/lib/dovecot/imap", "/usr/lib/dovecot/lmtp"], root: true,
    minutes: 6, argv: script("test/doors/mail/real/cli.ts"),
  },
  {
    name: "Request Tracker", packages: ["request-tracker5", "rt5-db-sqlite", "rt5-standalone"], files: ["/usr/sbin/rt-setup-database-5", "/usr/share/request-tracker5/libexec/rt-server"], root: true,
    minutes: 14, argv: script("test/doors/rt/cli.ts"),
  },
];
