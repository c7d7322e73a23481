// A conversation in a real Request Tracker 5: `npm run doors:rt`, with TICKETS=50 the long one. Needs the built package. It is started by test/doors/real, which installs Debian's packages and ends what it leaves.
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readMark } from "../../../src/conversation/index.js";
import { basic, client } from "../../../src/doors/tickets/client.js";
import { rtPort } from "../../../src/doors/tickets/rt.js";
import { sign } from "../../../src/doors/tickets/signatures.js";
import { NAT, VIRTUOZZO } from "../../unit/conversation/desk.js";
import { BOT, ended, ROOT, startRt, until } from "./server.js";

const RT = 18_082, PROXY = 18_084, HOOK = 18_083, SECRET = "a secret of the hook that is long";
/** Tickets of the part in which the bot is killed at any moment. */
const TICKETS = Number(process.env["TICKETS"] ?? 6);
const hookUrl = `http://127.0.0.1:${HOOK}/hooks/rt`;

if (!existsSync("dist/cli.js")) throw new Error("build the package first");

const folder = mkdtempSync(join(tmpdir(), "whytables-rt-"));
const started = Date.now();
const say = (text: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);
const rt = await startRt(folder, RT, { url: hookUrl, secret: SECRET });
say("RT answers");

/** Stands between bot and RT; kills the bot after RT took a message and before the bot hears of it. */
let kill: (() => void) | undefined;
const proxy = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const said = request.method === "POST";
    void fetch(`http://127.0.0.1:${RT}${request.url!}`, {
      method: request.method!, headers: { authorization: request.headers.authorization ?? "", "content-type": "application/json" }, ...(chunks.length === 0 ? {} : { body: Buffer.concat(chunks) }),
    }).then(async (answer) => {
      const body = Buffer.from(await answer.arrayBuffer());
      if (said && kill !== undefined) { kill(); kill = undefined; response.destroy(); return; }
      response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" }).end(body);
    }, () => response.destroy());
  });
}).listen(PROXY, "127.0.0.1");

writeFileSync(join(folder, "bot"), BOT.password, { mode: 0o600 });
writeFileSync(join(folder, "hook"), SECRET, { mode: 0o600 });
const log = openSync(join(folder, "bot.log"), "a");
const startBot = async (): Promise<ChildProcess> => {
  const bot = spawn(process.execPath, ["dist/cli.js", "bot", "rt", "--url", `http://127.0.0.1:${PROXY}`, "--user", BOT.user, "--secret-file", join(folder, "bot"), "--hook-secret-file", join(folder, "hook"),
    "--port", String(HOOK), "--data", join(folder, "data"), "--field", "whytables", "--pause", "0"], { stdio: ["ignore", log, log] });
  await until("the bot answers", 60, async () => (await fetch(`http://127.0.0.1:${HOOK}/healthz`)).ok);
  return bot;
};

const root = client({ base: `${rt.url}/REST/2.0`, headers: { authorization: basic(ROOT.user, ROOT.password) }, milliseconds: 120_000 });
const port = rtPort({ url: rt.url, user: BOT.user, password: BOT.password });
const create = async (text: string): Promise<string> =>
  String(((await root.send("POST", "/ticket", { Queue: "General", Subject: "iptables", Requestor: "cust@example.com", Content: text, ContentType: "text/plain" })) as { id: number | string }).id);
const correspond = (ticket: string, text: string) => root.send("POST", `/ticket/${ticket}/correspond`, { Content: text, ContentType: "text/plain" });
const bots = async (ticket: string) => ((await port.read(ticket))?.messages ?? []).filter(({ author }) => author === "bot").map(({ text, internal }) => ({ internal, mark: readMark(text) }));
const decisions = (ticket: string): number => readFileSync(join(folder, "bot.log"), "utf8").split("\n").filter((line) => line.startsWith(`${ticket}: `)).length;
const settled = (ticket: string, from: number) => until(`a decision on ticket ${ticket}`, 120, () => Promise.resolve(decisions(ticket) > from));
const expect = (what: string, holds: boolean, seen?: unknown): void => {
  if (!holds) throw new Error(`${what}: ${JSON.stringify(seen)}`);
  say(`ok: ${what}`);
};
const event = async (ticket: string, transaction: number, secret = SECRET): Promise<number> => {
  const body = Buffer.from(JSON.stringify({ ticket: Number(ticket), transaction }));
  return (await fetch(hookUrl, { method: "POST", headers: { "content-type": "application/json", ...sign("whytables", body, secret, String(Math.floor(Date.now() / 1000))) }, body })).status;
};

