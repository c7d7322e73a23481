// `npm run docs`: writes docs/rules/ and docs/messages.md out of the rules and messages.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { explain, listMessages, listRules } from "../../src/index.js";
import { DISTRIBUTIONS } from "../../src/knowledge/distributions/index.js";
import { OWNERS } from "../../src/knowledge/owners/index.js";
import { WRAPPER_PROBLEMS } from "../../src/knowledge/wrapper-problems.js";
import { distributionsPage, ownersPage, wrappersPage } from "./knowledge-pages.js";
import { wrapperMessages } from "./wrapper-messages.js";
import { causesPage, messagesPage } from "./pages.js";

rmSync("docs/rules", { recursive: true, force: true });
for (const { code } of listRules()) {
  const path = `docs/rules/${code}.md`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, explain(code).markdown);
}
writeFileSync("docs/causes.md", causesPage(listRules()));
writeFileSync("docs/messages.md", messagesPage(listMessages()));
writeFileSync("docs/owners.md", ownersPage(OWNERS));
writeFileSync("docs/distributions.md", distributionsPage(DISTRIBUTIONS));
writeFileSync("docs/wrappers.md", wrappersPage(wrapperMessages(), WRAPPER_PROBLEMS));
console.log(`${listRules().length} rule pages and ${listMessages().length} messages written to docs/`);
