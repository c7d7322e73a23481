/* How people put which release of a product it is. */

/** Between the name of a product and the number of its release. Patterns of a regular expression, as are all of this file. */
export const BEFORE_NUMBER = [
  "in", "is", "ist", "es", "est", "is on", "release", "rel\\.?", "version", "ver\\.?", "v\\.?",
  "версии", "версия", "версию", "версией", "versión", "versione", "versão", "版本是", "版本为", "版本", "[是为]", "バージョン",
];
/** Before the number of an update of a release. */
export const UPDATE_WORDS = [
  "update", "upd", "u", "обновлени[ея]", "апдейт", "actualización", "atualização", "mise à jour", "aggiornamento", "aktualisierung",
  "更新", "アップデート",
];
/** Before the name of a product, where a sentence only compares with that version, or wishes it. */
export const COMPARING = [
  "since", "from", "before", "until", "till", "below", "above", "starting (?:from|with)", "as of", "than", "up ?to",
  "(?:to|should|can|could|must|will|would|we|i) (?:upgrade|update|move|migrate) to", "ab", "seit", "vor", "bis", "als",
  "начиная с", "до", "после", "чем", "desde", "antes de", "hasta", "depuis", "avant", "jusqu['’]à", "从", "早于", "升级到",
];
/** Between one of these and the name. */
export const ARTICLES = ["version", "the", "der", "die", "dem", "версии"];

const OTHER_SIDE = [
  "later", "newer", "above", "higher", "up", "older", "earlier", "before", "neuer", "höher", "älter", "новее", "выше", "старше",
  "posterior", "superior", "plus",
];

/** Behind the number, where a sentence speaks of all releases on one side of it. */
export const ONWARDS = [`(?:or|and|oder|und|или|ou|et|[иyo]) (?:${OTHER_SIDE.join("|")})`, "\\+", "以上", "之前", "及以上"];
