import { byWord } from "../../knowledge/by-word.js";
/**
 * The rule that answers for each kind of nft's refusals: kinds are finer than causes, whose codes stay what they were. A kind that is left out says
 * what other causes answer better: rights, a part of the kernel that is missing.
 */
const CODES: Readonly<Record<string, string>> = byWord({
  "nft/object-missing": `table-missing table-other-family chain-missing jump-target-missing set-missing map-missing flowtable-missing
    stateful-object-missing ct-object-missing rule-missing element-missing interface-missing json-missing object-missing`,
  "nft/exists": "exists element-exists definition-differs base-chain-differs name-taken",
  "nft/busy": "busy set-constant owner-flag",
  "nft/unsupported": `inet-nat-old nat-chain-wanted statement-hook chain-hook nat-priority chain-device base-chain-wanted jump-to-base-chain
    family-unsupported offload reject-protocol unsupported`,
  "nft/refused": `loop interval-flag interval-conflict set-full timeout-flag set-not-dynamic element-type set-type-mismatch set-key-too-long
    limit-value table-flag batch-too-big xt-compat refused`,
  "nft/syntax": `priority-name chain-word inet-nat-family set-type-unknown set-type-missing map-value-missing set-is-no-map set-empty value-range
    value-unknown host-unresolved user-unknown address-family family-conflict protocol-conflict port-without-protocol verdict-not-last list-not-set
    meta-readonly log-options twice syntax unknown-word word-missing command-unknown family-unknown handle-wanted reserved-word name-shape
    version-syntax separator-missing bracket quote-missing comment-style iptables-syntax shell-ate shell-script option-order option-unknown
    byte-order-mark odd-character variable-unknown variable-again include-missing file-missing file-directory json-as-text json-syntax json-word
    json-version`,
  "privilege/no-net-admin": "not-allowed",
  "privilege/user-namespace": "user-namespace",
  "syntax/name-too-long": "name-too-long text-too-long",
  "syntax/crlf": "line-ends",
});

export const NFT_RULES: ReadonlyMap<string, string> =
  new Map(Object.entries(CODES).flatMap(([code, slugs]) => slugs.split(/\s+/).map((slug) => [`nft/${slug}`, code] as const)));
