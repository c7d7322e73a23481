import type { Telling } from "../telling.js";

/** A program of the field is not installed, or may not be used. */
export const PROGRAM_TELLINGS: readonly Telling[] = [
  {
    message: "shell/iptables-not-found",
    phrases: {
      en: [
        "{program} command|binary|executable|package? is|was not installed|found|there|present|available", "{program} command|binary|executable|package? isn't|wasn't installed|found|there|present|available", "{program} command|binary|executable? not installed|found|present",
        "no {program} installed|binary|command|executable|program|package", "without {program} installed", "{program} is|was missing|absent", "missing the? {program} binary|command|executable|package", "which|type|whereis … {program} finds|gives|shows|says|prints|returns neither|nothing|none", "which {program} nothing",
        "doesn't|does not have|ship|include|contain {program}", "hasn't|has not got {program}", "want|wants|needs|requires the? {program} binary|command|executable|package", "{program} isn't|aren't among|part|in|included", "{program} is not among|part|included",
      ],
      de: ["{program} ist|sind nicht installiert|vorhanden|da", "{program} nicht installiert|gefunden|vorhanden", "kein {program} installiert|da", "ohne {program}"],
      ru: ["{program} не установлен|установлена|найден|найдена|стоит", "нет {program}"],
      fr: ["{program} n'est pas installé|présent", "pas de {program}"],
      es: ["{program} no está instalado", "no tengo|hay|tiene {program}"],
      zh: ["{program} 系统也没有自带", "没有自带 {program}", "无法识别 {program}", "找不到 {program}", "没有安装 {program}", "没装 {program}", "which {program} 什么也没有", "which {program} 没有"],
    },
  },
  {
    message: "shell/program-crashed",
    phrases: {
      en: ["{program} … segmentation fault", "{program} list ruleset … segmentation fault", "{program} … segfaults|segfault|crashes|crashed|coredumps", "segmentation fault in|of|from {program}"],
      ru: ["{program} … падает|сегфолт"],
    },
  },
  {
    message: "iptables/not-root",
    phrases: {
      en: ["{program} says|said|gives|gave|complains|reports|tells … permission denied", "{program} … operation not permitted", "permission denied from|by|running|calling|when|on … {program}", "operation not permitted from|by|running|calling|when|on … {program}", "not allowed|permitted to run|use|call {program}"],
      de: ["{program} … keine berechtigung|rechte", "{program} … nicht erlaubt"],
      ru: ["{program} … нет прав", "{program} … запрещен~"],
    },
  },
  {
    message: "iptables/lock-held",
    phrases: {
      en: ["another|other|some app|program|process|tool|application holds|holding|has|hold|is? using? the xtables lock", "xtables lock is|was? held|taken|busy", "can't|cannot|couldn't get|take|acquire|obtain|grab|open at? the? xtables lock", "failed|fails|unable to get|take|acquire|obtain|grab the? xtables lock", "waiting for the? xtables lock", "xtables lock contention", "stuck on the? xtables lock"],
    },
  },
];
