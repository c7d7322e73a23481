import type { TokenClass } from "../class.js";
import { inAddrArpa, ip6Arpa } from "./arpa.js";
import { assignments } from "./assignments.js";
import { commandPasswords } from "./command-passwords.js";
import { containerIds } from "./container-ids.js";
import { containerNames } from "./container-names.js";
import { domains } from "./domains.js";
import { emails } from "./emails.js";
import { headers } from "./headers.js";
import { hosts } from "./hosts.js";
import { hash, uuid } from "./ids.js";
import { ipv4Dashed } from "./ipv4-dashed.js";
import { ipv4 } from "./ipv4.js";
import { ipv6 } from "./ipv6.js";
import { keyBlocks } from "./key-blocks.js";
import { mac } from "./mac.js";
import { passwordHashes } from "./password-hashes.js";
import { phones } from "./phones.js";
import { privateKeys } from "./private-keys.js";
import { tokens } from "./tokens.js";
import { users } from "./users.js";

/** Every class; where two find the same characters, the first one counts: what is secret goes before what is a name in it. */
export const classes: readonly TokenClass[] = [
  keyBlocks, passwordHashes, headers, tokens, privateKeys, commandPasswords, assignments, emails, uuid, ip6Arpa, inAddrArpa, mac, ipv6, ipv4, ipv4Dashed, hash, domains, hosts, users, containerNames, phones, containerIds,
];
