import { SYSCTL_KEYS, sysctlKey } from "../../knowledge/sysctl-keys.js";
import type { Edit } from "../../edit/edit.js";
import type { Line } from "../../edit/line.js";
import type { Refusal } from "../../model/refusal.js";
import type { Refused } from "../context.js";
import { fault, way, type Fault } from "../fault.js";
import { nearName } from "../near-name.js";
import { withoutEnd } from "../trim.js";
import { refusalBy, replaceAt, type Reader } from "../netlink-words.js";

const NAMES = SYSCTL_KEYS.map(({ key }) => key);
const TRUE = /^(?:y|yes|on|true|enable|enabled)$/i, FALSE = /^(?:n|no|off|false|disable|disabled)$/i;

/** `KEY=VALUE` in the line. */
function setting({ words }: Line, key: string): { readonly at: number; readonly value: string } | undefined {
  const at = words.findIndex((word) => word.replace(/\//g, ".").startsWith(`${key}=`));
  return at < 0 ? undefined : { at, value: words[at]!.slice(key.length + 1) };
}

const READERS: readonly Reader[] = [
  [/cannot stat \/proc\/sys\/([\w./*-]{1,200}): No such file or directory/, ([, path = ""], { line }) => keyFault(path.replace(/\//g, "."), line)],
  [/unknown key|is an unknown key|error: "([\w./-]{1,200})" is an unknown key/, ([, key = ""], { line }) => (key === "" ? undefined : keyFault(key, line))],
  [/setting key "([\w./-]{1,200})": (Invalid argument|Permission denied|Operation not permitted|Read-only file system)/, ([, key = "", error = ""], { line }) => valueFault(key, error, line)],
  [/invalid syntax, continuing|malformed setting|Malformed setting/, (_found, { line }) => syntaxFault(line)],
];

function keyFault(key: string, line: Line): Fault {
  const at = line.words.findIndex((word) => word.replace(/\//g, ".").split("=")[0] === key);
  const known = sysctlKey(key);
  if (known?.until !== undefined) return fault("sysctl/key-gone", { key, until: known.until }, []);
  if (known !== undefined) return fault("sysctl/module-missing", { key }, []);
  const last = key.slice(key.lastIndexOf(".") + 1);
  const near = nearName(key, NAMES) ?? NAMES.find((name) => name.endsWith(`.${last}`)) ?? nearLast(key, last);
  if (near === undefined || at < 0) return fault("sysctl/key-unknown", { key }, []);
  return fault("sysctl/key-misspelt", { key, near }, [way(`\`${near}\` is meant`, "likely", replaceAt(at, near + line.words[at]!.slice(key.length)))], at);
}

/** The last part misspelt, in the same place or in netfilter's. */
function nearLast(key: string, last: string): string | undefined {
  const place = key.slice(0, key.lastIndexOf("."));
  const lasts = NAMES.filter((name) => name.startsWith(`${place}.`) || name.startsWith("net.netfilter.") || name.startsWith("net.ipv4."));
  const near = nearName(withoutEnd(last, "_"), [...new Set(lasts.map((name) => name.slice(name.lastIndexOf(".") + 1)))]);
  return near === undefined ? undefined : lasts.find((name) => name === `${place}.${near}`) ?? lasts.find((name) => name.endsWith(`.${near}`));
}

function valueFault(key: string, error: string, line: Line): Fault | undefined {
  const known = sysctlKey(key), found = setting(line, key), value = found?.value ?? "";
  const names = { key, value, error };
  if (error === "Read-only file system") return fault("sysctl/read-only-system", names, []);
  if (error !== "Invalid argument") return undefined;
  if (known?.takes === "read") return fault("sysctl/read-only", names, []);
  if (known?.takes === "host") return fault("sysctl/of-host", names, []);
  if (found === undefined) return fault("sysctl/value", names, []);
  const to = (word: string): Edit => replaceAt(found.at, `${line.words[found.at]!.slice(0, key.length)}=${word}`);
  if (TRUE.test(value) || FALSE.test(value)) return fault("sysctl/value", names, [way(TRUE.test(value) ? "1 switches it on" : "0 switches it off", "told", to(TRUE.test(value) ? "1" : "0"))], found.at);
  if (known?.takes === "flag" && /^-?\d+$/.test(value)) return fault("sysctl/value", names, [way("1 switches it on", "likely", to("1")), way("0 switches it off", "guess", to("0"))], found.at);
  const unit = /^(\d{1,9})([smhdkK])$/.exec(value);
  const factor: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, k: 1024, K: 1024 };
  if (unit !== null) return fault("sysctl/value", names, [way("the number without its unit", "likely", to(String(Number(unit[1]) * factor[unit[2]!]!)))], found.at);
  return fault("sysctl/value", names, [], found.at);
}

/** `KEY = VALUE` is three words; a key alone is none that can be set. */
function syntaxFault({ words }: Line): Fault | undefined {
  const at = words.findIndex((word) => /^\w+[./][\w./-]+=?$/.test(word));
  const key = words[at];
  if (key === undefined) return undefined;
  const sign = words[at + 1], value = words[at + 2];
  if ((sign === "=" || sign === ":") && value !== undefined) return fault("sysctl/blanks", { key }, [way("there are no blanks around the `=`", "told", { do: "replace-words", from: at, to: at + 2, words: [`${key}=${value}`] })], at);
  if (key.endsWith("=") && sign !== undefined) return fault("sysctl/blanks", { key }, [way("there are no blanks around the `=`", "told", { do: "replace-words", from: at, to: at + 1, words: [`${key}${sign}`] })], at);
  if (sign?.startsWith("=") === true) return fault("sysctl/blanks", { key }, [way("there are no blanks around the `=`", "told", { do: "replace-words", from: at, to: at + 1, words: [`${key}${sign}`] })], at);
  if (sign !== undefined && /^-?\w+$/.test(sign)) return fault("sysctl/value-missing", { key }, [way("the value stands behind `=`", "told", { do: "replace-words", from: at, to: at + 1, words: [`${key}=${sign}`] })], at);
  return fault("sysctl/value-missing", { key }, sysctlKey(key)?.takes === "flag" ? [way("1 switches it on", "guess", replaceAt(at, `${key}=1`)), way("0 switches it off", "guess", replaceAt(at, `${key}=0`))] : [], at);
}

/** Why sysctl did not set a key of netfilter's or of the network. */
export const refusalOfSysctl = (refused: Refused): Refusal | undefined => refusalBy("sysctl", READERS, refused);
