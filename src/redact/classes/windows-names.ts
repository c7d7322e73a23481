import { HOST, USER, type TokenClass } from "../class.js";
import { SYSTEM_USERS } from "../ordinary-names.js";

/** Where a backslash and such a letter may stand for a control character, a word before it has to say that an account follows. */
const ESCAPE = /^[nrtbfuvxe0]/;
const SAID = /\b(?:user|account|logon|login|logonuser|logged on|by|as|for|owner|runas|domain|net use)\b[^\n\\]{0,30}\\{0,2}$/i;
const OWN = /^(?:BUILTIN|AUTHORITY|HKLM|HKCU|HKEY_\w{1,30}|SOFTWARE|SYSTEM|Windows|NT)$/i;

/** `DOMAIN\user`. */
export const windowsUsers: TokenClass = {
  ...USER,
  name: "account of Windows",
  patterns: [/(?<=(?:^|[\s"'(=:<])[A-Z][A-Z\d-]{1,14}\\{1,2})[\p{L}_][\w.\p{L}$-]{1,40}(?![\w\\])/gmu],
  keeps: ({ value, before }) => (ESCAPE.test(value) && !SAID.test(before)) || OWN.test(/([\w-]{1,40})\\{1,2}$/.exec(before)?.[1] ?? "") || SYSTEM_USERS.has(value.toLowerCase()),
};

/** The domain before it, and machines with shares. */
export const windowsHosts: TokenClass = {
  ...HOST,
  name: "machine of Windows",
  patterns: [
    /(?<=^|[\s"'(=:<])[A-Z][A-Z\d-]{1,14}(?=\\{1,2}user\d|\\{1,2}[\p{L}_][\w.\p{L}$-]{1,40}(?![\w\\]))/gmu,
    /(?<=(?:^|[\s"'(=])\\\\(?:\\\\)?)[A-Za-z\d][\w.-]{1,62}(?=\\{1,2}[\w$])/gm,
    /(?<=\b(?:Host Name|Computer ?Name|Rechnername|Hostname|Workstation)[ .]{0,40}: )[A-Za-z\d][\w-]{1,62}(?![\w.])/g,
  ],
  keeps: ({ value, before, after }) => OWN.test(value) || value.endsWith("-") || (before.endsWith("\\") && ESCAPE.test(value)) || (ESCAPE.test(after.replace(/^\\{1,2}/, "")) && !SAID.test(before) && !before.endsWith("\\")),
};
