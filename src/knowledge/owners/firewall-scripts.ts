import type { Owner } from "./owner.js";

const WHOLE = "The whole firewall is taken down and made again: meanwhile everything passes, or is dropped, as the script has it.";

const csf: Owner = {
  id: "csf",
  name: "csf and lfd",
  objects: [
    {
      kind: "chain",
      names: [
        "LOCALINPUT", "LOCALOUTPUT", "LOGDROPIN", "LOGDROPOUT", "DENYIN", "DENYOUT", "ALLOWIN", "ALLOWOUT", "INVDROP", "GALLOWIN",
        "GALLOWOUT", "GDENYIN", "GDENYOUT", "DSHIELD", "SPAMDROP", "SMTPOUTPUT", "CC_DENY", "CC_ALLOW", "CC_ALLOWF", "CC_ALLOWP",
        "CC_ALLOWPORTS", "CC_DENYP", "CC_DENYPORTS", "CC_ALLOWSMTP", "ALLOWDYNIN", "ALLOWDYNOUT", "GDYNIN", "GDYNOUT", "SYNFLOODDROP",
      ],
    },
    {
      kind: "chain",
      names: ["INVALID", "SYNFLOOD", "PORTFLOOD", "CONNLIMIT", "UDPFLOOD", "BLOCKDROP", "CCDROP", "BOGON", "TOR", "SPAMHAUS*", "BDE*"],
      common: true,
    },
    { kind: "set", names: ["chain_DENY", "chain_6_DENY", "chain_ALLOW", "chain_6_ALLOW", "bl_6_*"] },
    { kind: "set", names: ["bl_*", "cc_*"], common: true },
  ],
  rebuild: [{
    argv: ["csf", "-r"],
    where: "host",
    effect: "interrupts-traffic",
    says: `${WHOLE} Other programs' rules and chains (Docker's too) go with it; restart them after csf.`,
  }],
  healsItself: {
    does: "in-part",
    says: "lfd restarts csf when it finds the INPUT chain changed (LF_CSF), every five minutes; it does not look into its other chains.",
  },
  look: [{ argv: ["csf", "-l"], where: "host", for: "the chains LOCALINPUT and LOGDROPIN" }],
  sources: ["csf csf.pl, lfd.pl, ConfigServer/Config.pm"],
};

const apf: Owner = {
  id: "apf",
  name: "APF",
  objects: [
    {
      kind: "chain",
      names: ["TALLOW", "TDENY", "TGALLOW", "TGDENY", "REFRESH_TEMP", "IN_SANITY", "OUT_SANITY", "FRAG_UDP", "PZERO", "DEVNET"],
    },
    { kind: "chain", names: ["SANITY", "RAB", "PHP", "P2P", "LMAC", "PROHIBIT", "RESET", "GRE_IN", "GRE_OUT"], common: true },
    { kind: "set", names: ["apf_*"] },
  ],
  rebuild: [{ argv: ["apf", "-r"], where: "host", effect: "interrupts-traffic", says: WHOLE }],
  healsItself: { does: "no", says: "Its cron job only re-reads the lists of addresses." },
  look: [{ argv: ["apf", "-l"], where: "host", for: "the chains TALLOW and TDENY" }],
  sources: ["apf-firewall files/apf, files/internals/functions.apf"],
};

const zones = ["net", "loc", "dmz", "vpn"];
const shorewall: Owner = {
  id: "shorewall",
  name: "Shorewall",
  objects: [
    {
      kind: "chain",
      names: [
        ...zones.flatMap((zone) => [`${zone}2fw`, `fw2${zone}`, `${zone}-fw`, `fw-${zone}`, `${zone}_frwd`, `${zone}2all`, `${zone}-all`]),
        "~comb*",
        "~excl*",
        "~blacklist*",
        "~log*",
        "net2loc",
        "loc2net",
        "net-loc",
        "loc-net",
        "logflags",
        "smurfs",
        "tcpflags",
        "sfilter",
        "sha-lh-*",
        "sha-rh-*",
        "SHOREWALL",
      ],
    },
    {
      kind: "chain",
      names: ["dynamic", "logdrop", "logreject", "reject", "shorewall", "*_fwd", "*_in", "*_out", "*_dyni", "*_dynf"],
      common: true,
    },
  ],
  rebuild: [{
    argv: ["shorewall", "reload"],
    where: "host",
    effect: "interrupts-traffic",
    says:
      "The rules are compiled and loaded at once with iptables-restore; connections go on. Chains of other programs go unless " +
      "DOCKER=Yes or they stand in its configuration. Before 5.0 the command is `shorewall restart`.",
  }],
  healsItself: { does: "no", says: "Nothing watches the rules." },
  look: [{ argv: ["shorewall", "status"], where: "host", for: "Shorewall is running, State:Started" }],
  never: [{ argv: ["shorewall", "clear"], says: "takes all rules out: everything passes" }],
  sources: ["shorewall Shorewall/Perl/Shorewall/Chains.pm, Shorewall-core/lib.cli"],
};

