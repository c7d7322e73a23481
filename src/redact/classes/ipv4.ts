import { identityV4, ipv4Of, isNobodysV4, standInV4 } from "../addresses.js";
import type { TokenClass } from "../class.js";
import { isVersion } from "../versions.js";

const OCTET = String.raw`\d{1,3}`;

/** `93.184.216.34`, also with a port behind a further point as tcpdump has it. */
export const ipv4: TokenClass = {
  name: "IPv4 address",
  patterns: [new RegExp(String.raw`(?<!\w|(?<!\.\.)\.)(?:${OCTET}\.){3}${OCTET}(?=(?:\.\d{1,5})?(?![\w.]*\w)|[.,:;)\]]?(?:\s|$)|:\d|/\d|-(?:${OCTET}\.){3})`, "g")],
  keeps: ({ value, before, after }) => ipv4Of(value) === undefined || isMask(value) || (isVersion(before, after) && !RANGE.test(after)) || (/^\.\d/.test(after) && !isPort(before, after)) || isNobodysV4(value, prefixBehind(after)),
  identity: identityV4,
  spell: (number, value) => standInV4(number, identityV4(value)),
};

/** `255.255.240.0` and its opposite, as routers have it. */
const isMask = (value: string): boolean => /^1{8,}0*$|^0{8,}1+$/.test(bitsOf(value));
const bitsOf = (value: string): string => value.split(".").map((octet) => Number(octet).toString(2).padStart(8, "0")).join("");

/** How long the network's prefix is: `/8`, `/255.0.0.0`, ` netmask 255.0.0.0`. */
function prefixBehind(after: string): string | undefined {
  const { bits, mask } = /^(?:\/(?<bits>\d{1,2})(?!\d|\.)|(?:\/|[ \t]{1,8}(?:(?:net)?mask[ \t]{1,4})?)(?<mask>255(?:\.\d{1,3}){3})(?![\d.]))/.exec(after)?.groups ?? {};
  return mask === undefined ? bits : String(/^1*/.exec(bitsOf(mask))![0].length);
}

const RANGE = /^-(?:\d{1,3}\.){3}\d{1,3}\b/;
/** tcpdump's `10.2.3.4.80 > 10.2.3.5.1234:`, netstat's of BSD. A version may have five parts as well. */
const isPort = (before: string, after: string): boolean => /(?:\bIP6? |> |[<>]|\btcp4? .{0,20}|\budp4? .{0,20})$/.test(before) || /^\.\d{1,5} ?[>:]/.test(after);
