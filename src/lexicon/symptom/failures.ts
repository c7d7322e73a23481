import type { Telling } from "../telling.js";

const RULES = "firewall|iptables|ip6tables|nftables|nft|netfilter|conntrack|ipset";
const WHAT = "rule|rules|policy|manager|setup|service|chain|chains|table|tables|masquerade|masquerading|nat|set|driver|backend|script";
const DO = "set|setup|apply|initialize|initializing|initialise|initialising|init|load|loading|start|starting|restore|restoring|add|adding|insert|inserting|create|creating|configure|configuring|enable|enabling|update|updating|install|installing";

/** Some program could not do what it wanted of the firewall, and its words do not tell why. The last resort. */
export const FAILURE_TELLINGS: readonly Telling[] = [
  {
    message: "framework/unit-failed",
    printed: true,
    phrases: {
      en: [
        `failed|fails|unable|error|cannot|can't|couldn't to? ${DO} up? the? ${RULES} ${WHAT}?`, `could not ${DO} up? the? ${RULES} ${WHAT}?`, `failed|error ${DO} up? the? ${RULES} ${WHAT}?`,
        `${RULES} ${WHAT}? failed|fails|failure|fail`, `${RULES} ${WHAT}? can't|cannot|couldn't|won't|doesn't be? start|load|started|loaded|applied|set|work`, `${RULES} ${WHAT}? could|did|does|will not be? start|load|started|loaded|applied|set|work`,
        `${RULES} ${WHAT} are|is|were|was not set|applied|loaded|there|active|created|working`,
      ],
      de: ["firewall … fehlgeschlagen|nicht", "iptables … fehlgeschlagen"],
      ru: ["не удалось … iptables|nftables|файрвол|фаервол|firewall", "ошибка … iptables|nftables|firewall"],
      fr: ["échec … iptables|nftables|pare-feu", "impossible … iptables|nftables|pare-feu"],
      es: ["error|fallo … iptables|nftables|cortafuegos|firewall", "no se pudo … iptables|nftables|firewall"],
      zh: ["iptables 失败", "防火墙启动失败", "防火墙设置不了"],
    },
  },
];
