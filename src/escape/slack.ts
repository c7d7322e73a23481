import { inert, isLive } from "./inert.js";
import { visible } from "./terminal.js";

/** Slack knows three entities and no way to escape its own marks; source: Slack's reference for formatting message text. */
const entities = (text: string): string => text.replace(/[&<>]/g, (char) => (char === "&" ? "&amp;" : char === "<" ? "&lt;" : "&gt;"));
/** Nothing ends code but its mark, so that one is written as a letter that looks like it. */
const unmarked = (text: string): string => entities(visible(text)).replaceAll("`", "ˋ");

/** Text of others as mrkdwn: words that would be links, mentions, emoji or formatting are code. */
export const slackText = (text: string): string =>
  inert(visible(text).trim(), slackCode, entities, (word) => word.trim() !== "" && (isLive(word) || /[*_~`]|:[\w+-]{1,40}:|^&/.test(word)));
export const slackCode = (text: string): string => `\`${unmarked(text)}\``;
export const slackFence = (lines: readonly string[]): string => `\`\`\`\n${lines.map(unmarked).join("\n")}\n\`\`\``;
