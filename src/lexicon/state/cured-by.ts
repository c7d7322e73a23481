import { cue } from "../cue.js";

/** Words that say that what stands before them helps: `after modprobe ip_tables it works`. */
export const HELPS = cue("helps", {
  en: ["works", "work", "worked", "fixes", "fixed", "helps", "helped", "solves", "solved"],
  de: ["geht", "gehen", "läuft", "funktioniert~", "hilft", "half"],
  ru: ["работа~", "помога~", "помог~"],
  fr: ["marche", "fonctionne~"],
  es: ["funciona~"],
  zh: ["就好了", "可以了", "正常了"],
});

/** Words right behind a command that say that it was all it took. */
export const SUFFICED = cue("sufficed", {
  en: ["was|is enough", "did|does it", "did the trick|job", "solved|solves|fixed|fixes it|this|that|the|my"],
  de: ["hat gereicht|geholfen", "genügte", "reichte"],
  ru: ["помог~", "решило", "хватило"],
  fr: ["a suffi"],
  es: ["bastó", "lo solucionó|arregló"],
  zh: ["解决了", "就好了", "就可以了"],
});

/** Leads into what helped: `after`, `once I run`. */
export const AFTER = cue("after", {
  en: ["after a? manually? running?", "once i run|do|ran", "manually? running a?"],
  de: ["nach einem?"],
  ru: ["после"],
  fr: ["après"],
  es: ["después de"],
});

/** What people say of a module that they lack or ask for. */
export const LACKED = cue("lacked", {
  en: ["missing", "not loaded|enabled|available|compiled|built", "enabl~", "activat~", "load~", "asked for", "modprobe", "insmod"],
  de: ["fehl~", "laden", "geladen", "aktivier~"],
  ru: ["нужен", "нужн~", "включ~", "загру~", "подгру~"],
  fr: ["activ~", "charg~", "manqu~"],
  es: ["activ~", "carg~", "habilit~", "falta~"],
  it: ["abilit~", "caric~", "manc~"],
  pl: ["włącz~", "załad~"],
  tr: ["yükle~", "etkinleştir~"],
  vi: ["kích hoạt"],
  id: ["aktifkan"],
  zh: ["开启", "加载", "启用", "缺", "没有"],
  ja: ["有効", "読み込"],
});

/** The kernel was built without the loader, or its loader was switched off: modules are there and nobody asks for them. */
export const NO_AUTOLOAD = cue("no-autoload", {
  en: ["module auto? load~", "module autoload~", "auto? loading of modules", "autoloading of modules", "kernel module loader"],
  any: ["config_kmod"],
});

/** What is to be done, or asked for, and is not so yet. */
export const NOT_YET = cue("not-yet", {
  en: ["set", "put", "add", "needs|need", "wants|want", "should", "must", "change", "switch", "try", "use", "enable", "please"],
  de: ["stell~", "brauch~", "muss", "soll~", "möcht~", "bitte"],
  ru: ["нуж~", "постав~", "включ~", "измен~", "смен~", "прошу", "пожалуйста", "задать"],
  fr: ["faut", "mettre", "activer"],
  es: ["poner", "ponga", "cambiar", "necesit~"],
  zh: ["需要", "启用", "改", "设", "请"],
});