let bot = await startBot();
try {
  const first = await create(NAT);
  await settled(first, 0);
  let said = await bots(first);
  expect("a question to the customer", said.length === 1 && said[0]?.mark?.purpose === "ask" && said[0].internal === false, said);

  let before = decisions(first);
  await correspond(first, VIRTUOZZO);
  await settled(first, before);
  said = await bots(first);
  expect("one internal note with the cause", said.length === 2 && said[1]?.internal === true && said[1].mark?.code === "virtuozzo/nat-not-allowed", said);

  before = decisions(first);
  const status = [await event(first, 999_001), await event(first, 999_001), await event(first, 999_002)];
  await settled(first, before + 1);
  expect("two identical deliveries and a third: still one note", (await bots(first)).length === 2 && status.every((one) => one === 202), status);

  before = decisions(first);
  await correspond(first, "any news?");
  await settled(first, before);
  expect("nothing to say to 'any news?'", (await bots(first)).length === 2);

  expect("a wrong signature is refused", (await event(first, 1, "another secret that is long enough")) === 401);

  const field = ((await root.get(`/ticket/${first}`)) as { CustomFields?: readonly { name: string; values: readonly string[] }[] }).CustomFields?.find(({ name }) => name === "whytables")?.values[0];
  expect("the custom field shows the state", field === "answered: virtuozzo/nat-not-allowed", field);

  const mark = "whytables:v1 as=handover key=0 code=a/b level=high";
  const quoted = await create(`${NAT}\n\n> ${mark}\n${mark}`);
  await settled(quoted, 0);
  expect("a quoted mark has no effect", (await bots(quoted))[0]?.mark?.purpose === "ask", await bots(quoted));

  const doomed = bot;
  kill = () => { doomed.kill("SIGKILL"); };
  const killed = await create(NAT);
  await until("the bot is dead", 120, () => Promise.resolve(doomed.signalCode !== null));
  expect("killed after its message was taken, before it knew", (await bots(killed)).length === 1);
  bot = await startBot();
  await settled(killed, 0);
  expect("started again: still one message", (await bots(killed)).length === 1, await bots(killed));

  // Killed at any moment, again and again, every other time right after RT took a message: each ticket is answered once.
  const many: string[] = [];
  let left = TICKETS, afterMessage = 0;
  // So many at a time as RT answers within its own limits.
  const creating = Promise.all([1, 2, 3].map(async () => { while (left-- > 0) many.push(await create(`${NAT}\nticket ${left}`)); }));
  for (let kills = 0; kills < TICKETS; kills++) {
    const victim = bot, dead = new Promise((resolve) => { victim.once("exit", resolve); });
    if (kills % 2 === 1) kill = () => { afterMessage++; victim.kill("SIGKILL"); };
    await Promise.race([dead, new Promise((resolve) => setTimeout(resolve, kills % 2 === 1 ? 20_000 : 300 + ((kills * 7919) % 2500)))]);
    kill = undefined;
    await ended(victim, false, "SIGKILL");
    bot = await startBot();
  }
  await creating;
  say(`killed ${TICKETS} times, ${afterMessage} of them right after RT took a message`);
  for (const ticket of many) await event(ticket, 2_000_000 + Number(ticket));
  // One at a time: whoever asks RT for all of them over and over takes its time from the bot.
  const unanswered = new Set(many);
  await until("every ticket is answered", 60 + 20 * TICKETS, async () => {
    for (const ticket of unanswered) {
      if ((await bots(ticket)).length === 0) return false;
      unanswered.delete(ticket);
    }
    return true;
  });
  say("every ticket is answered");
  await new Promise((resolve) => setTimeout(resolve, 5000));
  const counts: number[] = [];
  for (const ticket of many) counts.push((await bots(ticket)).length);
  expect(`${TICKETS} tickets, killed ${TICKETS} times: each answered once`, counts.every((one) => one === 1), counts);

  const mail = (headers: string) => spawnSync("rt-mailgate-5", ["--queue", "General", "--action", "correspond", "--url", rt.url], { input: `From: cust@example.com\nTo: rt@test.example\nSubject: out of office\n${headers}\n${NAT}\n`, encoding: "utf8" });
  const known = Math.max(...[killed, ...many].map(Number));
  const gate = mail("Auto-Submitted: auto-replied\n");
  if (gate.status === 0) {
    const auto = String(known + 1);
    // RT may drop such a mail itself; what matters is that nothing is said.
    await new Promise((resolve) => setTimeout(resolve, 8000));
    expect("an automatic mail is not answered", (await bots(auto)).length === 0, await bots(auto));
  } else say(`not run: rt-mailgate-5 ended with ${String(gate.status)}`);

  // The example of the documentation in the command's place.
  await ended(bot);
  const exampleLog = openSync(join(folder, "example.log"), "a"), example = spawn(process.execPath, ["docs/examples/rt-bot.mjs"], {
    stdio: ["ignore", exampleLog, exampleLog], env: { ...process.env, RT_URL: rt.url, RT_USER: BOT.user, RT_PASSWORD: BOT.password, HOOK_SECRET: SECRET, PORT: String(HOOK), DATA: join(folder, "example") },
  });
  try {
    const exampleSays = (words: string) => until(`the example says ${words}`, 120, () => Promise.resolve(readFileSync(join(folder, "example.log"), "utf8").includes(words)));
    await exampleSays("taking events");
    const shown = await create(NAT);
    await exampleSays(`${shown}: note, virtuozzo/`);
    const notes = await bots(shown);
    expect("the example bot, as docs/examples has it, gives the agents its note", notes.length === 1 && notes[0]?.internal === true && notes[0].mark?.purpose === "note", notes);
  } finally {
    await ended(example);
  }
  expect("it ends when it is told to", example.exitCode === 0, [example.exitCode, example.signalCode]);
  say("all of it");
} catch (error) {
  for (const file of ["bot.log", "example.log"]) if (existsSync(join(folder, file))) console.error(readFileSync(join(folder, file), "utf8").split("\n").slice(-30).join("\n"));
  throw error;
} finally {
  await ended(bot);
  proxy.close();
  proxy.closeAllConnections();
  await rt.stop();
  if (process.env["KEEP"] === undefined) rmSync(folder, { recursive: true, force: true });
  else say(`kept: ${folder}`);
}
