import type { Telling } from "../telling.js";

/** Which of the two backends of iptables a program gets on with. */
export const BACKEND_TELLINGS: readonly Telling[] = [
  {
    message: "wrapper-container/lxd-backend-command-is-an-nftables-shim",
    phrases: {
      en: [
        "only works|work|runs with iptables legacy", "needs|need|requires|require|wants the? iptables legacy", "iptables legacy is|was needed|required", "doesn't|don't|does|do not? work|run|support with? nftables|nft|iptables nft", "not compatible with nftables|nft|iptables nft",
        "switch|switching|switched|change|changed|changing back? to iptables legacy … … works|fixes|fixed|helps|helped|solves|solved", "works with iptables legacy",
      ],
      de: ["nur mit iptables legacy", "braucht iptables legacy"],
      ru: ["только с iptables legacy", "нужен|требует iptables legacy"],
      zh: ["需要 iptables legacy", "只支持 iptables legacy", "不支持 nftables"],
    },
  },
];
