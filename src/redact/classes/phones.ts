import type { TokenClass } from "../class.js";

/** In the form of E.164, or where a word says that a number of a telephone follows. */
export const phones: TokenClass = {
  name: "telephone number",
  patterns: [
    /(?<![\w+.])\+[1-9]\d{0,2}[ ().\u2011/-]{0,3}\d(?:[ ().\u2011/-]{0,3}\d){6,12}(?![\w.]*\w|:\d)/g,
    // National: the trunk's 0 and groups; a code in brackets. More numbers beside it make it a table's row.
    /(?<![\w.:,/+-])(?<!\d[ \t]{1,8})0[1-9]\d{1,4}(?:[ /-]| ?[/-] ?)\d{2,8}(?:[ -]\d{2,5}){0,3}(?![\w.:/,-]*\w|[ \t]{1,8}\d)/g,
    // With the prefix that leads abroad.
    /(?<![\w.:,/+-])(?<!\d[ \t]{1,8})00[1-9]\d{0,2}[ /-]\d{2,5}(?:[ /-]\d{2,8}){1,4}(?![\w.:/,-]*\w|[ \t]{1,8}\d)/g,
    /(?<![\w.:,/+-])(?<!\d[ \t]{1,8})0[1-9](?:[ .-]\d{2}){4}(?![\w.:/,-]*\w|[ \t]{1,8}\d)/g,
    /(?<![\w.:,/-])(?:\+?\d{1,3}[ -]?)?\(0?\d{2,5}\)[ -]?\d{2,4}(?:[ -]?\d{2,4}){1,3}(?![\w.:/,-]*\w|[ \t]{1,8}\d)/g,
    /(?<=(?<![\p{L}\d_])(?:tel|telephone|telefon|phone|mobile|mobil|cell|fax|call|ring|rufnummer|telefoonnummer|telefono|teléfono|tél|hotline|sms|viber|signal|telegram|durchwahl|моб(?:ильный)?|телефон\p{L}{0,2}|номер телефона|call me at|reach me at|whatsapp|handy|тел)\.?[:=]?[ \t]{0,3}["']?(?:is |at |on |me at |me on |us at )?)\(?\d(?:[ ().\u2011/-]{0,3}\d){5,14}(?![\w.]*\w|:\d)/giu,
    /(?<=\bregister ?=>? ?)\d{5,15}(?=[:@])/g,
    /(?<![\w.(-])\(\d{3}\) ?\d{3}[-.]\d{4}(?![\w-])/g,
    /(?<![\w.-])[2-9]\d{2}-\d{3}-\d{4}(?![\w-])/g,
    /(?<![\w.-])8[ -]?\(?[3489]\d{2}\)?[ -]\d{3}[ -]\d{2}[ -]?\d{2}(?![\w-])/g,
  ],
  keeps: ({ value }) => value.startsWith("+999") || (value.replace(/\D/g, "").length < (value.startsWith("0") ? 9 : 7) && !value.startsWith("+")) || value.replace(/\D/g, "").length > 15 || /^\d{6}-\d{6}$/.test(value),
  identity: (value) => ({ counter: "phone", key: value.replace(/[^\d+]/g, "") }),
  // No country has the code 999.
  spell: (number) => `+999-${String(number).padStart(7, "0")}`,
};
