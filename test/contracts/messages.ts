import type { MessageInfo } from "../../src/model/message.js";

/** What a list of messages may not lack or hold. */
export function messageProblems(messages: readonly MessageInfo[]): readonly string[] {
  const ids = messages.map(({ id }) => id);
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id}: used twice`),
    ...messages.flatMap(({ id, looks, from }) => [
      ...(/^[a-z0-9-]+(?:\/[a-z0-9-]+)+$/.test(id) ? [] : [`${id}: no id of the form area/slug`]),
      ...(from.length > 0 && from.every(({ program }) => program !== "") ? [] : [`${id}: names no program that prints it`]),
      ...(looks.length > 0 && looks.every((text) => text.trim() !== "") ? [] : [`${id}: has no text`]),
    ]),
  ];
}
