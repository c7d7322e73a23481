import type { TokenClass } from "../class.js";
import { inAddrArpa, inAddrZone, ip6Arpa } from "./arpa.js";
import { assignments } from "./assignments.js";
import { bankNumbers } from "./bank-numbers.js";
import { chatNames } from "./chat-names.js";
import { hostColumns, userColumns } from "./columns.js";
import { commandPasswords } from "./command-passwords.js";
import { commandUsers } from "./command-users.js";
import { companies } from "./companies.js";
import { containerIds } from "./container-ids.js";
import { containerNames } from "./container-names.js";
import { directoryDomains, directoryPeople } from "./directory-names.js";
import { domains } from "./domains.js";
import { emails } from "./emails.js";
import { headers } from "./headers.js";
import { hosts } from "./hosts.js";
import { hash, uuid } from "./ids.js";
import { ipv4Dashed } from "./ipv4-dashed.js";
import { ipv4Partial } from "./ipv4-partial.js";
import { ipv4 } from "./ipv4.js";
import { ipv6 } from "./ipv6.js";
import { keyBlocks } from "./key-blocks.js";
import { kubernetesNames } from "./kubernetes-names.js";
import { labelledIds } from "./labelled-ids.js";
import { logUsers } from "./log-users.js";
import { mac } from "./mac.js";
import { passwordHashes } from "./password-hashes.js";
import { people } from "./people.js";
import { phones } from "./phones.js";
import { privateKeys } from "./private-keys.js";
import { randomWords } from "./random-words.js";
import { rowHosts, rowUsers } from "./row-names.js";
import { settingUsers } from "./setting-users.js";
import { speltEmails, speltIpv4 } from "./spelt-addresses.js";
import { sqlData } from "./sql-data.js";
import { tokens } from "./tokens.js";
import { keysNearby, passwordsNearby, toldPasswords } from "./told-passwords.js";
import { users } from "./users.js";
import { windowsHosts, windowsUsers } from "./windows-names.js";

/** Every class; where two find the same characters, the first one counts: what is secret goes before what is a name in it. */
export const classes: readonly TokenClass[] = [
  keyBlocks, passwordHashes, headers, tokens, privateKeys, commandPasswords, assignments, toldPasswords, passwordsNearby, sqlData, bankNumbers, labelledIds, speltEmails, emails,
  uuid, ip6Arpa, inAddrArpa, inAddrZone, mac, ipv6, speltIpv4, ipv4, ipv4Partial, hash, directoryPeople, directoryDomains, domains, ipv4Dashed, windowsUsers, windowsHosts, hosts, rowHosts, hostColumns, kubernetesNames, people,
  chatNames, companies, users, logUsers, commandUsers, rowUsers, userColumns, settingUsers, containerNames, keysNearby, randomWords, phones, containerIds,
];
