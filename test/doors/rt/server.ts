import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const ROOT = { user: "root", password: "rootpass123" } as const;
export const BOT = { user: "whytables", password: "botpass123" } as const;

export interface Rt {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const RIGHTS = "SeeQueue ShowTicket ShowTicketComments CommentOnTicket ReplyToTicket ModifyTicket SeeCustomField ModifyCustomField";

/** A Request Tracker of its own in a folder: its own configuration and database, on the loopback address. */
export async function startRt(folder: string, port: number, hook: { readonly url: string; readonly secret: string }): Promise<Rt> {
  const url = `http://127.0.0.1:${port}`;
  mkdirSync(join(folder, "site.d"), { recursive: true });
  writeFileSync(join(folder, "site.pm"), `use utf8;
Set($rtname, 'test.example'); Set($Organization, 'test.example'); Set($WebDomain, '127.0.0.1'); Set($WebPort, ${port}); Set($WebPath, ''); Set($WebBaseURL, '${url}');
Set($DatabaseType, 'SQLite'); Set($DatabaseName, '${folder}/rt.sqlite'); Set($CorrespondAddress, 'rt@test.example'); Set($CommentAddress, 'rt-comment@test.example');
Set($LogToSTDERR, 'warning'); Set($LogToSyslog, undef); Set($LogToFile, undef); Set($MailCommand, 'testfile'); Set($RestrictReferrer, 0); 1;
`);
  const scrip = readFileSync("test/doors/rt/scrip.pl", "utf8").replace("http://127.0.0.1:8488/hooks/rt", hook.url).replace("THE SECRET OF --hook-secret-file", hook.secret);
  writeFileSync(join(folder, "data.pl"), `@Users = ({ Name => '${BOT.user}', Password => '${BOT.password}', EmailAddress => 'whytables@test.example', Privileged => 1 });
@ACL = ((map { { Right => $_, UserId => '${BOT.user}', Queue => 'General', ObjectType => 'RT::Queue' } } qw(${RIGHTS})),
  (map { { Right => $_, GroupDomain => 'SystemInternal', GroupType => 'Everyone', Queue => 'General' } } qw(CreateTicket ReplyToTicket)));
@CustomFields = ({ Name => 'whytables', Type => 'TextSingle', LookupType => 'RT::Queue-RT::Ticket', Queue => 'General', MaxValues => 1 });
@Scrips = (map { { Queue => 0, Description => "whytables $_", ScripCondition => $_, ScripAction => 'User Defined', Template => 'Blank', Stage => 'TransactionBatch',
  CustomPrepareCode => 'return 1;', CustomCommitCode => q{
${scrip}  } } } ('On Create', 'On Correspond', 'On Comment'));
`);
  writeFileSync(join(folder, "password"), ROOT.password, { mode: 0o600 });
  const env = { ...process.env, RT_SITE_CONFIG: join(folder, "site.pm"), RT_SITE_CONFIG_DIR: join(folder, "site.d") };
  const database = (...args: readonly string[]): void => {
    const { status, stdout, stderr } = spawnSync("/usr/sbin/rt-setup-database-5", args, { cwd: folder, env, encoding: "utf8" });
    if (status !== 0) throw new Error(`rt-setup-database-5 ${args.join(" ")}: ${String(status)}\n${stdout}${stderr}`);
  };
  database("--action", "init", "--skip-create", "--root-password-file", join(folder, "password"));
  database("--action", "insert", "--skip-create", "--datafile", join(folder, "data.pl"));
  const log = openSync(join(folder, "rt.log"), "a");
  // Ten of them on two cores answer none in time.
  const server = spawn("/usr/share/request-tracker5/libexec/rt-server", ["--port", String(port), "--host", "127.0.0.1", "--max-workers", "4"], { cwd: folder, env, stdio: ["ignore", log, log], detached: true });
  await until("RT answers", 180, async () => (await fetch(`${url}/REST/2.0/rt`, { headers: { authorization: `Basic ${Buffer.from(`${ROOT.user}:${ROOT.password}`).toString("base64")}` } })).ok);
  return { url, stop: () => ended(server, true) };
}

/** Ends a process and waits for it; `group`: with its children. */
export const ended = (child: ChildProcess, group = false, signal: NodeJS.Signals = "SIGTERM"): Promise<void> => new Promise((resolve) => {
  if (child.exitCode !== null || child.signalCode !== null) { resolve(); return; }
  child.once("exit", () => resolve());
  if (group) process.kill(-child.pid!, signal);
  else child.kill(signal);
});

/** Waits until something holds, or fails with what it was. */
export async function until(what: string, seconds: number, holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
    if (await holds().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`not within ${seconds} s: ${what}`);
}
