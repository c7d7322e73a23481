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
      title: "Run nft with the batch shown, and look what the kernel logged",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["nft", "--debug=netlink", "-c", "-f", { slot: "file" }], ["dmesg"]],
      check: [["nft", "list", "ruleset"]],
      proof: { kind: "source", ref: "nftables src/libnftables.c nft_netlink" },
    },
  ],
  ask: ["kernel", "nft", "user"],
  sources: ["nftables src/libnftables.c"],
};
