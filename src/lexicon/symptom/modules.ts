import type { Telling } from "../telling.js";

/** A module or the extension in it is not there. */
export const MODULE_TELLINGS: readonly Telling[] = [
  {
    message: "module/modprobe-not-found",
    fields: { module: "ip6_tables" },
    phrases: { en: ["ip6tables kernel? module|modules is|are? missing|absent|unavailable|not"], de: ["ip6tables modul fehlt"] },
  },
  {
    message: "module/modprobe-not-found",
    phrases: {
      en: [
        "no {module} module|support|ko", "no module {module}", "without the? {module} module?", "{module} module? is|was|are not there|available|found|present|built|included|supported|installed",
        "{module} module? isn't|wasn't there|available|found|present|built|included|supported|installed", "{module} module? not found|available|present|there|built|included|supported|installed",
        "{module} module? missing|unavailable", "{module} module? is|was|are missing|absent|unavailable|gone", "missing the? kernel? module? {module}", "module {module} is|was? missing|absent|unavailable|gone", "lacks|lack|lacking the? kernel? module? {module}",
        "has|have|had no {module}", "{module} ko? does|did not exist", "{module} ko? doesn't|doesnt|didn't exist", "can't|cannot|cant|couldn't load|modprobe|insmod|find the? module? {module}", "could|can not load|modprobe|insmod|find the? module? {module}",
        "unable|failed|fails to load|modprobe|insmod|find the? module? {module}", "modprobe {module} fails|failed|errors", "not built|compiled with {module}",
      ],
      de: ["modul {module} fehlt|nicht|gibt", "{module} fehlt|fehlen", "kein modul? {module}", "ohne {module}"],
      ru: ["нет модуля? {module}", "модуль|модуля {module} не|нет|отсутствует", "без модуля? {module}", "{module} отсутствует|нет"],
      fr: ["pas de|le? module {module}", "module {module} manquant|manque|absent|introuvable"],
      es: ["no … módulo|modulo {module}", "falta el? módulo|modulo? {module}"],
      zh: ["没有 {module}", "缺少 {module}", "找不到 {module}"],
    },
  },
];
