// The packed ES module in Chromium, and its fetch against `whytables serve`: `npm run doors:real -- 'a browser'`. SCREENSHOT=FILE keeps a picture. Needs the built package.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { FLAGS } from "../../package/chromium.js";
import { consumer } from "../../package/consumer.js";
import { NAT } from "../../unit/conversation/desk.js";
import { ended } from "../rt/server.js";

const PATHS: ReadonlySet<string> = new Set(["/", "/index.js", "/test.json", "/favicon.ico", "/v1/diagnose"]);
const OPTIONS = { environment: { platform: "virtuozzo", place: "container" } };
const expect = (what: string, holds: boolean, seen?: unknown): void => {
  if (!holds) throw new Error(`${what}: ${JSON.stringify(seen)}`);
  console.log(`ok: ${what}`);
};
const profile = mkdtempSync(join(tmpdir(), "whytables-browser-"));
const project = consumer();
const module_ = readFileSync(join(project.folder, "node_modules/whytables/dist/index.js"));
const service = spawn(process.execPath, ["dist/cli.js", "serve", "--mcp", "--port", "0"], { stdio: ["ignore", "ignore", "pipe"] });
const [said] = (await once(service.stderr, "data")) as [Buffer];
const url = /http:\S+/.exec(said.toString())![0];

/** A desk's own site: the page, the module, and the service below the same address, as docs/service.md says that a proxy does it. */
const bodyOf = async (request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
};
const asked: string[] = [];
const site = createServer((request, response) => {
  asked.push(request.url!);
  const give = (type: string, body: string | Buffer): void => { response.writeHead(200, { "content-type": type }).end(body); };
  if (request.url === "/") give("text/html", readFileSync("test/doors/browser/page.html"));
  else if (request.url === "/index.js") give("text/javascript", module_);
  else if (request.url === "/test.json") give("application/json", JSON.stringify({ text: NAT, options: OPTIONS, service: url }));
  else if (request.url!.startsWith("/v1/")) {
    void bodyOf(request).then(async (body) => {
      const answer = await fetch(url + request.url!, { method: request.method!, headers: { "content-type": request.headers["content-type"]! }, body });
      response.writeHead(answer.status, { "content-type": answer.headers.get("content-type")! }).end(await answer.text());
    });
  } else response.writeHead(404).end();
}).listen(0, "127.0.0.1");
await once(site, "listening");
try {
  const picture = process.env["SCREENSHOT"] === undefined ? [] : [`--screenshot=${resolve(process.env["SCREENSHOT"])}`, "--window-size=900,1000"];
  const { stdout } = await promisify(execFile)("/usr/bin/chromium", [...FLAGS, ...picture, `--user-data-dir=${profile}`, "--virtual-time-budget=20000", "--dump-dom", `http://127.0.0.1:${(site.address() as AddressInfo).port}/`], { timeout: 120_000, maxBuffer: 1 << 26 });
  const text = /<pre id="results">([^<]*)<\/pre>/.exec(stdout)?.[1] ?? "";
  if (text === "") throw new Error(`the page said nothing; it asked for ${asked.join(", ")}`);
  const results = JSON.parse(text.replace(/&amp;/g, "&")) as Readonly<Record<string, unknown>>;
  expect("the packed module answers in the page", results["inPage"] === "virtuozzo/nat-not-allowed", results);
  expect("its answer stands in the page", stdout.includes("virtuozzo/nat-not-allowed") && stdout.includes('<div id="answer"><'));
  expect("below the page's own address the service gives the same bytes", results["sameOrigin"] === true, results);
  for (const name of ["elsewhereJson", "elsewhereText", "elsewhereMcp", "elsewhereGet"]) expect(`a page of another address reads nothing: ${name}`, (results[name] as { refused?: string }).refused === "TypeError", results[name]);
  expect("the page asked for nothing but its own files and the service", asked.every((one) => PATHS.has(one)), asked);
} finally {
  await ended(service);
  site.close();
  site.closeAllConnections();
  project.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
