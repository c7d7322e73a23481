import type { RuleCommand, RuleRemedy, Word } from "../model/rule.js";

/*
 * What is kept before it is changed, so that undo puts back just that.
 */

/** Sets a setting to what a shell computes from its present value, and keeps that. */
export const sysctlKept = (key: string, value: string): Required<Pick<RuleRemedy, "record" | "commands" | "undo">> => ({
  record: [["sh", "-c", `sysctl -n ${key} > /root/whytables.${key}`]],
  commands: [["sh", "-c", `sysctl -w ${key}="${value}"`]],
  undo: [["sh", "-c", `sysctl -w ${key}="$(cat /root/whytables.${key})"`]],
});

/** Copies a file to where nothing else reads it; back by cp, which goes through links. */
export const copied = (path: string): { readonly record: RuleCommand; readonly undo: RuleCommand } => {
  const copy = `/root/whytables.${path.split("/").at(-1)!}`;
  return { record: ["cp", "-p", path, copy], undo: ["cp", "-p", copy, path] };
};

/** One edit of a file that was copied before. */
export const edited = (path: string, edit: Word): Required<Pick<RuleRemedy, "record" | "commands" | "undo">> => {
  const { record, undo } = copied(path);
  return { record: [record], commands: [["sed", "-i", edit, path]], undo: [undo] };
};

/** All rules of both families, as far as there are any, and as far as the kernel lets them be read. */
export const RULES_KEPT: RuleCommand = ["sh", "-c", "iptables-save > /root/whytables.rules; ip6tables-save > /root/whytables.rules6; true"];
