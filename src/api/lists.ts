import { looks } from "../grammar/format.js";
import { messageDefinitions } from "../grammar/messages/index.js";
import type { MessageInfo } from "../model/message.js";
import type { Rule } from "../model/rule.js";
import { fresh } from "./fresh.js";
import { ownOf, type WithOwn } from "./own/option.js";
import { rulesWith } from "./own/ready.js";

/** Every rule, as data, sorted by code; a caller's own behind them. */
export const listRules = (options?: WithOwn): readonly Rule[] => fresh(rulesWith(ownOf(options)));

/** Every message that is recognised: how it looks, which program prints it, and whether it is a program's catch-all; a caller's own behind them. */
export const listMessages = (options?: WithOwn): readonly MessageInfo[] =>
  fresh([...messageDefinitions(), ...(ownOf(options)?.messages ?? [])].map(({ id, texts, from, generic }) => ({ id, looks: texts.map(looks), from, generic })));
