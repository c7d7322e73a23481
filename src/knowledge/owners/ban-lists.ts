import type { Owner } from "./owner.js";
import { restart } from "./ways.js";

const fail2ban: Owner = {
  id: "fail2ban",
  name: "fail2ban",
  objects: [
    { kind: "chain", names: ["f2b-*", "fail2ban-*"] },
    { kind: "set", names: ["f2b-*", "fail2ban-*"] },
    { kind: "table", names: ["f2b-table"], families: ["inet"] },
    { kind: "set", names: ["addr-set-*", "addr6-set-*"], tables: ["f2b-table"] },
  ],
  rebuild: [
    {
      argv: ["fail2ban-client", "restart", "<JAIL>"],
      where: "host",
      effect: "reversible",
      says: "The bans of that jail are lifted for a moment and set again from its database. From 0.10 on; before, restart the service.",
      open: { JAIL: "the jail: the part of the chain's name behind f2b-; `fail2ban-client status` lists them" },
    },
    ...restart("fail2ban", { effect: "reversible", says: "All bans are lifted for seconds and set again from its database." }),
  ],
  healsItself: {
    does: "on-use",
    says:
      "At the next ban the action's check fails, fail2ban repairs the chain (from 0.10 on) and bans again; before that it says " +
      "\"Invariant check failed\".",
  },
  look: [{
    argv: ["fail2ban-client", "status", "<JAIL>"],
    where: "host",
    for: "the banned addresses: they must stand in the chain or set too",
  }],
  sources: ["fail2ban fail2ban/server/action.py, config/action.d/iptables.conf, nftables.conf, iptables-ipset.conf"],
};

const crowdsec: Owner = {
  id: "crowdsec",
  name: "CrowdSec's firewall bouncer",
  objects: [
    { kind: "chain", names: ["CROWDSEC_CHAIN", "CROWDSEC_LOG"] },
    {
      kind: "set",
      names: [
        "crowdsec-blacklists", "crowdsec6-blacklists", "crowdsec-blacklists-#", "crowdsec6-blacklists-#", "crowdsec-*", "crowdsec6-*",
      ],
    },
    { kind: "table", names: ["crowdsec", "crowdsec6"], families: ["ip", "ip6"] },
  ],
  rebuild: [...restart("crowdsec-firewall-bouncer", { effect: "reversible", says: "Bans are lifted until the list has been read again." })],
  healsItself: { does: "no", says: "Made at its start; an element that cannot be added is only logged." },
  look: [{ argv: ["cscli", "decisions", "list"], where: "host", for: "decisions that must stand in the set" }],
  sources: ["crowdsecurity/cs-firewall-bouncer pkg/iptables/iptables_context.go, pkg/cfg/config.go, config/crowdsec-firewall-bouncer.yaml"],
};

const sshguard: Owner = {
  id: "sshguard",
  name: "SSHGuard",
  objects: [
    { kind: "chain", names: ["sshguard"] },
    { kind: "set", names: ["sshguard4", "sshguard6"] },
    { kind: "table", names: ["sshguard"], families: ["ip", "ip6"] },
  ],
  rebuild: [...restart("sshguard", {
    effect: "reversible",
    says: "All blocks are lifted; attackers are blocked again at their next try.",
  })],
  healsItself: { does: "no", says: "The backend makes its chain or table once, at its start." },
  look: [{ argv: ["iptables", "-S", "sshguard"], where: "host", for: "the chain" }],
  sources: ["sshguard src/fw/sshg-fw-iptables.sh, sshg-fw-ipset.sh, sshg-fw-nft-sets.sh"],
};

const imunify: Owner = {
  id: "imunify360",
  name: "Imunify360",
  objects: [
    { kind: "chain", names: ["INPUT_imunify360", "OUTPUT_imunify360", "imunify360*", "*_imunify360"] },
    { kind: "set", names: ["i360.*", "imunify360*"] },
  ],
  rebuild: [...restart("imunify360", { effect: "reversible", says: "Its lists are not in force for seconds." })],
  healsItself: { does: "yes", says: "Its agent checks its rules and sets them again." },
  look: [{ argv: ["imunify360-agent", "doctor"], where: "host", for: "what it says of its rules" }],
  sources: ["names seen in public tickets; not read in source"],
  thin: true,
};

const psad: Owner = {
  id: "psad",
  name: "psad and fwsnort",
  objects: [{ kind: "chain", names: ["PSAD_BLOCK_*", "FWSNORT_*"] }],
  rebuild: [...restart("psad", {
    effect: "reversible",
    says: "Blocks are lifted and set again from its state. fwsnort's chains come back with /var/lib/fwsnort/fwsnort.sh.",
  })],
  healsItself: { does: "no", says: "psad makes its chains at the next block, fwsnort when its script runs." },
  look: [{ argv: ["psad", "--fw-list-auto"], where: "host", for: "its chains and blocks" }],
  sources: ["psad psad, IPTables::ChainMgr", "fwsnort fwsnort"],
};

export const BAN_LIST_OWNERS: readonly Owner[] = [fail2ban, crowdsec, sshguard, imunify, psad];
