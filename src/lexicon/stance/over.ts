import { cue } from "../cue.js";

/** The error is over, or others may have it: nobody has it now. */
export const OVER = cue("over", {
  en: [
    "fixed|solved|resolved it|this|that|for? me? by|with|after", "fixed|solved|resolved for me by|with|after", "is|was|been|got fixed|solved|resolved",
    // A chain or set that is gone is the error itself.
    "error|errors|problem|problems|issue|issues|message|messages|warning|warnings|it|this|that|all|they is|are|was|were now? gone",
    "works|work|working as it should|expected now|again", "i|i'll close this", "closing this", "not seen it again|since", "leaving this here", "is now ignored|handled", "fix|fixes|fixed in v?", "fix|fixes|fixed an issue where",
    "fix|fixes|fixed a bug|regression where|that|in", "fix|fixes|fixed bogus|spurious", "sorry for the noise", "works|loads|starts|runs again|now", "now it|everything works|loads|starts|runs", "that|this|it did the trick", "that|this|it was it", "for me it|this|that worked|works", "it|that|this worked for me", "thanks that|this|it worked",
  ],
  de: ["ist|sind|war|wurde … gelöst|behoben|verschwunden"],
  ru: ["решен|решена|решено|решены", "решён", "исправлен|исправлена|исправлено", "исчезл~", "пропала", "ушла", "больше не появля~|встреча~|возника~"],
  fr: ["a disparu", "est|été résolu|résolue|corrigé|corrigée"],
  es: ["está|fue|quedó|sido resuelto|resuelta|solucionado|solucionada|corregido|corregida", "ya no sale|aparece|ocurre"],
  pt: ["foi|está|já resolvido|resolvida|corrigido|corrigida"],
  it: ["è stato|stata risolto|risolta|corretto|corretta", "ho risolto|corretto"],
  zh: ["已经解决", "已解决", "已修复", "没有再出现", "不再出现"],
  ja: ["解決しました", "直りました", "解消しました"],
});

/** A change that is offered for review tells of what it mends: nobody who reads it has the error. */
export const CHANGE = cue("change", {
  en: [
    "this|the pr|mr|patch|commit|changeset fixes|fixed|makes|adds|handles|avoids|changes|corrects|removes", "this|the pull|merge|change request fixes|fixed|makes|adds|handles|avoids|changes|corrects|removes",
    "with|after this|the change|patch|commit|pr|mr … works|worked|starts|started|right|correct|passes|passed|succeeds", "reviewer|reviewers please", "how to verify it?", "test plan", "merged thanks",
  ],
  de: ["dieser|der patch|commit|pr|mr behebt|korrigiert|macht"],
  ru: ["этот|этим патч|патчем|коммит исправляет|чинит"],
  zh: ["此 pr 修复", "这个 pr 修复", "本 pr"],
});

/** Tells of an error as of one that was. */
export const WAS = cue("was", {
  en: ["had the|this|that|an same? error|message|problem|issue", "i|we used to get|see"],
  de: ["hatte|hatten den|diesen|das|dieses gleichen? fehler|problem"],
  ru: ["была|было|был такая|такой|эта|та же? ошибка|проблема"],
});

/** Speaks of whoever may get the error, not of the writer's machine. */
export const OTHERS = cue("others", {
  en: ["if you see|get", "if you run into", "in case you see|get", "for those|anyone|others|people who|with"],
  de: ["falls|wenn ihr|du|sie … bekommt|seht|seht"],
  ru: ["если у вас"],
  zh: ["如果系统报", "如果报错", "如果出现", "如果遇到", "如果你遇到", "若出现"],
});

/** One word with a mark behind it closes a report: `Update: gelöst!`, `[SOLVED]`. */
export const CLOSED_WORDS = cue("closed-word", {
  en: ["solved", "resolved", "closed"],
  de: ["gelöst", "behoben"],
  es: ["resuelto"],
  fr: ["résolu", "résolue"],
  it: ["risolto"],
  pt: ["resolvido"],
  ru: ["решена", "решено"],
});

/** Takes the meaning of `over` back: `is not solved`. */
export const NOT_OVER = cue("not-over", {
  en: ["not", "never", "isn't", "hasn't", "wasn't", "until"],
  de: ["nicht", "noch", "immer"],
  ru: ["не", "ли"],
  fr: ["pas"],
  es: ["no"],
  zh: ["没", "未", "不", "无"],
});
