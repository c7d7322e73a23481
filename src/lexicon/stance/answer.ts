import { cue } from "../cue.js";

/** How an answer to a question begins. */
export const YES = cue("yes", {
  en: ["yes", "yep", "yeah", "correct", "right", "it is", "it does", "i did", "we did"], de: ["ja", "genau", "richtig", "stimmt"], ru: ["да", "верно"],
  fr: ["oui"], es: ["sí", "si"], pt: ["sim"], it: ["sì"], pl: ["tak"], tr: ["evet"], zh: ["是的", "是", "对"], ja: ["はい"], ko: ["네"],
});
export const NO_ANSWER = cue("no-answer", {
  en: ["no", "nope", "not yet", "it is not", "it isn't", "i did not", "we did not"], de: ["nein", "noch nicht"], ru: ["нет", "ещё нет", "еще нет"],
  fr: ["non"], es: ["no"], pt: ["não"], it: ["no"], pl: ["nie"], tr: ["hayır"], zh: ["不是", "没有", "还没"], ja: ["いいえ"], ko: ["아니요"],
});
