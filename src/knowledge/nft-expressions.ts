/**
 * The modules behind nft's words, where the word is not part of nf_tables itself. Source: `net/netfilter/Makefile` and MODULE_ALIAS_NFT_EXPR,
 * MODULE_ALIAS_NFT_CHAIN of 6.1; nft's words: nftables `src/parser_bison.y`. Before 5.1 several had a file per family (nft_masq_ipv4).
 */
const EXPRESSIONS: readonly (readonly [words: RegExp, modules: readonly string[]])[] = [
  [/^(?:type )?nat\b/, ["nft_chain_nat"]],
  [/\bct count\b/, ["nft_connlimit"]],
  [/\bct (?!count\b)|\bnotrack\b/, ["nft_ct"]],
  [/\bdup to\b/, ["nft_dup_*"]],
  [/\bfib\b/, ["nft_fib", "nft_fib_*"]],
  [/\bflow (?:add|offload)\b/, ["nft_flow_offload"]],
  [/\bfwd to\b/, ["nft_fwd_netdev"]],
  [/\b(?:jhash|symhash)\b/, ["nft_hash"]],
  [/\b[io]br(?:name|pvid|vproto)\b/, ["nft_meta_bridge"]],
  [/\bipsec\b/, ["nft_xfrm"]],
  [/\blimit rate\b/, ["nft_limit"]],
  [/\blog\b/, ["nft_log"]],
  [/\bmasquerade\b/, ["nft_masq"]],
  [/\b[sd]nat\b/, ["nft_nat"]],
  [/\bnumgen\b/, ["nft_numgen"]],
  [/\bosf\b/, ["nft_osf"]],
  [/\bqueue\b/, ["nft_queue"]],
  [/\bquota\b/, ["nft_quota"]],
  [/\bredirect\b/, ["nft_redir"]],
  [/\breject\b/, ["nft_reject", "nft_reject_*"]],
  [/\bsocket (?:transparent|mark|wildcard|cgroupv2)\b/, ["nft_socket"]],
  [/\bsynproxy\b/, ["nft_synproxy"]],
  [/\btproxy\b/, ["nft_tproxy"]],
];

/** Where a family has a module of its own, `*` stands for it. */
const FAMILIES: Readonly<Record<string, string>> = { ip: "ipv4", ip6: "ipv6", bridge: "bridge", netdev: "netdev" };

/** The modules of the expressions and statements in a piece of nft's language. */
export const modulesOfExpression = (text: string, family: string | undefined): readonly string[] =>
  [...new Set(EXPRESSIONS.filter(([words]) => words.test(text)).flatMap(([, modules]) => modules.map((module) => module.replace("*", FAMILIES[family ?? "inet"] ?? "inet"))))];
