import { cue } from "../cue.js";

/*
 * What people say of a container that is not the one of the ticket: another's, or one that only serves to compare.
 */

/** Before the container's number. */
export const ANOTHERS = cue("anothers", {
  en: ["another", "other", "different", "neighbour's|neighbor's|neighbouring|neighboring|colleague's|colleagues'|friend's|customer's|client's|somebody's|someone's|else's|their|his|her|working|healthy"],
  de: ["anderer|anderen|anderem|andere|kollegen|kollegin|nachbarn|fremden|funktionierenden"],
  ru: ["друг~", "чуж~", "соседн~", "коллеги", "рабоч~"],
  fr: ["autre", "collègue", "voisin"],
  es: ["otro", "otra", "compañero", "vecino"],
  zh: ["另一个", "别的", "同事的", "别人的"],
});

/** Behind it. */
export const OF_ANOTHER = cue("of-another", {
  en: ["of|from|by|belonging to? my|our|a|an|the|another? colleague|neighbour|neighbor|friend|customer|client", "works", "it|all|everything|nat|iptables works", "is|was|runs fine|ok|okay|good|healthy", "has no problem|problems|trouble", "does|do not have|show this|the|that"],
  de: ["von|des|meines|eines anderen? kollegen|nachbarn|kunden", "läuft|funktioniert|geht"],
  ru: ["коллеги|соседа|друга|клиента", "работает", "всё|все работает|нормально"],
  fr: ["de mon|d'un autre? collègue|client", "fonctionne", "marche"],
  es: ["de mi|un|otro compañero|cliente", "funciona"],
});

/** A line that ends what was said of others: "but in mine:", "This one does not:". */
export const OWN_HEADING = cue("own-heading", {
  en: [
    "mine|ours", "mine|ours is|does|has? not|doesn't|fails|hasn't|none", "in|on|but|with mine|ours", "my own? one|container|ct|ve|vps|server|box|machine",
    "this one", "this one is|does|has? not|doesn't|fails|hasn't|none",
  ],
  de: ["bei mir|uns", "meiner|meinem|meine", "meiner|meinem|meine|mir|uns nicht"],
  ru: ["у меня|нас", "у меня|нас нет|не", "в моём|моем"],
  fr: ["chez moi|nous", "le mien"],
  es: ["en el mío|mio"],
  zh: ["我的", "我这里"],
});

/** The line above somebody else's text. */
export const WROTE = cue("wrote", {
  en: ["wrote|writes", "original message", "forwarded message", "found|read|saw|seen this|that|it? in|on a|an|the|some|your? forum|wiki|blog|tutorial|howto|article|thread|post|stackoverflow", "a colleague|friend|forum|tutorial says|said|suggested|suggests"],
  de: ["schrieb|schreibt", "ursprüngliche nachricht", "weitergeleitete nachricht"],
  ru: ["написал|написала|пишет|писал|писала", "исходное сообщение", "пересылаемое сообщение"],
  fr: ["a écrit", "message d'origine"],
  es: ["escribió", "mensaje original"],
  pt: ["escreveu"],
  it: ["ha scritto"],
  zh: ["写道"],
});