const simple = (
  id: string, name: string, objects: Owner["objects"], argv: readonly string[], sources: readonly string[],
): Owner => ({
  id, name, objects,
  rebuild: [{
    argv,
    where: "host",
    effect: "interrupts-traffic",
    says: WHOLE,
    ...(argv[0] === "systemctl" ? { when: ["systemd"] as const } : {}),
  }],
  healsItself: { does: "no", says: "Nothing watches the rules." },
  look: [{ argv: ["iptables", "-S"], where: "host", for: "its chains" }],
  sources,
});

const firehol = simple("firehol", "FireHOL", [
  { kind: "chain", names: ["in_*_s#", "out_*_s#", "in_*_c#", "out_*_c#", "fireholLOG", "FIREHOL_*"] },
  { kind: "chain", names: ["in_*", "out_*"], common: true },
], ["firehol", "restart"], ["firehol sbin/firehol"]);

// It writes whole tables, and names no chain by itself.
const ferm = simple("ferm", "ferm", [], ["systemctl", "reload", "ferm"], ["ferm src/ferm"]);

const arno = simple("arno-iptables-firewall", "Arno's iptables firewall", [
  {
    kind: "chain",
    names: [
      "HOST_BLOCK_*", "RESERVED_NET_CHK", "SPOOF_CHK", "VALID_CHK", "EXT_INPUT_CHAIN", "EXT_OUTPUT_CHAIN", "EXT_FORWARD_*_CHAIN",
      "EXT_ICMP_FLOOD_CHAIN", "INT_INPUT_CHAIN", "INT_OUTPUT_CHAIN", "INT_FORWARD_*_CHAIN", "DMZ_INPUT_CHAIN", "DMZ_OUTPUT_CHAIN",
      "BASE_INPUT_CHAIN", "BASE_OUTPUT_CHAIN", "BASE_FORWARD_CHAIN", "POST_INPUT_CHAIN", "POST_OUTPUT_CHAIN", "POST_FORWARD_CHAIN",
      "POST_INPUT_DROP_CHAIN", "LAN_INET_FORWARD_CHAIN", "INET_DMZ_FORWARD_CHAIN",
    ],
  },
  { kind: "set", names: ["aif_*"] },
], ["systemctl", "restart", "arno-iptables-firewall"], ["arno-iptables-firewall bin/arno-iptables-firewall"]);

const vuurmuur = simple("vuurmuur", "Vuurmuur", [
  { kind: "chain", names: ["PRE-VRMR-*", "ACC-*", "NEWACCEPT", "NEWQUEUE", "NEWNFQUEUE", "SYNLIMIT", "UDPLIMIT", "ANTISPOOF", "TCPRESET"] },
  { kind: "chain", names: ["BLOCKLIST", "BLOCK", "SHAPE"], common: true },
], ["systemctl", "reload", "vuurmuur"], ["vuurmuur vuurmuur/createrule.c, lib/iptcap.c"]);

const ipkungfu = simple(
  "ipkungfu",
  "ipkungfu",
  [{ kind: "chain", names: ["identd_shun", "syn-flood"], common: true }],
  ["ipkungfu"],
  ["ipkungfu ipkungfu"],
);

/** Appliances and vendors' agents: the prefix is all that is known. */
const vendors: Owner = {
  id: "vendor-firewall",
  name: "the vendor's own firewall",
  objects: [{
    kind: "chain",
    names: [
      "FWR_*", "FWR-*", "SYNO_*", "DEFAULT_INPUT", "DEFAULT_FORWARD", "FORWARD_FIREWALL", "INPUT_FIREWALL", "UBNT_*", "VYATTA_*", "VYOS_*",
      "_NDM_*", "NDMS_*", "SYSDOCKER*", "QUFIREWALL*",
    ],
  }],
  rebuild: [],
  healsItself: { does: "unknown", says: "Made by the vendor's own service; set it in the vendor's own interface." },
  look: [{ argv: ["iptables", "-S"], where: "host", for: "what stands in the chain" }],
  sources: ["names seen in public tickets; not read in source"],
  thin: true,
};

export const FIREWALL_SCRIPT_OWNERS: readonly Owner[] = [csf, apf, shorewall, firehol, ferm, arno, vuurmuur, ipkungfu, vendors];
