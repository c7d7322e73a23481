/** Tags that end a line of text. */
export const LINE_BREAKING_TAGS: ReadonlySet<string> = new Set(["br", "p", "div", "tr", "li", "pre", "blockquote", "h1", "h2", "h3", "h4", "ul", "ol", "table", "hr", "quote", "code"]);

const HTML_TAGS: ReadonlySet<string> = new Set([
  ...LINE_BREAKING_TAGS, "html", "head", "body", "span", "tt", "b", "i", "u", "em", "strong", "font", "a", "img", "td", "th", "tbody", "thead", "code", "samp", "kbd", "small", "sub", "sup", "s", "strike", "del", "center", "section", "article", "o", "style", "meta", "title", "link",
]);

/** BBCode as forums and ticket systems use it. Not every word in brackets: `[OK]` and `[root@ct101]` are output. */
const BBCODE_TAGS: ReadonlySet<string> = new Set(["code", "quote", "b", "i", "u", "s", "pre", "size", "color", "colour", "font", "url", "img", "list", "spoiler", "php", "html", "noparse", "plain", "attachment", "email", "center"]);

export const isMarkupTag = (name: string, bracket: boolean): boolean => (bracket ? BBCODE_TAGS : HTML_TAGS).has(name);

/** Named entities that stand for characters the messages hold. Other named ones are letters of prose. */
export const HTML_ENTITIES: ReadonlyMap<string, number> = new Map([
  ["lt", 60], ["gt", 62], ["amp", 38], ["quot", 34], ["apos", 39], ["nbsp", 32], ["lsquo", 39], ["rsquo", 39], ["sbquo", 39], ["ldquo", 34], ["rdquo", 34], ["bdquo", 34],
  ["laquo", 34], ["raquo", 34], ["acute", 39], ["grave", 96], ["ndash", 45], ["mdash", 45], ["shy", 0x200b], ["lbrack", 91], ["rbrack", 93], ["lpar", 40], ["rpar", 41], ["colon", 58], ["num", 35], ["excl", 33], ["NewLine", 10], ["Tab", 9], ["lowbar", 95], ["sol", 47], ["bsol", 92],
]);
