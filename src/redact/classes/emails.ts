import { lower, type TokenClass } from "../class.js";
import { isPrivateDomain } from "../public-domains.js";

const RESERVED = /@(?:[\w-]{1,63}\.)*(?:example(?:\.(?:com|net|org))?|localhost|localhost\.localdomain|host\.invalid|test|invalid)$/i;

/** Lists of projects and vendors, which anybody reads. */
const LIST = /@(?:vger|lists?|bugs|groups)\./i;

/** Addresses of mail, IDN as well, and ids of messages. A unit's instance, `getty@tty1.service`, is none. */
export const emails: TokenClass = {
  name: "mail address",
  patterns: [
    // Who made a key of SSH.
    /\bssh-[a-z0-9-]{3,10} AAAA[A-Za-z0-9+/=]{20,4000} (?<it>[\w.-]{1,64}@[\w.-]{1,64})/g,
    /(?<![\p{L}\d._%+-])[\p{L}\d_](?:[\p{L}\d._%+-]{0,62}[\p{L}\d_%+-])?@(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.){1,6}\p{L}[\p{L}\d-]{1,23}(?![\p{L}\d-])/gu,
  ],
  // What was user and password of a URL is no mail address.
  keeps: ({ value, before, after }) => RESERVED.test(value) || /\bversion \d\S{1,60} \($/.test(before) || /@(?:openssh\.com|libssh\.org|lysator\.liu\.se)$/.test(value) || (/^(?:git|hg|svn|aur|anonymous)@/.test(value) && !isPrivateDomain(value.slice(value.indexOf("@") + 1), true)) || (LIST.test(value) && !isPrivateDomain(value.slice(value.indexOf("@") + 1), true)) || (before.endsWith("://") && /^secret\d+@/.test(value)) || /\.(?:service|socket|timer|target|mount|slice|scope|device|path|conf|txt|ko)$/i.test(value)
    // user@host of a prompt; ssh's target. Their parts have classes of their own.
    || /^(?::[~/]|[ \]]?[~/][^\n]{0,30}[#$%>])/.test(after),
  identity: lower("user"),
  spell: (number, _, domain) => `user${number}@${domain}`,
};
