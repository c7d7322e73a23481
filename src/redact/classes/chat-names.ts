import { USER, type TokenClass } from "../class.js";
import { isRole, isTelling, SYSTEM_USERS } from "../ordinary-names.js";

const WORD = String.raw`\p{Lu}\p{Ll}[\p{L}\p{M}'’-]{0,30}`;
const CLOCK = String.raw`\d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?`;
/** What programs have in the same place: levels, and themselves. */
const PROGRAM = /^(?:trace|debug|info|note|notice|warn|warning|err|error|crit|critical|alert|fatal|emerg|panic|kernel|hint|failed|failure|success|ok|status|usage|try|output|input|result|started|stopped|starting|stopping|loading|running|done|step|task|play|time|date|node|chain|table|rule|rules|command|answer|question|update|edit|agent|customer|client|support|staff|technician|engineer|helpdesk|bot|system|you|me|re|from|to|subject|file|line|version|hook|unit|job|test|network|fehler|warnung|erreur|ошибка|предупреждение|помилка|błąd|chyba)$/i;

/** People in logs of chats, in fields of JSON that have a person, and in passwd's comments. */
export const chatNames: TokenClass = {
  ...USER,
  name: "person in a chat",
  patterns: [
    // [10:42] Name: …, 10:42 - Name: …, Name [10:42]: …, [date, clock] Name: ….
    new RegExp(String.raw`(?<=^[ \t>]{0,6}[[(]?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? )?${CLOCK}[\])]?(?: ?[-–—])? {1,2})(?<it>${WORD}(?: ${WORD})?)(?=: \S)`, "gmu"),
    new RegExp(String.raw`(?<=^[ \t>]{0,6})(?<it>${WORD}(?: ${WORD})?)(?=[ ,]{1,3}[[(]?(?:(?:today|yesterday|heute|gestern) (?:at |um )?)?${CLOCK}[\])]?:?[ \t]{0,3}$)`, "gmu"),
    // <nick> of IRC, behind its clock.
    new RegExp(String.raw`(?<=^[ \t]{0,4}[[(]?${CLOCK}[\])]? {0,2}<[@+%~&]?)(?<it>[\p{L}_][\w\p{L}|^{}-]{1,30})(?=>[ \t])`, "gmu"),
    /(?<=["'](?:display|full|real|first|last|given|family|sur)[ _-]?name["'][ \t]{0,2}:[ \t]{0,2}["'])(?<it>\p{Lu}[\p{L}\p{M}.'’ -]{1,60})(?=["'])/giu,
    new RegExp(String.raw`(?<=["'](?:name|author|reporter|assignee|requester|contact|creator|technician|agent)["'][ \t]{0,2}:[ \t]{0,2}["'])(?<it>${WORD}(?: \p{Lu}\.)? ${WORD})(?=["'])`, "gu"),
    // What passwd says of an account that somebody made.
    /(?<=^[a-z_][\w.-]{0,31}:[x*!]?:[1-9]\d{3,4}:\d{1,5}:)(?<it>\p{L}[^:,\n]{2,60})(?=[,:])/gmu,
  ],
  keeps: ({ value }) => value.split(" ").some((word) => PROGRAM.test(word) || isRole(word) || SYSTEM_USERS.has(word.toLowerCase())) || !value.split(" ").some(isTelling),
};
