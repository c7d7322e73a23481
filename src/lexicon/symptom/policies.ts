import type { Telling } from "../telling.js";

/** What a chain's policy does to packets that no rule takes. */
export const POLICY_TELLINGS: readonly Telling[] = [
  {
    message: "wrapper-container/moby-network-traffic-for-published-ports-may-be",
    phrases: {
      en: [
        "forward chain? policy is|was|to|as|of|being drop|reject", "forward chain's policy is|was|to drop|reject", "forward chain|policy is|was set? to drop|reject", "policy of|for the? forward chain? … drop|reject", "drop|reject policy on|for|of|in … forward",
        "default drop|reject policy … … forward", "iptables p forward accept … fixes|helps|solves|works|work|makes", "with|after iptables p forward accept … … works|fine|ok",
        "iptables p forward accept … … … back|restored|reachable|online|flows|again",
        "default of the? iptables? forward chain? to drop", "sets|set|changes|changed the? iptables? forward chain|policy? policy? to drop", "dropped|drops by|in the forward chain|policy", "default policy of|for? the? forward chain? is|was|to? drop",
      ],
      de: ["iptables p forward accept … … … geht|gehen|läuft|funktioniert|hilft|half|wieder", "forward kette … drop", "forward policy ist|steht|war … drop", "policy von|der forward … drop"],
      ru: ["iptables p forward accept … … … работает|заработало|помогает|помогло|появляется|появился", "политика forward … drop", "политика цепочки forward … drop"],
      fr: ["iptables p forward accept … … … marche|fonctionne|revient", "politique de? la? chaîne? forward … drop"],
      es: ["iptables p forward accept … … … funciona|vuelve", "política de? la? cadena? forward … drop"],
      zh: ["iptables p forward accept … … … 就好了|正常|恢复|可以了|就通了", "forward 链 的? 默认? 策略 … drop", "forward 默认策略 … drop", "forward 策略 … drop"],
    },
  },
];
