/** Words by which a line of a program looks like an error, in lower case. */
const ERROR_WORDS = [
  "error", "fail", "fails", "failed", "failure", "cannot", "can't", "can not", "couldn't", "could not", "unable", "invalid", "incorrect", "unknown",
  "unrecognized", "denied", "no such", "not found", "missing", "refused", "illegal", "bad", "unsupported", "not supported", "not permitted", "does not exist",
  "doesn't exist", "aborting", "fatal", "too many", "exceed", "exceeds",
];

const LOOKS_LIKE_ERROR = new RegExp(String.raw`(?<![\w'])(?:${ERROR_WORDS.join("|")})(?![\w'])`);

/** @param low a line or a part of one, in lower case */
export const looksLikeError = (low: string): boolean => LOOKS_LIKE_ERROR.test(low);
