import { extensionOf } from "../../knowledge/lookup.js";
import { modulesOfExpression } from "../../knowledge/nft-expressions.js";
import { MODE_OF_NEED, strongerNeed } from "../../knowledge/modes.js";
import type { Family, Need } from "../../model/mode.js";
import type { Book, Origin } from "../book.js";
import { NOTHING, partOf, together, type Part } from "../needs/wants.js";
import type { CleanLine } from "../reader/lines.js";

/*
 *   table inet filter {
 *     chain input {
 *       type filter hook input priority filter; policy drop;
 *       ct state established,related accept
 *     }
 *   }
 *   nft add rule ip nat postrouting oifname "eth0" masquerade
 */

type BlockKind = "table" | "chain" | "other";
interface NftBlock {
  readonly kind: BlockKind;
  readonly family: string;
  readonly table: string;
  readonly chain: string | undefined;
}

const HEAD = /^(?:(?:add|create|insert)\s+)?(table|chain|set|map|flowtable|counter|quota|limit|synproxy|secmark|ct\s+(?:helper|timeout|expectation))\s+(.{1,200})$/;
const FAMILY = /^(?:ip|ip6|inet|arp|bridge|netdev)$/;
/** What begins a statement. Source: nftables `src/parser_bison.y` (stmt, match_stmt and what begins an expression). */
const STATEMENT = new Set((
  "accept drop return continue jump goto queue reject log counter limit quota masquerade snat dnat redirect dup fwd notrack tproxy synproxy flow set add update delete " +
  "ct meta ip ip6 icmp icmpv6 tcp udp udplite sctp dccp esp ah comp ether arp vlan iif oif iifname oifname iiftype oiftype iifgroup oifgroup skuid skgid nftrace rtclassid " +
  "ibrname obrname ibridgename obridgename pkttype cpu mark priority length protocol nfproto l4proto cgroup time day hour fib rt socket osf ipsec numgen jhash symhash " +
  "exthdr hbh frag dst mh srh th xt meter gre geneve vxlan igmp last secmark comment random nat reset hash @ll @nh @th").split(" "));
const SEPARATE = /"(?:[^"\\]|\\.)*"/g;
const CONNTRACK = /(?:^|\s)(?:ct\s+\w|notrack\b|synproxy\b|flow (?:add|offload)\b|meta nftrace never)/;
const NAT = /(?:^|\s)(?:snat|dnat|masquerade|redirect)\b|^type nat\b/;
const XT = /(?:^|\s)xt (match|target) "?([\w-]{1,30})"?/g;
const IPTABLES_CHAIN = /^(?:PREROUTING|INPUT|FORWARD|OUTPUT|POSTROUTING)$/;
const IPTABLES_TABLE = /^(?:filter|nat|mangle|raw|security)$/;

