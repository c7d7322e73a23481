import { SECRET, type TokenClass } from "../class.js";

/** What rows of a dump hold: a text about tables of packets needs none of it. */
export const sqlData: TokenClass = {
  ...SECRET,
  name: "value of a row",
  patterns: [/(?<=\bINSERT INTO\b[^\n]{1,400}?[(,] ?)(?<quote>["'])(?<it>[\p{L}\d_$+/][^"'\n]{1,200})(?=\k<quote>)/giu,
    // The rows below it: (1, 'x', 'y'),
    /(?<=^\([^\n]{0,400}?[(,] ?)(?<quote>["'])(?<it>[\p{L}\d_$+/][^"'\n]{1,200})(?=\k<quote>[^\n]{0,400}\)[,;]?[ \t]{0,3}$)/gmu],
  keeps: ({ value }) => /^(?:\d{4}-\d\d-\d\d.*|[a-z]{1,8}|secret\d+)$/.test(value) && !/^[a-z]{4,8}$/.test(value),
};
