import { visible } from "./terminal.js";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "`": "&#96;" };

/** Text of others within an element or a quoted attribute. */
export const htmlText = (text: string): string => visible(text).replace(/[&<>"'`]/g, (char) => ENTITIES[char]!);
