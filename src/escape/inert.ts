/** What readers of Markdown and chats make links or mentions of by themselves: it is shown as code, where none of them looks. */
const LIVE = /www\.|:\/\/|mailto:|xmpp:|@|#\d|\bGH-\d/i;
const isLive = (word: string): boolean => LIVE.test(word) || DOMAIN.test(word);
/** A bare domain; chats link it without any protocol. */
const DOMAIN = /^[("'[]{0,3}(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?:[/:?#].*)?[)"'\],.;:!?]{0,3}$/u;

/** Writes a text word by word: what could become a link as `code`, the rest as `plain`. Blanks between words stay. */
export const inert = (text: string, code: (word: string) => string, plain: (text: string) => string, isCode: (word: string) => boolean = isLive): string =>
  text.split(/( +)/).map((part) => (isCode(part) ? code(part) : plain(part))).join("");
export { isLive };
