import { HOST, USER, type TokenClass } from "../class.js";
import { SYSTEM_USERS } from "../ordinary-names.js";

/** What stands in a name of a directory beside the part at hand: without it, `o=` and `dc=` are settings. */
const BESIDE = /(?:^|[,/"' ])(?:ou|dc|cn|[ocl]|st|uid|emailAddress) ?=/i;
const isInDirectory = (before: string, after: string): boolean => BESIDE.test(before.replace(/\w{1,20} ?= ?$/, "")) || BESIDE.test(after);
const isOrdinary = (value: string): boolean => SYSTEM_USERS.has(value.toLowerCase()) || value.length < 3 || /^(?:users?|people|groups?|services?|admins?|com|net|org|local|domain|localhost|kubernetes|system|ca|root ca|example)$/i.test(value);

/** People and machines in names of directories and certificates: `cn=…,ou=…,dc=…`, `/C=DE/O=…/CN=…`. */
export const directoryPeople: TokenClass = {
  ...USER,
  name: "person in a directory",
  patterns: [/(?<=(?:^|[\s,/"'(])(?:cn|uid|o|sn|samaccountname) ?= ?)(?=[\p{L}\d])[^,/"'\n=<>;()]{2,60}(?=[,/"'\n)]|$)/gimu],
  keeps: ({ value, before, after }) => isOrdinary(value) || value.includes(".") || !isInDirectory(before, after),
};

export const directoryDomains: TokenClass = {
  ...HOST,
  name: "domain in a directory",
  patterns: [/(?<=(?:^|[\s,/"'(])dc ?= ?)[\p{L}\d][\p{L}\d-]{1,60}(?=[,/"'\s)]|$)/gimu],
  keeps: ({ value, before, after }) => isOrdinary(value) || !isInDirectory(before, after),
};
