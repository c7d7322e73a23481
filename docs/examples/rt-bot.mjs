// A bot on Request Tracker 5 in one file: node rt-bot.mjs
// Needs: npm install whytables hono @hono/node-server piscina, the user and the scrip of docs/service.md, and
//   RT_URL=https://rt.example.org  RT_USER=whytables  RT_PASSWORD=…  HOOK_SECRET=…  [PORT=8488]  [DATA=./whytables-data]
// RT_URL with the path that RT has, if any (Debian: …/rt). RT_PASSWORD may be a token of RT. HOOK_SECRET is the one in the scrip.
import { createBot, createLedger, hookHandler, rtEvent, rtPort } from "whytables/bot";
import { listen } from "whytables/http/node";

const { RT_URL: url, RT_USER: user, RT_PASSWORD: password, HOOK_SECRET: secret, PORT = "8488", DATA = "./whytables-data" } = process.env;
for (const [name, value] of Object.entries({ RT_URL: url, RT_USER: user, RT_PASSWORD: password, HOOK_SECRET: secret })) {
  if (!value) throw new Error(`${name} is not set`);
}

const bot = createBot({
  port: rtPort({ url, user, password }),
  // What holds for all machines of this desk, and is then never asked: `/v1/facts` of `whytables serve` has the names. Change or remove it.
  environment: { platform: "virtuozzo" },
  // Causes go to the agents; the customer is only ever asked, and once.
  policy: { public: "never", questions: 1, note: "medium" },
  ledger: createLedger(DATA),
  log: (line) => console.log(line),
});

const hook = hookHandler({ scheme: "whytables", secret, event: rtEvent, look: bot.look, log: (line) => console.log(line) });
const server = await listen((request) => (new URL(request.url).pathname === "/hooks/rt" ? hook(request) : new Response(null, { status: 404 })), { port: Number(PORT) });
console.log(`taking events on ${server.url}/hooks/rt`);

process.once("SIGTERM", async () => {
  await server.close();
  await bot.idle();
});
