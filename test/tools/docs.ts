// `npm run docs`: writes docs/rules/ and docs/messages.md out of the rules and messages, docs/article.md out of corpus/article.
import { confidencePage } from "../first-sight/confidence-page.js";
import { readLedger } from "../first-sight/ledger.js";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { diagnose, explain, listMessages, listRules } from "../../src/index.js";
import { parseCell, parseStatement } from "../article/cells.js";
import { articlePage } from "../article/docs-page.js";
import { articleFiles } from "../article/files.js";
import { DISTRIBUTIONS } from "../../src/knowledge/distributions/index.js";
import { OWNERS } from "../../src/knowledge/owners/index.js";
import { WRAPPER_PROBLEMS } from "../../src/knowledge/wrapper-problems.js";
import { distributionsPage, ownersPage, wrappersPage } from "./knowledge-pages.js";
import { wrapperMessages } from "./wrapper-messages.js";
import { VERSION } from "../../src/cli/version.js";
import { manPage } from "./man-page.js";
import { causesPage, messagesPage } from "./pages.js";

rmSync("docs/rules", { recursive: true, force: true });
for (const { code } of listRules()) {
  const path = `docs/rules/${code}.md`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, explain(code).markdown);
}
writeFileSync("docs/causes.md", causesPage(listRules()));
writeFileSync("docs/messages.md", messagesPage(listMessages()));
const { about, cells, page } = articleFiles();
writeFileSync("docs/article.md", articlePage(about.map(parseStatement), cells.map((file) => parseCell(file, page)), ({ text, environment }) => diagnose(text, { environment })));
writeFileSync("docs/owners.md", ownersPage(OWNERS));
writeFileSync("docs/distributions.md", distributionsPage(DISTRIBUTIONS));
writeFileSync("docs/wrappers.md", wrappersPage(wrapperMessages(), WRAPPER_PROBLEMS));
writeFileSync("docs/whytables.1", manPage(VERSION));
writeFileSync("docs/confidence.md", confidencePage(readLedger()));
console.log(`${listRules().length} rule pages and ${listMessages().length} messages written to docs/`);
