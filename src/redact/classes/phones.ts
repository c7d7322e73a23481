import type { TokenClass } from "../class.js";

/** In the form of E.164, or where a word says that a number of a telephone follows. */
export const phones: TokenClass = {
  name: "telephone number",
  patterns: [
    /(?<![\w+.])\+[1-9]\d{0,2}[ ().\u2011/-]{0,2}\d(?:[ ().\u2011/-]{0,2}\d){6,12}(?![\w.]*\w|:\d)/g,
    /(?<=\b(?:tel|telephone|telefon|phone|mobile|mobil|cell|fax|call|call me at|reach me at|whatsapp|handy|тел)\.?[:=]?[ \t]{0,3}["']?(?:is |at |on |me at |me on |us at )?)\(?\d(?:[ ().\u2011/-]{0,3}\d){5,14}(?![\w.]*\w|:\d)/gi,
    /(?<![\w.(-])\(\d{3}\) ?\d{3}[-.]\d{4}(?![\w-])/g,
    /(?<![\w.-])[2-9]\d{2}-\d{3}-\d{4}(?![\w-])/g,
  ],
  keeps: ({ value }) => value.startsWith("+999") || (value.replace(/\D/g, "").length < 7 && !value.startsWith("+")),
  identity: (value) => ({ counter: "phone", key: value.replace(/[^\d+]/g, "") }),
  // No country has the code 999.
  spell: (number) => `+999-${String(number).padStart(7, "0")}`,
};
