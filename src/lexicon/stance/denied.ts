import { cue } from "../cue.js";

/** Denies what follows it within the same clause: `a KVM guest, not OpenVZ`. */
export const NOT = cue("not", {
  en: ["not", "isn't", "isnt", "aren't", "without", "neither", "nor", "instead of", "rather than", "unlike"],
  de: ["nicht", "kein", "keine", "keinen", "keinem", "keiner", "ohne", "statt"],
  ru: ["не", "без", "ни"],
  fr: ["sans", "pas"],
  es: ["sin"],
  pt: ["sem"],
  it: ["non", "senza"],
  pl: ["bez", "nie"],
  zh: ["不是", "没有", "没用", "不在", "并非"],
});

/** Denies what follows it only where the clause ends behind that: `no docker here`, but not `no docker container can reach it`. */
export const NO = cue("no", { en: ["no"] });

/** What may stand between a denial and what it denies. */
export const FILLERS = cue("fillers", {
  en: ["a", "an", "any", "the", "in", "inside", "on", "under", "using", "running", "it's", "is"],
  de: ["ein", "einem", "einen", "im", "mehr", "auf", "unter", "mit"],
  ru: ["в", "на", "это"],
  fr: ["de", "un", "une"],
});

/** Ends a denial's reach where it follows what is denied. */
export const NO_MORE = cue("no-more", { en: ["here", "involved", "at all", "or", "nor", "and no", "is used", "installed"] });

/** A mail client's last line. */
export const SIGNATURE = cue("signature", {
  en: ["sent|written|posted|typed from|with|via"],
  de: ["gesendet|geschrieben von|mit"],
  ru: ["отправлено"],
  fr: ["envoyé"],
  es: ["enviado"],
  it: ["inviato"],
  zh: ["发自"],
});

/** Where somebody went from there: with `moved` before it, what stood between is no more. */
export const TO_OTHERS = cue("to-others", {
  en: ["to|onto a|an|our? kvm|vmware|xen|bare|dedicated|hyper|aws|azure"],
  de: ["auf|zu|nach einen|einem|eine? kvm|vmware|xen|vds|dedizierten"],
  ru: ["на kvm|vmware|xen|vds"],
});

/** The machine was something else before: `migrated from OpenVZ to KVM`. */
export const MOVED = cue("moved", {
  en: ["migrate|migrated|migration|migrating|moved|switched|converted … from"],
  de: ["umgezogen|gewechselt|migriert … von|vom"],
  ru: ["переехали|перешли|перенесли … с|со"],
});
