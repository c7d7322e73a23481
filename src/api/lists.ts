import { looks } from "../grammar/format.js";
import { messageDefinitions } from "../grammar/messages/index.js";
import type { MessageInfo } from "../model/message.js";
import type { Rule } from "../model/rule.js";
import { fresh } from "./fresh.js";
import { rules } from "../rules/index.js";

/** Every rule, as data, sorted by code. */
export const listRules = (): readonly Rule[] => fresh(rules);

/** Every message that is recognised: how it looks, which program prints it, and whether it is a program's catch-all. */
export const listMessages = (): readonly MessageInfo[] =>
  fresh(messageDefinitions().map(({ id, texts, from, generic }) => ({ id, looks: texts.map(looks), from, generic })));
