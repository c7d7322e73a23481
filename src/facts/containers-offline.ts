import type { Fact } from "../model/fact.js";
import { isDenied } from "./denied.js";

/*
 * "Containers have no network", in the words of people: a policy of the node's FORWARD chain is a fault where somebody says so.
 */

const WHO = [
  "container", "ct ?\\d", "cts", "ves?", "vps", "virtual servers?", "guests", "customers'? servers", "контейнер", "впс", "виртуал", "contenedor", "conteneur", "容器", "虚拟机",
];
const WHAT = [
  "no (?:network|internet|connection|connectivity|traffic)", "offline", "unreachable", "not reachable", "cannot be reached", "can['’]t be reached", "can(?:no|['’])t reach",
  "do(?:es)? not (?:ping|answer|respond)", "(?:lost|lose|without) (?:the |their |any |all )?(?:network|internet|connection|connectivity)", "network (?:is )?(?:down|gone|dead)",
  "keine? (?:netz|internet|verbindung)", "nicht (?:mehr )?erreichbar",
  "нет (?:сети|интернета|связи)", "без (?:сети|интернета)", "не пингу", "недоступн", "пропала? (?:сеть|связь|интернет)",
  "sin (?:red|internet|conexión)", "no tienen (?:red|internet)", "(?:pas|plus) de réseau", "injoignable",
  "没有网络", "没网", "无法上网", "不通", "无法访问",
];
/** On one line, or over its break, either way round: `the containers on it have no network`, `no network in our containers`. */
const BETWEEN = "[^.!?;]{0,60}?";
const letters = "(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])";
const SAID = new RegExp(`${letters}(?:(?:${WHO.join("|")})${BETWEEN}(?:${WHAT.join("|")})|(?:${WHAT.join("|")})${BETWEEN}(?:${WHO.join("|")}))`, "iu");

const READ_MOST = 16_384;

/** That somebody says so. */
export function containersOffline(head: string): readonly Fact[] {
  const found = SAID.exec(head.slice(0, READ_MOST));
  if (found === null) return [];
  const span = { start: found.index, end: found.index + found[0].length };
  if (isDenied(head, span.start, span.end)) return [];
  return [{ name: "containersOffline", value: true, state: "assumed", source: "assumption", because: "the text says so", span }];
}
