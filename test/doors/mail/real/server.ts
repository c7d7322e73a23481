import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { ended, until } from "../../rt/server.js";

export const PASSWORD = "p@ss:word";
/** Ports of the loopback address. */
export const SMTP = 12_526, IMAP = 12_143;
const LMTP = 12_024;

/** Postfix takes mail for one domain and gives it to dovecot; nothing leaves the machine. Configuration, queue and mailboxes are in a folder of their own. */
export async function startMail(folder: string): Promise<{ readonly stop: () => Promise<void> }> {
  // Both work as users of their own.
  chmodSync(folder, 0o755);
  const at = (...names: readonly string[]): string => join(folder, ...names);
  for (const name of ["etc", "spool", "data", "run", "state", "mail"]) mkdirSync(at(name), { recursive: true });
  spawnSync("chown", ["postfix", at("data")]);
  spawnSync("chown", ["mail:mail", at("mail")]);
  writeFileSync(at("etc", "main.cf"), `compatibility_level = 3.6
queue_directory = ${at("spool")}
data_directory = ${at("data")}
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mx.test.example
mydestination =
mynetworks = 127.0.0.0/8
default_transport = error:nothing leaves this machine
relay_transport = error:nothing leaves this machine
virtual_mailbox_domains = test.example
virtual_mailbox_maps = static:all
virtual_transport = lmtp:inet:127.0.0.1:${LMTP}
smtpd_recipient_restrictions = reject_unauth_destination, permit
maillog_file = /dev/stdout
alias_maps =
message_size_limit = 5242880
`);
  // Debian's services, but none of them in a chroot, and SMTP on a port of ours.
  const services = readFileSync("/etc/postfix/master.cf", "utf8").split("\n").filter((line) => /^[a-z]/.test(line) && !/^(?:smtp|pickup|maildrop|uucp|ifmail|bsmtp|scalemail-backend|mailman) +(?:inet|unix)? /.test(line));
  writeFileSync(at("etc", "master.cf"), [`127.0.0.1:${SMTP} inet n - n - - smtpd`, "smtp unix - - n - - smtp", "pickup unix n - n 60 1 pickup", ...services.map((line) => line.replace(/^(\S+\s+\S+\s+\S+\s+\S+\s+)y/, "$1n")), ""].join("\n"));
  writeFileSync(at("dovecot.conf"), `protocols = imap lmtp
base_dir = ${at("run")}
state_dir = ${at("state")}
log_path = ${at("dovecot.log")}
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
mail_location = maildir:${at("mail")}/%n
auth_username_format = %n
first_valid_uid = 1
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=mail gid=mail home=${at("mail")}/%n allow_all_users=yes
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${IMAP}
  }
  inet_listener imaps {
    port = 0
  }
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = ${LMTP}
  }
}
service anvil {
  chroot =
}
`);
  const log = openSync(at("log"), "a"), stdio = ["ignore", log, log] as const;
  const dovecot = spawn("/usr/sbin/dovecot", ["-F", "-c", at("dovecot.conf")], { stdio: [...stdio], detached: true });
  const postfix = spawn("/usr/sbin/postfix", ["-c", at("etc"), "start-fg"], { stdio: [...stdio], detached: true });
  await until("postfix and dovecot answer", 60, async () => (await Promise.all([SMTP, IMAP, LMTP].map(greets))).every(Boolean));
  return {
    stop: async () => {
      spawnSync("/usr/sbin/postfix", ["-c", at("etc"), "abort"], { stdio: "ignore", timeout: 20_000 });
      await Promise.all([ended(dovecot), ended(postfix)]);
    },
  };
}

const greets = (port: number): Promise<boolean> => new Promise((resolve) => {
  const socket = connect(port, "127.0.0.1");
  socket.setTimeout(2000, () => { socket.destroy(); resolve(false); });
  socket.once("error", () => resolve(false));
  socket.once("data", () => { socket.destroy(); resolve(true); });
});
