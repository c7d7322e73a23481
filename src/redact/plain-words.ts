/** Words that stand where a secret may stand, and are none: what is said of it, or that there is none. */
const WORDS = new Set([
  "a", "an", "and", "authentication", "bad", "blank", "by", "change", "changed", "check", "denied", "disabled", "empty", "enabled",
  "error", "expired", "fail", "failed", "false", "file", "for", "from", "has", "hidden", "in", "incorrect", "invalid", "is", "it",
  "mandatory", "masked", "missing", "must", "never", "new", "newline", "nil", "no", "none", "not", "null", "of", "off", "ok", "on", "or",
  "permission", "policy", "prompt", "provided", "redacted", "removed", "rejected", "required", "required.", "reset", "set", "stdin",
  "success", "syntax", "the", "this", "to", "too", "true", "undefined", "unexpected", "unknown", "unset", "updated", "user", "value",
  "was", "wrong", "yes", "you", "your", "expected", "cannot", "could", "string", "text",
]);
/** Asterisks and the like, a variable, a placeholder, a stand-in of this program, a prompt's end. */
const NO_VALUE = /^(?:[*•x.…?_-]{1,64}|\$[\w({][\w)}-]{0,60}|\$\(?|%[\w.-]{0,40}%?|<[^<>]{0,60}>?|\{\{.{0,60}|\[[a-z ]{1,40}\]?|(?:\{[\w-]{2,12}\})?secret\d+|["'`\\(){}[\]]{1,3}|@\/?\S{0,60}|\/(?:run|etc|var|root|home|proc|usr|opt|srv|tmp|dev|sys|mnt|vz|s?bin|lib\d{0,2}|boot|media|data|app|secrets|certs|Users)\/\S{0,200})$/i;

export function isPlainWord(value: string): boolean {
  const bare = value.replace(/^["']|["']$/g, "");
  return WORDS.has(bare.toLowerCase().replace(/[.,!?;:)]$/, "")) || NO_VALUE.test(bare);
}
