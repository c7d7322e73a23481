import { format } from "../../format.js";
import { message } from "../../message.js";
import { oneOf, phrase, word } from "../../token.js";
import { chain, path, systemError, table } from "../../tokens.js";

const unexpected = phrase("unexpected", "what stands there", ["string", "newline", "comma"], 60);
const expecting = phrase("expecting", "what may stand there", ["string", "comma or string"], 120);
const chainType = word("chainType", "a chain's type", ["nat", "route", "filter"], "a-z", 16);

/** The kernel refused one command of the batch; the line below shows which, a caret where. */
const couldNotProcess = message({ id: "nft/could-not-process-rule", from: [{ program: "nft", file: "src/libnftables.c" }, { program: "github.com/google/nftables", file: "conn.go" }], text: [
  format`Could not process rule: ${systemError}`,
  // The Go library that Tailscale, CNI plugins and others speak to nf_tables through.
  format`conn.Receive: netlink receive: ${systemError}`,
  format`Receive: netlink receive: ${systemError}`,
] });
/** sing-box and mihomo ask the kernel for its tables before they set anything up. */
const missingSupport = message({ id: "nft/missing-support", from: [{ program: "github.com/sagernet/sing-tun", file: "redirect_linux.go" }], text: [format`missing nftables support: netlink receive: ${systemError}`, format`missing nftables support: conn.Receive: netlink receive: ${systemError}`, format`unable to list tables: netlink receive: ${systemError}`, format`unable to list tables: conn.Receive: netlink receive: ${systemError}`] });
const nftFamily = oneOf("family", "a family of nft", ["inet", "ip", "ip6", "arp", "bridge", "netdev"]);
/**
 * The refused command below it names the chain.
 *
 * ```text
 * Error: Could not process rule: Device or resource busy
 * delete chain inet filter blocked
 *              ^^^^ ^^^^^^ ^^^^^^^
 *              family table chain
 * ```
 */
const chainBusy = message({
  id: "nft/chain-busy",
  from: [{ program: "nft", file: "src/libnftables.c" }],
  text: ["Device or resource busy", "Resource busy", "Too many links", "Directory not empty"].map((error) => ({ parts: [`Could not process rule: ${error} delete chain `, nftFamily, " ", table, " ", chain] })),
});
const syntaxError = message({ id: "nft/syntax-error", common: true, from: [{ program: "nft", file: "src/parser_bison.y" }], text: [format`syntax error, unexpected ${unexpected}, expecting ${expecting}`, format`syntax error, unexpected ${unexpected}`] });
const notRoot = message({ id: "nft/not-root", from: [{ program: "nft", file: "src/libnftables.c", since: "0.9.8" }], text: [format`Operation not permitted (you must be root)`, format`Unable to initialize Netlink socket: ${systemError}`], fixed: { module: "nf_tables" } });
/**
 * The first question nft asks the kernel, before any command. Source: `src/cache.c` nft_cache_update, printed as `netlink: Error: …`.
 * EINVAL is nfnetlink's answer where no nf_tables has registered with it (`net/netfilter/nfnetlink.c` nfnetlink_rcv_msg).
 */
const cacheFailed = message({ id: "nft/cache-failed", from: [{ program: "nft", file: "src/cache.c", since: "1.0.5" }], text: format`cache initialization failed: ${systemError}`, fixed: { module: "nf_tables" }, weak: true });
const chainTypeUnsupported = message({ id: "nft/chain-type-unsupported", from: [{ program: "nft", file: "src/cmd.c", since: "1.0.7" }], text: format`Chain of type '${chainType}' is not supported, perhaps kernel support is missing?` });

const verb = oneOf("verb", "a command of nft", ["add", "create", "insert", "replace", "delete", "destroy", "list", "flush", "rename", "reset", "get"]);
const object = oneOf("object", "what it is about", ["table", "chain", "rule", "set", "map", "element", "flowtable", "counter", "quota", "limit", "ct", "synproxy", "secmark"]);
const logHead = phrase("logHead", "the head of a log's line", ["Aug 08 12:38:41 nixos zapret[1192"], 90);
/**
 * Of a name that nft looks up in its cache, with the command below.
 *
 * ```text
 * Error: No such file or directory
 * list table inet nosuch
 * ^^^^ ^^^^^ object
 * verb
 * ```
 */
const namedMissing = message({ id: "nft/named-missing", from: [{ program: "nft", file: "src/cmd.c" }], text: [
  format`Error: No such file or directory ${verb} ${object} `,
  // In a log each line has its head.
  { parts: ["Error: No such file or directory ", logHead, "]: ", verb, " ", object, " "] },
], fixed: { error: "No such file or directory", problem: "missing-chain" } });
const type = phrase("wanted", "a datatype", ["internet network service", "IPv4 address"], 60);
const otherType = phrase("given", "a datatype", ["IPv4 address", "internet network service"], 60);
const typesDiffer = message({ id: "nft/datatype-mismatch", from: [{ program: "nft", file: "src/evaluate.c" }], text: [format`datatype mismatch, expected ${type}, expression has type ${otherType}`, format`datatype mismatch: expected ${type}, expression has type ${otherType}`], fixed: { problem: "bad-argument" } });

const fileNotOpened = message({ id: "nft/file-not-opened", from: [{ program: "nft", file: "src/libnftables.c" }], text: format`internal:0:0-0: Error: Could not open file '${path}': ${systemError}`, fixed: { problem: "internal" } });

export const kernelAnswers = [missingSupport, fileNotOpened, namedMissing, typesDiffer, chainBusy, couldNotProcess, syntaxError, notRoot, cacheFailed, chainTypeUnsupported];
