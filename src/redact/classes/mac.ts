import type { TokenClass } from "../class.js";

const plainHex = (value: string): string => value.replace(/[^\da-f]/gi, "").toLowerCase();
/** Broadcast, none, multicast of IPv4, IPv6, STP and VRRP: the same everywhere. */
const NOBODYS = /^(?:f{12}|0{12}|01005e|3333|0180c2|00005e0001|02000000)/;
const SIX = String.raw`(?:[\da-f]{2}:){5}[\da-f]{2}`;

/** All spellings: `00:1a:2b:3c:4d:5e`, `00-1A-…`, `001a.2b3c.4d5e`, `001a2b-3c4d5e`, bare where a word says so; the pair in netfilter's `MAC=`; the twenty octets of InfiniBand. */
export const mac: TokenClass = {
  name: "MAC address",
  patterns: [
    new RegExp(String.raw`(?<=\bMAC=)${SIX}(?=:)`, "gi"),
    new RegExp(String.raw`(?<=\bMAC=${SIX}:)${SIX}`, "gi"),
    /(?<![\w:-])(?:[\da-f]{2}[:-]){19}[\da-f]{2}(?![\w:-])/gi,
    new RegExp(String.raw`(?<![\w:])(?<!\w-)${SIX}(?!\w|:\w)`, "gi"),
    // Behind the type of hardware, as DHCP's clients and PXE name themselves.
    new RegExp(String.raw`(?<=(?<![\w:-])01:)${SIX}(?!\w|:\w)`, "gi"),
    /(?<=(?<![\w:-])01-)(?:[\da-f]{2}-){5}[\da-f]{2}(?![\w-])/gi,
    /(?<![\w-])(?:[\da-f]{2}-){5}[\da-f]{2}(?![\w-])/gi,
    /(?<![\w.])[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4}(?![\w.])/gi,
    /(?<![\w-])[\da-f]{6}-[\da-f]{6}(?![\w-])/gi,
    /(?<=\b(?:mac|hwaddr|hw|ether|lladdr|hwaddress|mac[_ -]?address|address)["']?[ \t]{0,3}[:= ][ \t]{0,3}["']?(?:0x)?)(?=[a-f]*\d)[\da-f]{12}\b/gi,
  ],
  keeps: ({ value }) => NOBODYS.test(plainHex(value)) || /^\d{6}-\d{6}$/.test(value) || /^\d{4}\.\d{4}\.\d{4}$/.test(value),
  identity: (value) => ({ counter: "mac", key: plainHex(value) }),
  spell: (number, value) => {
    const digits = `02${"0".repeat(plainHex(value).length - 2)}`, tail = number.toString(16);
    let at = 0;
    const whole = digits.slice(0, digits.length - tail.length) + tail;
    const spelt = value.replace(/[\da-f]/gi, () => whole[at++]!);
    return /[A-F]/.test(value) ? spelt.toUpperCase() : spelt;
  },
};
