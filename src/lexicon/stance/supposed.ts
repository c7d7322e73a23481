import { cue } from "../cue.js";

/** What stands behind it in the sentence is supposed, advised or wished, and happened to nobody. */
export const SUPPOSED = cue("supposed", {
  en: ["if", "in case", "unless", "whether", "otherwise", "suppose", "assuming", "would", "might|may", "should", "e g", "for example|instance", "make sure", "ensure|ensures", "check that|whether", "checks that|whether|for", "so that", "to avoid|prevent"],
  de: ["falls", "wenn", "ob", "sollte|könnte", "damit"],
  ru: ["если", "чтобы", "может быть", "ли", "например"],
  fr: ["si", "pourrait", "par exemple"],
  es: ["si", "podría", "por ejemplo"],
  pt: ["se", "por exemplo"],
  it: ["se", "per esempio"],
  zh: ["如果", "例如", "是否"],
});
