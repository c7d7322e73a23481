import type { Telling } from "../telling.js";

/** The kernel does not give a table. */
export const TABLE_TELLINGS: readonly Telling[] = [
  {
    message: "iptables/table-init-failed",
    fields: { error: "Table does not exist (do you need to insmod?)" },
    phrases: {
      en: [
        "does|do not bring|have|ship|include|contain … netfilter|iptables modules|support", "doesn't|don't bring|have|ship|include|contain … netfilter|iptables modules|support", "kernel … without|lacks|lacking netfilter|iptables support|modules?",
        "no netfilter|iptables support|modules in|on|here", "netfilter|iptables modules are|is missing|absent", "missing netfilter|iptables kernel? modules",
      ],
      de: ["keine netfilter|iptables module|unterstützung"], ru: ["нет модулей netfilter|iptables"],
    },
  },
  {
    message: "iptables/table-init-failed",
    fields: { error: "Table does not exist (do you need to insmod?)" },
    phrases: {
      any: ["{program} {table} table does|do not exist"],
      en: [
        "can't|cannot|cant|couldn't|couldnt initialize|initialise|initilize|initalize|init|open|load|find|use|access the? {program} table? {table}", "could|can not initialize|initialise|init|open|load|find|use|access the? {program} table? {table}",
        "can't|cannot|cant|couldn't|couldnt initialize|initialise|initilize|initalize|init|open|load|find|use|access the? {table} table", "could|can not initialize|initialise|init|open|load|find|use|access the? {table} table",
        "unable|failed|fails to initialize|initialise|init|open|load|find|use|access the? {program}? table? {table} table?",
        "no {table} table", "no table {table}", "without a|the? {table} table", "the? {table} table is|was missing|absent|unavailable|gone", "the? {table} table is|was not|isn't there|available|supported|present|loaded|found",
        "the? {table} table isn't|wasn't there|available|supported|present|loaded|found", "{table} table does|did not exist|load|work", "{table} table doesn't|didn't|doesnt exist|load|work", "table {table} does|did not exist", "table {table} doesn't|didn't|doesnt exist", "lacks|missing the? {table} table",
      ],
      de: ["keine {table} tabelle", "die|der? tabelle {table} fehlt|gibt|existiert", "die? {table} tabelle fehlt|gibt|existiert"],
      ru: ["нет таблицы {table}", "таблица|таблицу|таблицы {table} не|нет|отсутствует", "таблицы {table} нет", "без таблицы {table}"],
      fr: ["pas de table {table}", "la? table {table} n'existe|manque|absente"],
      es: ["no … tabla {table}", "tabla {table} no existe", "falta la tabla {table}"],
      zh: ["没有 {table} 表", "{table} 表不存在"],
    },
  },
];
