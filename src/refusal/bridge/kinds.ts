import { kinds, type KindInfo } from "../kind.js";
import { IPTABLES_KINDS } from "../iptables/kinds.js";

/** Kinds that iptables' readers find in lines of ebtables and arptables as well. */
const SHARED = ["dashes", "quotes", "blanks", "interface-direction", "policy-name", "octet-too-large", "address-family", "address-range", "address-with-port", "address-wildcard", "address-form", "mask-form", "mask-too-large", "list-with-blanks", "negation-glued", "negated-list"];
const shared = (area: string): readonly KindInfo[] => SHARED.flatMap((slug) => {
  const found = IPTABLES_KINDS.find(({ kind }) => kind === `iptables/${slug}`);
  return found === undefined ? [] : [{ ...found, kind: `${area}/${slug}` }];
});

const both = (area: string): readonly KindInfo[] => [
  ...shared(area),
  ...kinds(area, [
    ["option-misspelt", "{option|An option} is misspelt", "No option of this name; one has nearly the same.", "syntax/unknown-option"],
    ["negation-behind", "The `!` stands behind {option|the option}", "The `!` stands before the option.", "syntax/bad-argument"],
    ["target-case", "{target|The target} is written otherwise: {near|}", "ebtables has its verdicts in capitals and its targets in small letters.", "syntax/unknown-target"],
    ["target-misspelt", "{target|The target} is misspelt", "No target and no chain has this name; one has nearly the same.", "syntax/unknown-target"],
    ["target-chain-missing", "The rule jumps to {target|a chain} that is not there", "A chain has to be made before a rule jumps to it.", "object/chain-missing"],
    ["chain-case", "The chain is called {near|otherwise}", "Built-in chains are written in capitals.", "object/chain-missing"],
    ["chain-misspelt", "{chain|The chain} is misspelt", "The table has no chain of this name; {near|one} is nearly the same.", "object/chain-missing"],
    ["chain-missing", "There is no chain {chain|of this name}", "A chain has to be made before rules go into it.", "object/chain-missing"],
    ["chain-of-other-table", "Table {table|filter} has no chain {chain|of this name}", "The chain is in {tables|another table}, or not there at all.", "placement/builtin-chain-absent", "first"],
    ["rule-missing", "There is no such rule in {chain|the chain}", "A rule is found when all its words are the same, those too that the program adds by itself.", "object/rule-missing", "first"],
    ["chain-busy", "{chain|The chain} has rules in it, or rules jump to it", "A chain is deleted when it is empty and nobody jumps to it.", "object/chain-in-use"],
    ["index-out-of-range", "{chain|The chain} has no rule of number {number|that was given}", "Rules are numbered from 1.", "object/index-out-of-range"],
    ["table-unknown", "There is no table {table|of this name}", "There are {tables|filter, nat, broute}.", "syntax/unknown-table"],
    ["legacy-table-missing", "The kernel has no table {table|of this name} of the old kind", "Newer kernels are built without the old ebtables; nf_tables has its tables.", "backend/tool-needs-legacy"],
  ]),
];

export const EBTABLES_KINDS: readonly KindInfo[] = [
  ...both("ebtables"),
  ...kinds("ebtables", [
    ["protocol-needed", "{option|The option} needs -p {protocol|}", "A match that looks into a protocol's header wants the protocol named.", "placement/protocol-required"],
    ["port-without-protocol", "{option|A port} needs a protocol with ports", "--ip-proto tcp or udp has to stand with it.", "placement/protocol-required"],
    ["protocol-misspelt", "{protocol|The protocol} is misspelt", "Protocols of Ethernet are the names of /etc/ethertypes: IPv4, IPv6, ARP.", "syntax/unknown-protocol"],
    ["mac-form", "{value|A hardware address} is not written as one", "Six bytes of two digits, with `:` between them.", "parameter/bridge"],
    ["address-not-mac", "{value|An IP address} stands where a hardware address is wanted", "-s and -d of ebtables are hardware addresses; --ip-src and --ip-dst are IP.", "parameter/bridge"],
  ]),
];
export const ARPTABLES_KINDS: readonly KindInfo[] = both("arptables");
