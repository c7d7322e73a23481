import type { Telling } from "../telling.js";

/** A module or the extension in it is not there. */
export const MODULE_TELLINGS: readonly Telling[] = [
  {
    message: "iptables/extension-revision-unsupported",
    fields: { revision: "0" },
    phrases: {
      en: [
        "{extension} match|target|extension|modules is|are|was not? missing|supported|available|there|built|loaded|found", "{extension} match|target|extension|module|modules isn't|aren't supported|available|there|built|loaded|found", "{extension} module|modules of|for iptables|netfilter … missing",
        "{extension} module|modules … is|are missing", "no {extension} match|target|extension|support|module", "missing the? {extension} match|target|extension|support|module", "without the? {extension} match|target|extension|support|module", "lacks|lack the? {extension} match|target|extension|support|module",
        "does|do not support|have|know the? {extension} match|target|extension", "doesn't|don't support|have|know the? {extension} match|target|extension",
      ],
      de: ["{extension} modul|match|target fehlt|nicht", "kein|keinen {extension} modul|match|target"],
      ru: ["нет модуля|цели|поддержки {extension}", "{extension} не поддерживается"],
      zh: ["不支持 {extension}", "没有 {extension} 模块"],
    },
  },
  {
    // A program that looks for the module among the loaded ones says so, too.
    message: "extension/set-kernel-module-xt-set-is-not-loaded",
    printed: true,
    phrases: {
      en: ["{module} module? is|was not loaded", "{module} module? isn't|wasn't loaded", "module {module} not loaded", "{module} module? not loaded"],
      de: ["modul {module} ist? nicht geladen", "{module} nicht geladen"],
      ru: ["модуль {module} не загружен", "{module} не загружен"],
      fr: ["module {module} … pas chargé"],
      es: ["módulo|modulo {module} no … cargado"],
      zh: ["{module} 未加载", "没有加载 {module}", "未加载 {module}", "{module} 没有加载"],
    },
  },
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
        "has|have|had no {module}", "{module} module? is|was not in|part the|of? the|my|this? … kernel", "{module} module? isn't|wasn't in|part the|of? the|my|this? … kernel", "{module} ko? does|did not exist", "{module} ko? doesn't|doesnt|didn't exist", "can't|cannot|cant|couldn't load|modprobe|insmod|find the? module? {module}", "could|can not load|modprobe|insmod|find the? module? {module}",
        "unable|failed|fails to load|modprobe|insmod|find the? module? {module}", "modprobe {module} fails|failed|errors", "not built|compiled with {module}",
      ],
      de: ["modul {module} fehlt|nicht|gibt", "{module} fehlt|fehlen", "kein modul? {module}", "ohne {module}"],
      ru: ["нет модуля? {module}", "модуль|модуля {module} не|нет|отсутствует", "без модуля? {module}", "{module} отсутствует|нет"],
      fr: ["pas de|le? module {module}", "module {module} manquant|manque|absent|introuvable"],
      es: ["no … módulo|modulo {module}", "falta el? módulo|modulo? {module}"],
      zh: ["没有 {module}", "缺少 {module}", "找不到 {module}", "未检测到 {module}", "检测不到 {module}"],
    },
  },
];
