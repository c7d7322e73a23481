import type { Fact } from "../model/fact.js";

/** One of these stands in whatever the patterns below find. */
const HINT = /upda|upgra|обнов|mises? à jour|actualiza|-Syy?u|zypper|emerge/i;

/** Commands that upgrade the whole system, and people's words for it. */
const UPGRADE = [
  /\bpacman -Syy?uu?\b/i,
  /\b(?:apt|apt-get|aptitude) (?:-y )?(?:upgrade|dist-upgrade|full-upgrade|safe-upgrade)\b/i,
  /\b(?:dnf|yum) (?:-y )?(?:upgrade|update)\b/i,
  /\b(?:zypper (?:dup|up)|rpi-update|emerge -u)\b/i,
  /\binstall(?:s|ed|ing)? (?:a|the) new(?:er)? kernel\b|\b(?:brought|pulled in) a new(?:er)? kernel\b/i,
  /\b(?:after|since) (?:the|a|an|my|our|last|yesterday's|today's|this) ?(?:(?:system|kernel|full|big|recent|last|latest|automatic|nightly|package|distro) ){0,2}(?:update|upgrade)\b/i,
  /\bkernel (?:is|was|has been|got|gets) (?:just |automatically )?(?:updated|upgraded)\b/i,
  /\bafter (?:updating|upgrading)(?: (?:the|my|our|all))? (?:system|kernel|packages|server|machine|box)\b/i,
  /\b(?:updated|upgraded)(?: (?:the|my|our|all))? (?:kernel|system|packages|server|machine|box)\b/i,
  /\b(?:updated?|upgraded?)\b[^\n]{1,60}(?:\bnot|n['’]t|\bno|\bwithout(?: a)?|\bnever)(?: been| yet)?(?: yet)? reboot/i,
  /\bnach (?:dem|einem|meinem|unserem) (?:\w{1,12}-? ?)?(?:update|upgrade)\b/i,
  /(?:после|с момента) (?:последнего )?обновлени|обновил[аи]? (?:ядро|систему|пакеты)/i,
  /\baprès (?:la|une|les) (?:mise|mises) à jour\b|\bdespués de (?:la )?actualiza/i,
] as const;

/** A machine that was started again has the new kernel and its modules. */
const STARTED_AGAIN = /\breboot(?:ed|ing)?\b|\brestarted the (?:server|machine|box|host|vm)\b|\bneu ?(?:start|gestartet|gebootet)|перезагру|\bredémarr|\breinici/gi;
/** Not yet, or as a question. */
const NOT_YET = /(?:n['’]t|\b(?:not|no|never|without|before|until|need(?:s|ed)? to|requires?|have to|must|should|avoid|nicht|kein|keinen|ohne|vor dem|pas|sin|sans)|(?<!\p{L})(?:не|без))(?:[ ,](?:yet|been|be|a|an|the|noch|had|is|was|it|nach|dem|machine|server|box|host|pi)){0,3}[ ,]?$/iu;

/** That packages were upgraded and the machine not started again since, as far as the words tell. */
export function upgradeFacts(head: string): readonly Fact[] {
  if (!HINT.test(head)) return [];
  const found = UPGRADE.map((pattern) => pattern.exec(head)).find((match) => match !== null) ?? undefined;
  if (found === undefined) return [];
  for (const again of head.matchAll(STARTED_AGAIN)) {
    if (!NOT_YET.test(head.slice(Math.max(0, again.index - 40), again.index).replace(/\s+/g, " "))) return [];
  }
  return [{ name: "upgraded", value: true, state: "assumed", source: "assumption", because: `the text speaks of an upgrade: ${found[0].trim()}`, span: { start: found.index, end: found.index + found[0].length } }];
}
