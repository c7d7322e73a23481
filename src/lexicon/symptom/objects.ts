import type { Telling } from "../telling.js";

/** Programs whose rules vanish when others restart, by words for them: a chain that only they make. */
const OWNERS: readonly (readonly [words: string, chain: string])[] = [
  ["docker|docker's|dockerd", "DOCKER"],
  ["kubernetes|kube|kubeproxy|k8s|k3s|kubelet", "KUBE-SERVICES"],
  ["cni|podman|netavark|hostport", "CNI-HOSTPORT-DNAT"],
  ["libvirt|libvirtd", "LIBVIRT_FWI"],
  ["fail2ban|fail2ban's", "f2b-sshd"],
  ["calico|felix", "cali-INPUT"],
  ["tailscale|tailscaled", "ts-input"],
];
const FIREWALLS = "firewalld|firewall|ufw|iptables|nftables|csf|shorewall|netfilter|rules|ruleset|cmd|service|restore";

const GONE = "gone|lost|wiped|removed|deleted|flushed|disappear|disappeared|vanish|vanished";

const goneOf = ([owner, chain]: (typeof OWNERS)[number]): Telling => ({
  message: "iptables/no-chain-target-match",
  fields: { chain },
  phrases: {
    en: [
      // Restarting one takes the other's away.
      ...["restart|restarts|restarted|restarting|reload|reloads|reloaded|reloading|start|starting", "flush|flushes|flushed|flushing"].flatMap((did) => [
        `${did} the|of? ${FIREWALLS} … ${owner} rules|chains|iptables|nat|network|proxy`,
        `${did} the|of? ${FIREWALLS} … rules|chains of|from|for|by … ${owner}`,
        `${did} the|of? ${FIREWALLS} … chain|chains ${owner}`,
      ]),
      `rules|chains that|which? ${owner} … … flushed|gone|lost|wiped|removed|deleted|away`,
      `after|since the|a reload|restart|flush … no … chain ${owner}`,
      `${owner} rules|chains|chain|iptables … ${GONE}|missing|away`,
      `rules|chains of|from|for|by ${owner} … … ${GONE}|missing|away`,
      `removes|wipes|deletes|flushes|clears|drops|kills|breaks|takes all? the? rules|chains? of? ${owner} rules|chains|chain|iptables?`,
      `wipes|deletes|flushes|clears|removes|takes out|away? all? ${owner} rules|chains|iptables`,
    ],
    de: [`${owner} regeln|ketten … weg|verschwunden|gelöscht|fehlen`, `regeln|ketten von ${owner} … weg|verschwunden|gelöscht|fehlen`],
    ru: [`правила|цепочки ${owner} … пропадают|исчезают|пропали|исчезли|удаляются|слетают`],
    zh: [`${owner} 的规则 … 没了`, `${owner} 规则 … 丢失`],
  },
});

/** A firewall that was started or stopped, and what then becomes of containers. */
const STATES = "firewalld|firewall|ufw|iptables|nftables is|was|gets? stopped|started|restarted|reloaded|disabled|stops|starts|restarts|reloads or? stopped|started|restarted?";
const THEIRS = "docker|containers|container";
const FALLS = "stops|fails|fail|breaks|break|broken|loses|lose|dead|error|errors";

/** Docker's are missed by what no longer works: people speak of its containers, not of its rules. */
const CONTAINERS_FELL: Telling = {
  message: "iptables/no-chain-target-match",
  fields: { chain: "DOCKER" },
  phrases: {
    en: [
      "rules are|get? reloaded|flushed|restarted … … container|containers … … without|no|lose|lost|loses network|networking|connectivity|internet|connection",
      "iptables|firewall|firewalld restart|restarts|restarted|reload|reloads|reloaded … containers|container lose|loses|lost|no network|networking|connectivity|internet|connection",
      `${STATES} … ${THEIRS} … ${FALLS}`, `${THEIRS} … … ${STATES} … … … ${FALLS}`,
      `restarted|restarting|restart docker … ${FIREWALLS} … … … … works|worked|helps|helped|fixes|fixed`,
      "reload|restart|flush … kill|kills|break|breaks|killing|breaking its|docker's|docker|the? networking|network",
    ],
    zh: ["firewalld|firewall|iptables … … … … … 容器重启就失败", "firewalld|firewall|iptables … … … … … docker 启动失败"],
  },
};

/** A chain or set that rules name is gone. */
export const OBJECT_TELLINGS: readonly Telling[] = [
  CONTAINERS_FELL, ...OWNERS.map(goneOf),
  {
    // Another program's rules, whose it does not say.
    message: "wrapper-container/kubernetes-inconsistent-iptables-state-detected",
    phrases: {
      en: [
        `start|started|starting|restart|restarted|restarting|reload|reloaded|reloading the? ${FIREWALLS} … … rules|chains … … … … ${GONE}`,
        `${FIREWALLS} start|starts|started|restart|restarts|restarted|reload|reloads|reloaded … … all|my|other|the rules|chains … … … ${GONE}`,
      ],
    },
  },
  {
    message: "framework/firewalld-zone-conflict",
    phrases: {
      en: ["bridge|interface|device is|was already? assigned|bound|belongs to another|other|different firewalld? zone", "in|belongs another|different firewalld zone"],
      de: ["schnittstelle|bridge|interface … anderen zone"],
    },
  },
  {
    message: "framework/csf-firewalld-running",
    phrases: {
      en: [
        "both csf|ufw|firewalld|apf and csf|ufw|firewalld|apf are? running|active|enabled|on|installed", "csf|ufw|apf … … … firewalld … mess|conflict|conflicts|fight|fights|overwrite|overwrites|clash|clashes",
        "firewalld … … … csf|ufw|apf … mess|conflict|conflicts|fight|fights|overwrite|overwrites|clash|clashes", "csf|apf … firewalld conflicts|conflict",
      ],
    },
  },
  {
    message: "ipset/set-missing",
    phrases: {
      en: ["set … … does not exist", "set … … doesn't|doesnt exist", "set … is|was not|never found|there|created|made", "ipset … is|was missing|gone", "no set|ipset called|named|with"],
      de: ["set … existiert nicht"],
      ru: ["набор~ … не существует"],
    },
  },
  {
    message: "iptables/host-not-found",
    phrases: {
      en: [
        "name|names|host|hostname|hostnames|domain|fqdn can't|cannot|couldn't be? resolved|found|looked", "name|names|host|hostname|hostnames|domain|fqdn is|are|was|were|can|could|does not be? resolved|resolve|found", "name|names|host|hostname|hostnames|domain|fqdn doesn't|don't|isn't resolve|resolved|found",
        "can't|cannot|couldn't|unable|failed to? resolve the? name|names|host|hostname|hostnames|domain|fqdn",
      ],
      de: ["name|hostname|host … nicht aufgelöst", "name|hostname|host nicht gefunden"],
      ru: ["имя|имена|домен|хост … не разрешается|резолвится|найден|найдено"],
    },
  },
];
