import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "nft/refused",
  family: "value-refused",
  since: "0.1.0",
  title: "The kernel refused an nft command",
  cause:
    "nft sends all commands of a file as one batch; the kernel refused one of them with this error, and none took effect. The line under the message shows which command it was, a caret where.",
  severity: "error",
  role: "undecided",
  symptoms: [
    { message: "means/nft-refused", when: [{ any: [{ fact: "field.errno", known: false }, { fact: "field.errno", not: ["ENOENT", "EEXIST", "EBUSY", "EOPNOTSUPP", "EPERM"] }] }] },
    { message: "nft/could-not-process-rule" }, { message: "nft/cache-failed" }],
  remedies: [
    {
      title: "Look what the kernel logged",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["sh", "-c", "dmesg | tail -n 20"]],
      check: [],
      look: [{ command: ["sh", "-c", "dmesg | tail -n 20"], for: "a line of the moment of the refusal that names nf_tables, a module or memory" }],
      note: "Protocol error comes for ct in a table of the family bridge without nf_conntrack_bridge (Linux 5.3). Cannot allocate memory, Message too long and No buffer space come with one big batch: split it.",
      proof: { kind: "source", ref: "nftables src/libnftables.c nft_netlink" },
    },
    {
      title: "Run nft with the batch shown, and look what the kernel logged",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["unshare", "-n", "nft", "--debug=netlink", "-f", { slot: "file" }]],
      check: [["unshare", "-n", "nft", "-f", { slot: "file" }]],
      note: "In a network namespace of its own the file is really loaded and harms nobody; nft -c asks the kernel for less.",
      proof: { kind: "source", ref: "nftables src/libnftables.c nft_netlink" },
    },
  ],
  ask: ["kernel", "nft", "user"],
  sources: ["nftables src/libnftables.c"],
};
