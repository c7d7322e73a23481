import { cue } from "../cue.js";

/** Commands that upgrade the whole system, and people's words for it. */
export const UPGRADED = cue("upgraded", {
  any: ["pacman syu|syyu|syyuu", "apt|apt get y? upgrade", "apt|apt get? y? dist|full|safe upgrade", "aptitude upgrade|safe upgrade?", "dnf|yum y? upgrade|update", "zypper dup|up", "rpi update", "emerge u"],
  en: [
    "install|installs|installed|installing a|the new|newer kernel", "brought|pulled|brings|installed in? a|the new|newer … kernel", "apt|apt get|dnf|yum|pacman … brought a newer|new kernel",
    "after|since the|a|an|my|our|last|yesterday's|today's|this? system|kernel|full|big|recent|last|latest|automatic|nightly|package|distro? system|kernel|full|big|recent|package? update|upgrade|updates|upgrades",
    "kernel is|was|has|got|gets been|just|automatically? updated|upgraded", "after updating|upgrading the|my|our|all? system|kernel|packages|server|machine|box",
    "updated|upgraded the|my|our|all? kernel|system|packages|server|machine|box",
  ],
  de: ["nach dem|einem|meinem|unserem|letzten kernel|system|letzten? update|upgrade", "nach der aktualisierung", "kernel aktualisiert"],
  ru: ["после|момента последнего? обновлени~", "обновил~ ядро|систему|пакеты", "с последнего обновления"],
  fr: ["après la|une|les mise|mises à jour", "après une? mise à niveau"],
  es: ["después de la|una? actualiza~", "tras la|una? actualiza~"],
  pt: ["depois da|de uma? atualiza~", "após a? atualiza~"],
  it: ["dopo l'|un|un'? aggiornamento", "dopo l'aggiornamento"],
  pl: ["po aktualizacji"],
  zh: ["升级后", "升级之后", "更新后", "升级了内核", "升级内核"],
  ja: ["アップデート後", "アップグレード後", "更新後"],
}, { fact: "upgraded", value: true });

/** Packages were brought up to date; it says that the kernel is newer only where the machine was not started again. */
export const UPDATED = cue("updated", {
  en: ["update|updated|upgrade|upgraded"], de: ["update|upgrade", "aktualisier~"], ru: ["обнов~"], es: ["actualiz~"], fr: ["mis à jour"], zh: ["升级", "更新"],
});

/** What follows was not done, is to be done, or is only asked for. */
export const NOT_DONE = cue("not-done", {
  en: [
    "not|no|never|without|before|until|avoid|haven't|hasn't|hadn't|didn't|don't|doesn't|won't|can't|couldn't|wouldn't|isn't|wasn't|must|should",
    "need|needs|needed to", "require|requires", "have|has to",
  ],
  de: ["nicht|kein|keinen|keine|ohne", "vor dem|einem"],
  ru: ["не|без", "до"],
  fr: ["pas|sans"],
  es: ["sin|no"],
  zh: ["没", "没有", "还没", "未", "不"],
});

/** Behind "reboot": then it is advice, or what somebody means to do. */
export const WHEN_TO = cue("when-to", { en: ["once", "after you|the|a|an|every|each|it|updating|upgrading", "when"], de: ["sobald", "nachdem"], ru: ["после"], zh: ["后"] });

/** A machine that was started again has the new kernel and its modules. */
export const STARTED_AGAIN = cue("started-again", {
  en: ["reboot|rebooted|rebooting", "restarted the server|machine|box|host|vm"],
  de: ["neu gestartet|gebootet", "neugestartet", "neustart", "rebootet"],
  ru: ["перезагру~"],
  fr: ["redémarr~"],
  es: ["reinici~"],
  pt: ["reinici~"],
  it: ["riavvi~"],
  pl: ["restart~", "zrestart~"],
  zh: ["重启"],
  ja: ["再起動"],
});
