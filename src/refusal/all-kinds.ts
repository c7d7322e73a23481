import { ARPTABLES_KINDS, EBTABLES_KINDS } from "./bridge/kinds.js";
import { IPSET_KINDS } from "./ipset/kinds.js";
import { IPTABLES_KINDS } from "./iptables/kinds.js";
import type { KindInfo } from "./kind.js";
import { RESTORE_KINDS } from "./restore/kinds.js";
import { RIGHTS_KINDS } from "./rights-kinds.js";
import { SMALL_KINDS } from "./small-kinds.js";

/** All kinds that these readers give, each once: a rule can be made of each. */
export const TABLES_KINDS: readonly KindInfo[] = [...IPTABLES_KINDS, ...RESTORE_KINDS, ...IPSET_KINDS, ...EBTABLES_KINDS, ...ARPTABLES_KINDS, ...SMALL_KINDS, ...RIGHTS_KINDS];
