import { flowing } from "./prompts.js";

/*
 * Words that tell about a machine, where the writer says that it is another one: `a KVM guest, not OpenVZ`, `no docker here`, `Sent from my Android phone`.
 */

const BEFORE_MOST = 80;
const BEHIND_MOST = 60;

const NOT = /(?<![\p{L}\d])(?:not|isn['’]?t|aren['’]?t|without|neither|nor|nicht|kein|keine|keinen|keinem|keiner|ohne|sans|pas|sin|sem|non|senza|bez|не|без|ни) (?:(?:an?|any|the|in|inside|on|under|using|running|de|un|une|ein|einem|einen|im|mehr|auf|unter|mit|в|на|это) ){0,2}$|(?:不是|没有|没用|不在|并非)\s?$/iu;
const NO = /(?<![\p{L}\d])no $/iu;
/** `no docker container can reach it` has docker. */
const NO_MORE = /^\w{0,12}(?:[,.;:!)\n]| (?:here|involved|at all|or|nor|and no|is used|installed)\b|$)/i;
/** A mail client's last line. */
const SIGNATURE = /(?<!\p{L})(?:sent|written|posted|typed|gesendet|geschrieben|отправлено|envoyé|enviado|inviato|发自)[^\n.]{0,24}$/iu;
const MOVED = /(?<!\p{L})(?:migrat(?:e|ed|ion|ing)|moved|switched|converted|umgezogen|gewechselt|migriert|переехали|перешли|перенесли) (?:[\p{L}\d-]{1,20} ){0,3}(?:from|von|vom|с|со) (?:[\p{L}\d-]{1,12} )?$/iu;
const TO_OTHERS = /^[^\n.]{0,24}? (?:to|onto|auf|zu|nach|на) (?:an? |einen? |our )?(?:kvm|vmware|xen|bare|dedicated|hyper-?v|aws|azure|vds)\b/iu;

/** Whether what stands around a word says that the machine is not of that kind. */
export function isDenied(text: string, start: number, end: number): boolean {
  const before = flowing(text.slice(Math.max(0, start - BEFORE_MOST), start));
  if (NOT.test(before) || SIGNATURE.test(before)) return true;
  const behind = text.slice(end, end + BEHIND_MOST);
  return (NO.test(before) && NO_MORE.test(behind)) || (MOVED.test(before) && TO_OTHERS.test(behind));
}
