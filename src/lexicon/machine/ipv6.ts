import { cue } from "../cue.js";

/** Whether the machine has IPv6 at all. */
export const IPV6_CUES = [
  cue("ipv6-switched-off", {
    any: ["ipv6 disable 1"],
    en: [
      "ipv6 is|was|being disabled|off|deactivated", "ipv6 disabled|deactivated", "disabled|deactivated ipv6", "ipv6 turned|switched off", "turned|switched off ipv6", "have|has no ipv6",
      "no ipv6 support|address|addresses|stack|here|on|in|at", "without ipv6", "doesn't|don't have|support ipv6", "does|do not have|support ipv6", "ipv6 is not enabled|available|supported", "ipv6 isn't enabled|available|supported",
    ],
    de: ["ipv6 ist|war|habe? … deaktiviert|abgeschaltet|ausgeschaltet|aus", "kein|ohne ipv6"],
    ru: ["ipv6 … отключен|отключён|выключен", "отключен|отключён|отключил|выключен ipv6", "без ipv6", "нет ipv6"],
    fr: ["ipv6 … désactivé|desactivé", "sans ipv6", "pas d'ipv6"],
    es: ["ipv6 … desactivado|deshabilitado", "sin ipv6"],
    pt: ["ipv6 … desativado|desabilitado", "sem ipv6"],
    zh: ["禁用 ipv6", "禁用了 ipv6", "关闭 ipv6", "关闭了 ipv6", "没有 ipv6", "不支持 ipv6"],
  }, { fact: "ipv6Disabled", value: true }),
] as const;
