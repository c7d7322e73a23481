import { describe, expect, it } from "vitest";
import { nftRefusals, refusalOfNft } from "../../../src/refusal/nft/index.js";
import type { Mend, Refusal } from "../../../src/model/refusal.js";
import { digitCut } from "../../../src/refusal/slot.js";
import { diagnose } from "../../../src/index.js";
import { readTicket } from "../../refusal/tables/read.js";

const ofNft = (text: string): Refusal | undefined => nftRefusals(text).map((refused) => refusalOfNft(refused)).find((found) => found !== undefined);
const first = (text: string): Mend | undefined => (text.includes("# nft ") ? ofNft(text) : readTicket(text))?.mends[0];
const ticket = (command: string, said: string): string => `root@host:~# ${command}\n${said}\n`;
const line = (mend: Mend | undefined): string => mend?.commands.map((argv) => argv.join(" ")).join("; ") ?? "";

/** Command, message, the line that is left to the reader, and a word of what may stand there. */
const OPEN: readonly (readonly [command: string, said: string, line: string, permitted: string])[] = [
  ["iptables -A INPUT -m addrtype --src-type FOREIGN -j DROP", 'iptables v1.8.9 (nf_tables): addrtype: bad type "FOREIGN"', "iptables -A INPUT -m addrtype --src-type <WORD> -j DROP", "BLACKHOLE"],
  ["ip6tables -A INPUT -s 2001:db8::/129 -j DROP", "ip6tables v1.8.9 (nf_tables): invalid mask `129' specified", "ip6tables -A INPUT -s 2001:db8::/<PREFIX> -j DROP", "0 to 128"],
  ["iptables -A INPUT -s 10.0.0.0/33 -j DROP", "iptables v1.8.9 (nf_tables): invalid mask `33' specified", "iptables -A INPUT -s 10.0.0.0/<PREFIX> -j DROP", "0 to 32"],
  ["iptables -t mangle -A POSTROUTING -j DSCP --set-dscp 99", 'iptables v1.8.9 (nf_tables): DSCP: bad value for option "--set-dscp", or out of range (0-63).', "iptables -t mangle -A POSTROUTING -j DSCP --set-dscp <NUMBER>", "0 to 63"],
  ["iptables -t mangle -A POSTROUTING -j DSCP --set-dscp-class XX", "iptables v1.8.9 (nf_tables): Invalid DSCP value `XX'", "iptables -t mangle -A POSTROUTING -j DSCP --set-dscp-class <WORD>", "AF41"],
  ["ipset create b bitmap:ip", "ipset v7.17: Mandatory option `range' is missing", "ipset create b bitmap:ip range <FROM_TO>", "network"],
  ["ebtables -A FORWARD -p IPv5 -j DROP", "ebtables v1.8.9 (nf_tables): Problem with the specified Ethernet protocol 'IPv5', perhaps /etc/ethertypes is missing", "ebtables -A FORWARD -p <PROTOCOL> -j DROP", "IPv4, IPv6"],
  ["nft add rule inet filter input ip dscp 99 accept", "Error: Value 99 exceeds valid range 0-63\nadd rule inet filter input ip dscp 99 accept\n                                   ^^", "nft add rule inet filter input ip dscp <NUMBER> accept", "0 to 63"],
  ["nft add rule inet filter input quota name daily drop", "Error: Could not process rule: No such file or directory\nadd rule inet filter input quota name daily drop\n                                      ^^^^^", "nft add quota inet filter daily { over <AMOUNT>; }; nft add rule inet filter input quota name daily drop", "mbytes"],
];

describe("a value that the text does not tell", () => {
  it.each(OPEN)("is left open: %s", (command, said, wanted, permitted) => {
    const mend = first(ticket(command, said));
    expect(line(mend)).toBe(wanted);
    expect(Object.values(mend?.open ?? {}).join(" ")).toContain(permitted);
    expect([...(mend?.check ?? []), ...(mend?.undo ?? [])].flat().join(" ")).not.toMatch(/<[A-Z]/);
  });

  it("is a template in the answer: nothing that could be run as it stands", () => {
    const [command, said] = OPEN[0]!;
    const [remedy] = diagnose(ticket(command, said)).diagnoses[0]!.remedies;
    expect(remedy!.commands[0]!.shell).toBeUndefined();
    expect(remedy!.commands[0]!.open?.map(({ name }) => name)).toEqual(["WORD"]);
    expect(remedy!.title).toMatch(/^One of UNSPEC, UNICAST/);
  });

  it("is put in where one word is within one letter, and where one digit was typed too many", () => {
    expect(line(first(ticket("iptables -A INPUT -m addrtype --src-type LOCL -j DROP", 'iptables v1.8.9 (nf_tables): addrtype: bad type "LOCL"')))).toContain("--src-type LOCAL");
    expect(line(first(ticket("iptables -A INPUT -p tcp --dport 80800 -j ACCEPT", "iptables v1.8.9 (nf_tables): invalid port/service `80800' specified")))).toContain("--dport 8080");
    expect(line(first(ticket("iptables -A INPUT -s 10.0.0.0/244 -j DROP", "iptables v1.8.9 (nf_tables): invalid mask `244' specified")))).not.toContain("/24 ");
  });

  it("offers what says the same without a number", () => {
    const mend = first(ticket("iptables -t mangle -A FORWARD -p tcp --syn -j TCPMSS --set-mss 70000", 'iptables v1.8.9 (nf_tables): TCPMSS: bad value for option "--set-mss", or out of range (0-65515).'));
    expect(line(mend)).toBe("iptables -t mangle -A FORWARD -p tcp --syn -j TCPMSS --clamp-mss-to-pmtu");
  });
});

describe("one digit less", () => {
  it("is a slip only of a number that is long enough to be known by", () => {
    expect([digitCut("80800", 65_535), digitCut("99", 63), digitCut("129", 128), digitCut("65536", 65_535)]).toEqual(["8080", undefined, undefined, undefined]);
  });
});
