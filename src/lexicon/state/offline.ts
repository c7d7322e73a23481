import { cue } from "../cue.js";

/** Those who are cut off: containers, as people call them. */
export const CONTAINERS = cue("containers", {
  any: ["vps", "vpses", "ct", "cts", "ve", "ves"],
  en: ["container~", "virtual server|servers", "guests"],
  de: ["container~", "vserver~", "kundenserver"],
  ru: ["контейнер~", "впс", "виртуал~"],
  es: ["contenedor~"],
  fr: ["conteneur~"],
  zh: ["容器", "虚拟机"],
});

/** That they are. */
export const OFFLINE = cue("offline", {
  any: ["offline"],
  en: [
    "no network|internet|connection|connectivity|traffic", "unreachable", "not reachable", "cannot|can't be reached", "cannot|can't reach", "do|does not ping|answer|respond",
    "lost|lose|without the|their|any|all? network|internet|connection|connectivity", "network is? down|gone|dead",
  ],
  de: ["kein|keine|ohne netz|internet|netzwerk|verbindung", "nicht mehr? erreichbar"],
  ru: ["нет сети|интернета|связи", "без сети|интернета", "не пингу~", "недоступн~", "пропала|пропал сеть|связь|интернет"],
  es: ["sin red|internet|conexión", "no tienen red|internet"],
  fr: ["pas|plus de réseau", "injoignable~"],
  zh: ["没有网络", "没网", "无法上网", "不通", "无法访问"],
});
