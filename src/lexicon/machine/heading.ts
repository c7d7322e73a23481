import { cue } from "../cue.js";

/*
 * How people head what they paste from one of several machines: "On the node:", "In container 101:". Read only in the words before a colon, or of a
 * short line. The `bare` ones are a whole heading by themselves.
 */

export const NODE_HEADING = cue("heading-node", {
  en: ["on|from|at|and the|our|my|this? hardware|hw|vz|openvz|host|physical? node|host|hypervisor|hn|hwnode|dom0", "on|from the|our|my? pve|proxmox host?"],
  de: ["auf|vom|am|von dem|der|unserem|unserer|meinem? hardware|host? node|knoten|host|hostsystem|wirt"],
  ru: ["на|с|со самой|самом|нашей? хардварной? ноде|ноды|узле|хосте|хоста|гипервизор~"],
  fr: ["sur le|notre nœud|noeud", "sur l'hôte"],
  es: ["en el nodo|anfitrión"],
  zh: ["宿主机上", "母机上", "物理机上", "节点上"],
});
export const NODE_BARE = cue("heading-node-bare", {
  en: ["node", "hardware node", "host", "host node|machine|system", "hypervisor", "hn"],
  de: ["knoten", "hostsystem"],
  ru: ["нода", "узел", "хост"],
  zh: ["宿主机", "母机", "物理机"],
});

export const CONTAINER_HEADING = cue("heading-container", {
  en: ["in|inside|from|within|on|at the|our|my|a|an|this? openvz|virtuozzo|vz|lxc|docker|linux? container|ct|ve|vps|pod|guest", "in|inside the container|ct|ve"],
  de: ["im|in|auf|aus dem|einem|meinem|unserem? openvz|virtuozzo|lxc|docker? container|ct|ve|vps|gast"],
  ru: ["в|внутри|на|из openvz|lxc|vz? контейнере|контейнера|впс|vps|ct|ve"],
  fr: ["dans le|un|notre conteneur|vps"],
  es: ["en el|dentro|nuestro del? contenedor|vps"],
  zh: ["容器里", "容器内", "容器中", "vps 上", "vps 里"],
});
export const CONTAINER_BARE = cue("heading-container-bare", {
  any: ["ct", "ve", "vps"], en: ["container", "pod", "guest"], de: ["gast"], ru: ["контейнер"], zh: ["容器"],
});

export const SOURCE_HEADING = cue("heading-source", {
  en: ["source|src|old node|server|host|machine"], de: ["quellserver|quellnode|quellsystem", "alte node|server"],
  ru: ["исходн~ нода|ноде|сервер~|узел|узле", "стар~ нода|ноде|сервер|сервере"], es: ["nodo|servidor de? origen"],
});
export const TARGET_HEADING = cue("heading-target", {
  en: ["target|dst|destination|new node|server|host|machine"], de: ["zielserver|zielnode|zielsystem", "neue node|server"],
  ru: ["целев~ нода|ноде|сервер~|узел|узле", "нов~ нода|ноде|сервер|сервере"], es: ["nodo|servidor de? destino"],
});
export const OTHER_HEADING = cue("heading-other", {
  en: ["other|another|second|2nd|third node|server|host|machine|container|ct|vps|box|pc", "server|node|host|machine|box a|b|c|1|2|3|one|two|three"],
  de: ["andere~|zweite~|dritte~ node|server|host|container|maschine|rechner", "server|node|rechner a|b|c|1|2|3"],
  ru: ["другой|другом|второй|втором нода|ноде|сервер|сервере|хост|хосте|контейнер|контейнере"],
  fr: ["autre serveur|machine|nœud|conteneur"],
  es: ["otro|otra|segundo servidor|nodo|máquina|contenedor"],
  zh: ["另一台", "第二台"],
});