/** nft's own language begins so. */
export const beginsNft = (text: string): boolean =>
  /^(?:(?:add|create)\s+)?table\s+(?:(?:ip6?|inet|arp|bridge|netdev)\s+)?[\w."-]+\s*(?:\{|$)/.test(text) ||
  /^(?:sudo\s+)?(?:\/\S{1,30}\/)?nft\s+(?:-\S+\s+)*['"]?(?:add|create|insert|replace|flush|delete|destroy|table)\b/.test(text) ||
  /^(?:add|create|insert|replace)\s+(?:rule|chain|set|map|element|table)\s+\S/.test(text) || /^(?:flush ruleset|define\s+\w+\s*=|include\s+")/.test(text);

/** Reads nft's language line by line. */
export class NftReader {
  private readonly blocks: NftBlock[] = [];
  private buffer = "";
  private begun = 0;
  private inSet = 0;
  private readonly iptables = new Set<string>();

  private readonly book: Book;
  private readonly unless: string | undefined;

  constructor(book: Book, unless?: string) {
    this.book = book;
    this.unless = unless;
  }

  /** False where all that was opened is closed. */
  get open(): boolean { return this.blocks.length > 0 || this.inSet > 0 || this.buffer.trim() !== ""; }

  feed({ line, text }: CleanLine): void {
    this.book.forms.add("nft");
    if (text.startsWith("#")) {
      if (text.includes("managed by iptables-nft")) this.iptables.add(/table (\S+ \S+)/.exec(text)?.[1] ?? "");
      return;
    }
    for (let i = 0; i < text.length; i++) {
      const char = text[i]!;
      if (this.buffer === "" || this.buffer.trim() === "") this.begun = line;
      if (char === '"') {
        const end = text.indexOf('"', i + 1);
        this.buffer += text.slice(i, end < 0 ? text.length : end + 1);
        i = end < 0 ? text.length : end;
      } else if (char === "#") break;
      else if (this.inSet > 0) {
        this.inSet += char === "{" ? 1 : char === "}" ? -1 : 0;
        this.buffer += char;
      } else if (char === "{") this.openBrace();
      else if (char === "}") { this.statement(); this.blocks.pop(); }
      else if (char === ";") this.statement();
      else if (char === "\\" && i === text.length - 1) { this.buffer += " "; return; }
      else this.buffer += char;
    }
    if (this.inSet > 0) this.buffer += " ";
    else if (!(this.blocks.length === 0 && /^\s*table\s+\S+(?:\s+\S+)?\s*$/.test(this.buffer))) this.statement();
  }

  /** What is left at the text's end. */
  close(): void {
    this.statement();
    if (this.blocks.length > 0) this.book.more(undefined, "a brace is not closed: nft's rules go on where the text ends");
    if (this.iptables.size > 0) this.book.notes.add(`tables ${[...this.iptables].sort().join(", ")}: made by iptables-nft; iptables-nft-save prints them as rules of iptables`);
  }

  private openBrace(): void {
    const head = HEAD.exec(this.buffer.trim().replace(/^(?:sudo\s+)?(?:\/\S{1,30}\/)?nft\s+(?:-\S+\s+)*['"]?/, "").replace(/\\$/, "").trim());
    if (head === null) { this.buffer += "{"; this.inSet = 1; return; }
    this.buffer = "";
    const kind = head[1]!, words = head[2]!.split(/\s+/);
    const outer = this.blocks.at(-1);
    const family = FAMILY.test(words[0]!) && words.length > 1 ? words.shift()! : outer?.family ?? "ip";
    const table = outer?.table ?? words[0]!;
    const chain = kind === "chain" ? words.at(-1) : undefined;
    this.blocks.push({ kind: kind === "table" || kind === "chain" ? kind : "other", family, table, chain });
    if (kind === "table" || kind === "chain") this.book.nftTable(familyOf(family), table, partFor("none", ["nf_tables"]));
  }

  private statement(): void {
    const text = this.buffer.trim().replace(/['"]$/, (mark) => ((this.buffer.split(mark).length - 1) % 2 === 0 ? mark : ""));
    this.buffer = "";
    if (text === "") return;
    const block = this.blocks.at(-1);
    const origin = { line: this.begun, text, unless: this.unless };
    if (block === undefined) this.command(origin, text.replace(/^(?:sudo\s+)?(?:\/\S{1,30}\/)?nft\s+(?:-\S+\s+)*['"]?/, ""));
    else if (block.kind === "chain") this.inChain(origin, block, text);
    else if (block.kind === "table" && /^(?:include|define)\b/.test(text)) this.command(origin, text);
    else if (block.kind === "table" && !/^(?:flags|comment|policy|type|elements|size|timeout|typeof|auto-merge|hook|devices|set|map|chain|counter|quota|limit|packets|over|until|rate)\b/.test(text)) {
      this.unknown(origin, "no part of an nft table");
    }
  }

  private unknown({ line, text }: Origin, why: string): void {
    this.book.cannot(line, text, why);
    this.book.more(line, "a line of nft that was not read");
  }

  private command(origin: Origin, text: string): void {
    const words = text.split(/\s+/);
    const verb = /^(?:add|create|insert|replace|flush|delete|destroy|list|rename|reset)$/.test(words[0]!) ? words.shift()! : "add";
    if (words[0] === "include") { this.book.more(origin.line, `${text}: what that file holds is not known`); return; }
    if (/^(?:define|redefine|undefine)$/.test(words[0] ?? "") || verb === "flush" || verb === "list" || verb === "delete" || verb === "destroy" || verb === "reset" || verb === "rename") return;
    const object = words.shift();
    if (object === undefined || !/^(?:table|chain|rule|set|map|element|counter|quota|limit|flowtable|ct|synproxy|secmark)$/.test(object)) {
      if (STATEMENT.has(object ?? "")) this.unknown(origin, "a rule of nft without its table and chain");
      else this.unknown(origin, "no command of nft");
      return;
    }
    const family = FAMILY.test(words[0] ?? "") ? words.shift()! : "ip";
    const table = words.shift() ?? "", chain = words.shift();
    if (object === "table" || object === "chain") this.book.nftTable(familyOf(family), table, partFor("none", ["nf_tables"]));
    if (object !== "rule") return;
    if (/^(?:handle|position|index)$/.test(words[0] ?? "")) words.splice(0, 2);
    this.inChain(origin, { kind: "chain", family, table, chain }, words.join(" "));
  }

  private inChain(origin: Origin, block: NftBlock, text: string): void {
    const family = familyOf(block.family);
    const bare = text.replace(SEPARATE, '""');
    const first = /^[@\w-]+/.exec(bare)?.[0] ?? bare;
    if (/^(?:policy|comment|flags|devices?|include)$/.test(first)) { if (first === "include") this.command(origin, text); return; }
    if (first === "type") {
      const nat = /^type nat\b/.test(bare);
      this.book.nftTable(family, block.table, partFor(nat ? "nat" : "none", ["nf_tables", ...(nat ? ["nft_chain_nat", "nf_nat", "nf_conntrack"] : [])]));
      if (IPTABLES_TABLE.test(block.table) && IPTABLES_CHAIN.test(block.chain ?? "") && (block.family === "ip" || block.family === "ip6")) this.iptables.add(`${block.family} ${block.table}`);
      return;
    }
    if (/\$\w/.test(bare)) this.book.more(origin.line, "a variable of nft that may hold several statements");
    if (!STATEMENT.has(first) && !first.startsWith("$") && !bare.startsWith("@")) { this.unknown(origin, `no statement of nft begins with ${first.slice(0, 40)}`); return; }
    this.book.nftRule({ ...origin, text }, family, block.table, block.chain, this.partOfRule(text, bare, block.family));
  }

  private partOfRule(text: string, bare: string, family: string): Part {
    let need: Need = "none";
    if (CONNTRACK.test(bare)) need = "conntrack";
    if (NAT.test(bare)) need = "nat";
    const modules = ["nf_tables", ...modulesOfExpression(bare, family === "inet" ? "inet" : family)];
    const parts: Part[] = [];
    for (const [, kind, name] of text.matchAll(XT)) {
      const own = familyOf(family);
      const row = extensionOf(kind as "match" | "target", name!, own);
      modules.push("nft_compat");
      if (row === undefined) { this.book.notes.add(`xt ${kind ?? ""} "${name ?? ""}": no table knows this extension`); continue; }
      const part = partOf(row, own, this.book.kernel);
      need = strongerNeed(need, part.needs);
      parts.push({ ...part, modules: { "2.6.18": [], "2.6.32": [], current: part.modules.current } });
    }
    if (need !== "none") modules.push("nf_conntrack");
    if (need === "nat") modules.push("nf_nat");
    return together([partFor(need, modules), ...parts]);
  }
}

const partFor = (needs: Need, modules: readonly string[]): Part =>
  ({ ...NOTHING, needs, mode: MODE_OF_NEED[needs], notes: [SINCE], modules: { "2.6.18": [], "2.6.32": [], current: [...new Set(modules)] } });

/** `net/netfilter/nf_tables_api.c` came with 3.13; libvzctl switches it with the container's mode from Virtuozzo 7 on. */
const SINCE = "nf_tables: kernel 3.13 and later; the kernels of Virtuozzo 6 and before have none, Virtuozzo 7 permits it as the netfilter mode does";

const familyOf = (family: string): Family => (family === "ip6" || family === "arp" || family === "bridge" ? family : "ip");
