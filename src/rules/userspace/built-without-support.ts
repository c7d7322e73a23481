import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "userspace/built-without-support",
  family: "versions-differ",
  since: "0.2.0",
  title: "The program was built without the part that it is asked for",
  cause:
    "Whether a program can speak to nftables, ipset, connection tracking or a queue was chosen when it was compiled; this build has it switched off. The kernel and the rules have nothing to do with it, and no module helps. Distributions often have a second package with more built in.",
  severity: "error",
  symptoms: ["means/built-without", "means/programs-missing"],
  tell: {
    question: { text: "What was the program built with?", where: "host", argv: ["sh", "-c", "dnsmasq --version; suricata --build-info | grep -i nf; criu check --feature nftables; nft --version"] },
    answer: "the part is not among what it lists",
  },
  remedies: [
    {
      title: "See what the program was built with, and take a build that has the part",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [],
      check: [],
      look: [{ command: ["sh", "-c", "dnsmasq --version; suricata --build-info; nft --version; criu check --feature nftables"], for: "the part by its name: no-ipset of dnsmasq, NFQueue support of suricata, JSON of nft; only the program that complained is asked" }],
      note: "dnsmasq: the package dnsmasq-full on OpenWrt has ipset, nftset and conntrack. nft wants libjansson for --json. Suricata: --enable-nfqueue, --enable-nflog. CRIU: libnftables-dev while it is built. Or leave the option out of the configuration.",
      proof: { kind: "source", ref: "dnsmasq src/config.h; suricata configure.ac; criu Makefile.config" },
    },
  ],
  ask: ["distribution"],
  sources: ["dnsmasq src/config.h, src/option.c", "suricata src/runmode-nfq.c", "criu criu/net.c", "nftables configure.ac (--with-json)"],
};
