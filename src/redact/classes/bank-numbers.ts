import { SECRET, type TokenClass } from "../class.js";

/** ISO 13616: the rest by 97 is 1, the first four characters put last, letters counted from 10. */
function isIban(value: string): boolean {
  const bare = value.replace(/ /g, "");
  let rest = 0;
  for (const digit of Array.from(bare.slice(4) + bare.slice(0, 4), (one) => Number.parseInt(one, 36).toString()).join("")) rest = (rest * 10 + Number(digit)) % 97;
  return bare.length >= 15 && bare.length <= 34 && rest === 1;
}

/** ISO 7812: every second digit from the right doubled, the sum ends in 0. */
function isCard(value: string): boolean {
  const digits = Array.from(value.replace(/\D/g, ""), Number).reverse();
  const sum = digits.reduce((all, digit, at) => all + (at % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2), 0);
  return digits.length >= 13 && /^[3-6]/.test(value) && sum % 10 === 0;
}

/** Numbers of accounts and cards, told by their check digits. */
export const bankNumbers: TokenClass = {
  ...SECRET,
  name: "number of an account or card",
  patterns: [
    /(?<![\w-])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![\w-])/g,
    /(?<![\w.-])\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}(?![\w.-])|(?<![\w.-])\d{4}[ -]\d{6}[ -]\d{5}(?![\w.-])/g,
    /(?<=\b(?:card|visa|mastercard|karte|pan)[ :=#]{1,3})\d{13,19}\b/gi,
  ],
  keeps: ({ value }) => !(/^[A-Z]/.test(value) ? isIban(value) : isCard(value)),
};
