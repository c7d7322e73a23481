import { format } from "../../format.js";
import { message } from "../../message.js";
import { phrase, word } from "../../token.js";
import { systemError } from "../../tokens.js";

const unexpected = phrase("unexpected", "what stands there", ["string", "newline", "comma"], 60);
const expecting = phrase("expecting", "what may stand there", ["string", "comma or string"], 120);
const chainType = word("chainType", "a chain's type", ["nat", "route", "filter"], "a-z", 16);

/** The kernel refused one command of the batch; the line below shows which, a caret where. */
const couldNotProcess = message({ id: "nft/could-not-process-rule", from: [{ program: "nft", file: "src/libnftables.c" }], text: format`Could not process rule: ${systemError}` });
const syntaxError = message({ id: "nft/syntax-error", from: [{ program: "nft", file: "src/parser_bison.y" }], text: [format`syntax error, unexpected ${unexpected}, expecting ${expecting}`, format`syntax error, unexpected ${unexpected}`] });
const notRoot = message({ id: "nft/not-root", from: [{ program: "nft", file: "src/libnftables.c", since: "0.9.8" }], text: [format`Operation not permitted (you must be root)`, format`cache initialization failed: ${systemError}`, format`Unable to initialize Netlink socket: ${systemError}`] });
const chainTypeUnsupported = message({ id: "nft/chain-type-unsupported", from: [{ program: "nft", file: "src/cmd.c", since: "1.0.7" }], text: format`Chain of type '${chainType}' is not supported, perhaps kernel support is missing?` });

export const kernelAnswers = [couldNotProcess, syntaxError, notRoot, chainTypeUnsupported];
