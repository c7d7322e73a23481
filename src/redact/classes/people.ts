import { USER, type TokenClass } from "../class.js";
import { SYSTEM_USERS } from "../ordinary-names.js";

const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’-]{1,30}`;
/** One to four words with capitals, an initial among them. */
const PERSON = String.raw`(?<it>${WORD}(?: (?:\p{Lu}\.|von|van|de|da|der|den|di|la|el|bin|${WORD})){0,3})`;
const GREETING = String.raw`(?:[Hh]i|HI|[Hh]ello|[Hh]ey|[Dd]ear|[Hh]allo|[Ll]iebe[rs]?|[Ss]ehr geehrte[rs]?|[Gg]uten (?:Tag|Morgen|Abend)|[Bb]onjour|[Cc]her|[Hh]ola|[Ee]stimad[oa]|[Cc]iao|[Pp]rezado|[Дд]обрый день,?|[Зз]дравствуйте,?|[Пп]ривет,?|[Уу]важаем(?:ый|ая)|[Dd]zień dobry|[Dd]obrý den|[Hh]ej|[Gg]ood (?:morning|afternoon|evening|day))`;
const TITLE = String.raw`(?:Mr|Mrs|Ms|Dr|Prof|Herrn?|Frau|Hr|Fr|Monsieur|Madame|Sr|Sra|Sig|Pan|Pani)\.? `;
const FAREWELL = String.raw`(?:(?:[Kk]ind |[Bb]est |[Ww]arm )?[Rr]egards|[Tt]hanks(?: in advance)?|[Tt]hank you|[Cc]heers|[Bb]est|[Ss]incerely|[Yy]ours(?: sincerely)?|(?:[Mm]it )?(?:[Ff]reundlichen?|[Bb]esten?|[Vv]iele|[Ll]iebe) Gr(?:ü|ue)(?:ß|ss)en?|MfG|LG|VG|[Дд]анке|[Сс] уважением|[Сс]пасибо|[Cc]ordialement|[Mm]erci|[Ss]aludos|[Gg]racias|[Cc]ordiali saluti|[Gg]razie|[Pp]ozdrawiam|[Aa]tenciosamente|[Ss] pozdravem|[Mm]et vriendelijke groet(?:en)?|[Mm]vh|[Дд]якую|[Зз] повагою|(?:[Mm]ed )?(?:[Vv]enlig |[Vv]ennlig |[Vv]änliga )?[Hh](?:ilsen|älsningar)|[Tt]ack|[Oo]brigad[oa]|[Cc]umprimentos|[Tt]erveisin|[Tt]eşekkürler|[Ss]aygılarımla|[Üü]dvözlettel|[Kk]öszönöm|[Cc]u stimă|[Dd]ěkuji|[Dd]ziękuję|[Zz] poważaniem|[Dd]istinti saluti|[Uu]n saludo|[Bb]ien (?:cordialement|à vous))`;
/** Whom people greet who know no name, and what is no name in the same place. */
const NOBODY = /^(?:Support|Team|All|Everyone|Everybody|There|Sir|Sirs|Madam|Folks|Guys|Admins?|Administrator|Customer|Client|Colleagues?|Friends?|World|Leute|Kollegen|Kolleginnen|Zusammen|Damen|Herren|Technik|Kunde|Kundin|Коллеги|Поддержка|Equipo|Equipe|Sent|Best|Kind|Regards|Thanks|Please|We|The|This|My|Our|You|Your|From|Mailer|Mail|System|Root|Server|Virtuozzo|Parallels|Plesk|Linux|Docker|Error|Name|Technical|Network|Hosting|Data|Cloud|Web|IT|Help|Service|Security|Operations|Sales|Info|PS)\b/i;

/** Names of people where mails and logs of changes have them: before an address, behind a greeting or a title, under a farewell. */
export const people: TokenClass = {
  ...USER,
  name: "person",
  patterns: [
    new RegExp(String.raw`(?<=^|[:,;(\d>]|\b[Bb]y|\bfrom)["' \t]{0,4}${PERSON}(?=["']?[ \t]{1,3}(?:[<(]|\[mailto:|&lt;)[^\s<>@]{1,64}@)`, "gmu"),
    new RegExp(String.raw`(?<=^[ \t>]{0,10}${GREETING}[ ,]{1,2}(?:${TITLE})?)${PERSON}(?=[ \t]{0,2}[,!.:–-]?[ \t]{0,3}$|, \p{L})`, "gmu"),
    new RegExp(String.raw`(?<=(?:^|[\s(])${TITLE})${PERSON}(?=[\s,.!?;:)]|$)`, "gmu"),
    new RegExp(String.raw`(?<=^[ \t>]{0,10}${FAREWELL}[,.!]?[ \t]{0,3}(?:\r?\n[ \t>]{0,10}){1,3}(?:-{1,2} ?)?)${PERSON}(?=[ \t]{0,3}(?:[,/|(-]|$))`, "gmu"),
    new RegExp(String.raw`(?<=^(?:[Bb]est |[Kk]ind )?[Rr]egards,? |^MfG,? |^VG,? |^LG,? |^С уважением,? )${PERSON}(?=[ \t\r]{0,3}$)`, "gmu"),
    // A signature behind its dashes.
    new RegExp(String.raw`(?<=^-- ?\r?\n)(?<it>${WORD} ${WORD})(?=[ \t]{0,3}(?:[|,/(-]|$))`, "gmu"),
    new RegExp(String.raw`(?<=\b(?:[Mm]y name is|[Mm]ein Name ist|[Aa]nsprechpartner(?:in)?:?|[Cc]ontact(?: person)?:|[Rr]equester:|[Rr]eporter:|[Aa]ssignee:|[Cc]ustomer:|[Kk]unde:|Full [Nn]ame:|Меня зовут)[ \t]{1,4})${PERSON}(?![\p{L}\p{M}\d_])`, "gu"),
    new RegExp(String.raw`(?<=\b(?:[Kk]und(?:e|in)|[Cc]ustomer|[Cc]liente?|[Кк]лиент)[ \t])(?<it>${WORD} ${WORD})(?![\p{L}-])`, "gu"),
    new RegExp(String.raw`(?<=(?:\b[Cc]lient|^[ \t>]{0,10}(?:Name|Nom|Nombre|Nome|Имя|ФИО)):[ \t]{1,4})(?<it>${WORD} ${WORD})(?=[ \t\r]{0,3}(?:$|[,(|]))`, "gmu"),
    new RegExp(String.raw`(?<=(?:\b[Aa]ssigned to|\b(?:[Oo]pened|[Cc]reated|[Uu]pdated|[Cc]losed|[Hh]andled|[Rr]eported|[Ss]ubmitted) by|\b[Oo]wner|\b[Aa]gent|\b[Tt]echnician|\bBearbeiter(?:in)?|\bResponsable|Ответственный|Автор):?[ \t]{1,4})(?<it>${WORD} ${WORD})(?![\p{L}\d_-])`, "gu"),
    new RegExp(String.raw`(?<=\b(?:[Tt]his is|[Hh]ier ist|[Hh]ier spricht|[Ii]ci) )(?<it>${WORD} ${WORD})(?= (?:from|of|von|de|chez)\b)`, "gu"),
    new RegExp(String.raw`(?<=^|[,.!] )(?<it>${WORD} ${WORD})(?= from [^\n]{2,60} here\b)`, "gmu"),
    // Under a short line that ends in a comma, whatever language it is in: two words with capitals, and nothing else. The same behind one word.
    new RegExp(String.raw`(?<=^[ \t>]{0,10}\p{Lu}[\p{L}\p{M} ]{2,30},[ \t]{0,3}(?:\r?\n[ \t>]{0,10}){1,2})(?<it>${WORD}(?: \p{Lu}\.)? ${WORD})(?=[ \t\r]{0,3}$)`, "gmu"),
    new RegExp(String.raw`(?<=^[ \t>]{0,10}${FAREWELL}[,!]? )(?<it>${WORD} ${WORD})(?=, |[ \t\r]{0,3}$)`, "gmu"),
    // Above what is quoted of them.
    new RegExp(String.raw`(?<=^[ \t>]{0,10}(?:Am|On|Le|El|Il|Op|Den|Em)\b[^\n<]{5,60}(?:schrieb|wrote|a écrit|escribió|ha scritto|schreef|skrev|escreveu|написала?),? )${PERSON}(?= ?:[ \t\r]{0,3}$)`, "gmu"),
    new RegExp(String.raw`(?<=^[ \t>]{0,10}(?:Am|On|Le|El|Il|Op|Den|Em)\b[^\n<]{5,60}, )${PERSON}(?= (?:wrote|a écrit|escribió|ha scritto|schreef|skrev|escreveu|пишет|написала?) ?:[ \t\r]{0,3}$)`, "gmu"),
    // The field of passwd that has them.
    new RegExp(String.raw`(?<=^[a-z_][\w.-]{0,31}:[x*!]?:\d{1,10}:\d{1,10}:)${PERSON}(?=[,:])`, "gmu"),
  ],
  keeps: ({ value, before }) => NOBODY.test(value) || SYSTEM_USERS.has(/(?:^|\n)([a-z_][\w.-]{0,31}):[x*!]?:\d{1,10}:\d{1,10}:$/.exec(before)?.[1] ?? ""),
};
