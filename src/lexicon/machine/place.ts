import { cue } from "../cue.js";

/** Where people say that it happens. */
export const PLACE_CUES = [
  cue("place-container", {
    any: ["fargate", "cap add", "cap drop", "cap_add", "cap_drop", "dind sidecar"],
    en: [
      "in|inside|within of? a|an|the|my|our|this? docker|lxc|lxd|podman|openvz|vz|virtuozzo|unprivileged|privileged|linux? container|pod|ct|ve",
      "inside docker|lxc|lxd|podman|openvz", "container on a|an|the|my|our synology|qnap|nas|diskstation|unraid|truenas", "in an? openvz|virtuozzo vps|ve|ct|vm", "k3s|k8s|kubernetes|dind|kind in docker|podman|lxc", "lxc container", "container|container's log|logs|output", "log|logs of|from|in the? container", "unprivileged container|lxc|ct",
    ],
    de: [
      "im|innerhalb docker|lxc|openvz|vz? container|pod", "in einem|meinem|unserem|dem docker|lxc|openvz|vz? container", "unprivilegiert~ container",
    ],
    ru: ["в|внутри vz|lxc|openvz|docker|докер? контейнере|контейнера", "в поде", "lxc контейнер"],
    uk: ["в|у|всередині контейнері|контейнера"],
    fr: ["dans le|un|mon|notre conteneur|container", "conteneur lxc", "container lxc"],
    es: ["dentro? del|de contenedor", "en el|un|mi contenedor", "contenedor lxc"],
    pt: ["no|num contêiner|container", "dentro do|de um? contêiner|container"],
    it: ["nel|dentro il? container", "container lxc"],
    nl: ["in de|het|een container"],
    pl: ["w kontenerze"],
    cs: ["v kontejneru"],
    tr: ["konteyner içinde", "container içinde"],
    vi: ["trong container"],
    zh: ["容器里", "容器内", "容器中", "lxc 容器", "docker 容器", "container 内", "container 里"],
    ja: ["コンテナ内", "コンテナの中"],
    ko: ["컨테이너 안", "컨테이너 내"],
  }, { fact: "place", value: "container" }),
  cue("place-node", {
    en: [
      "on|from the hardware|hw|vz|openvz|host|physical? node|host itself",
      // What was done to a node, and what is wanted on it, is said by who sits there.
      "rebooted|restarted|upgraded|updated|installed my|our|the|an openvz|virtuozzo|vz|hardware|hw node", "need|needs|want nat|conntrack|tracking|iptables|masquerading on the|my|our hardware|hw|openvz|virtuozzo|vz node",
      "my|our openvz|virtuozzo|vz|hardware|hw node can't|cannot|doesn't|does|won't|fails|says|gives|prints",
    ],
    de: ["auf dem|der hardware|host? node|knoten selbst"],
    ru: ["на самой|самом хардварной? ноде|узле|хост|хосте|ноде"],
    fr: ["sur le nœud|noeud lui même", "sur le nœud|noeud physique"],
    es: ["en el propio nodo", "en el nodo mismo"],
    zh: ["宿主机本身", "宿主机自己", "宿主机自身", "母机本身", "物理机本身", "节点本身", "节点自身"],
  }, { fact: "place", value: "node" }),
] as const;
