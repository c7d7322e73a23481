import type { Place } from "../model/place.js";
import type { SlotName } from "../model/rule.js";

/** How to find the value of a slot that the text does not tell: in words, and by a command that changes nothing. */
export interface SlotQuestion {
  readonly text: string;
  readonly where?: Place;
  readonly argv?: readonly string[];
}

const RULES = ["iptables-save"];

/** One for every slot a command may have. */
export const SLOT_QUESTIONS: Readonly<Record<SlotName, SlotQuestion>> = {
  ctid: { text: "What is the container's id or name?", where: "node", argv: ["vzlist", "-a", "-o", "ctid,hostname,ip,status"] },
  mode: { text: "Which netfilter mode is wanted: stateless, stateful or full?" },
  table: { text: "Which table is it?", argv: RULES },
  chain: { text: "Which chain is it?", argv: RULES },
  module: { text: "Which kernel module is it? The whole command that failed tells." },
  modules: { text: "Which kernel modules are needed? The whole command that failed tells." },
  moduleList: { text: "Which module names are needed? The whole command that failed tells." },
  numiptent: { text: "How many rules are there? Twice as many leave room.", where: "container", argv: ["grep", "numiptent", "/proc/user_beancounters"] },
  interface: { text: "Which network interface is it?", argv: ["ip", "-brief", "link"] },
  set: { text: "What is the set's name?", argv: ["ipset", "list", "-name"] },
  kernel: { text: "Which kernel is running?", argv: ["uname", "-r"] },
  program: { text: "Which program was called: iptables, ip6tables, or another?" },
  address: { text: "Which address is meant?" },
  protocol: { text: "Which protocol is meant: tcp, udp, or another?" },
  port: { text: "Which port is meant?" },
  count: { text: "Which number is wanted?" },
  line: { text: "Which line or rule number is it?", argv: ["iptables", "-L", "-n", "--line-numbers"] },
  file: { text: "Which file is loaded?" },
  node: { text: "What is the other node's name or address?" },
  helper: { text: "Which connection tracking helper is it: ftp, sip, or another?" },
  rule: { text: "What is the rest of the rule: its matches and its target?" },
  value: { text: "Which value is meant?" },
  setType: { text: "Of which type is the set to be: hash:ip, hash:net, or another?", argv: ["ipset", "list", "-terse"] },
  service: { text: "Which service is it?", argv: ["systemctl", "--failed"] },
  package: { text: "Which package brings it?" },
  moduleUser: { text: "Which module uses it?", argv: ["lsmod"] },
  moduleOption: { text: "Which option of the module is it?", argv: ["dmesg"] },
  sysctlKey: { text: "Which setting is it?" },
  target: { text: "Which target or chain is jumped to?" },
  match: { text: "Which match is it?" },
  family: { text: "Which family is the table of: ip, ip6, inet, bridge, arp or netdev?", argv: ["nft", "list", "tables"] },
  newName: { text: "What is the right name?" },
  extension: { text: "Which match or target is it?" },
  option: { text: "Which option is it?" },
  rightTable: { text: "In which table is the rule to stand?" },
  rightChain: { text: "In which chain is the rule to stand?" },
  rightProtocol: { text: "For which protocol is the rule?" },
  misplacedBy: { text: "Which match or target is it?" },
  nftTable: { text: "Which table is it?", argv: ["nft", "list", "tables"] },
  said: { text: "Which word was refused?" },
  image: { text: "Which image is the container made from?", argv: ["docker", "ps", "-a"] },
  owner: { text: "Which program made it?", argv: ["iptables-save"] },
  unit: { text: "Which service is it?", argv: ["systemctl", "--failed"] },
  nftChain: { text: "Which chain is it?", argv: ["nft", "list", "chains"] },
};
