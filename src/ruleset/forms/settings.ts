import type { Family } from "../../model/mode.js";
import type { Book } from "../book.js";

/** A setting as its file has it. */
export interface Setting {
  readonly name: string;
  readonly value: string;
  readonly line: number;
  readonly text: string;
}

export type Settings = ReadonlyMap<string, Setting>;

/** What a setting makes the program do: rules as it would type them. */
export interface SettingNeed {
  readonly setting: string;
  /** Rules without the program; `-t` where they are not of filter. */
  readonly rules: (value: string, all: Settings) => readonly string[];
  /** The same for IPv6, where this setting is given and not switched off. */
  readonly six?: string;
  /** Where the rule is read from. */
  readonly source: string;
  /** What else it brings that is not counted. */
  readonly more?: string;
}

const LINE = /^[ \t]*([A-Za-z_][\w.-]{0,60})[ \t]*=[ \t]*(?:"([^"]*)"|'([^']*)'|([^#\s]*))/;

/** Reads `NAME = "value"`, one a line; the last one counts. */
export function readSettings(text: string): Map<string, Setting> {
  const found = new Map<string, Setting>();
  text.split("\n").forEach((raw, index) => {
    if (/^\s*[#;]/.test(raw)) return;
    const parts = LINE.exec(raw);
    if (parts !== null) found.set(parts[1]!, { name: parts[1]!, value: (parts[2] ?? parts[3] ?? parts[4] ?? "").trim(), line: index + 1, text: raw.trim() });
  });
  return found;
}

export const isOn = (all: Settings, name: string): boolean => {
  const value = all.get(name)?.value;
  return value !== undefined && value !== "" && value !== "0" && !/^(?:no|off|false|none)$/i.test(value);
};

export const valueOf = (all: Settings, name: string, otherwise: string): string => { const value = all.get(name)?.value; return value === undefined || value === "" ? otherwise : value; };

/** Enters the rules that settings stand for. */
export function applyNeeds(book: Book, all: Settings, needs: readonly SettingNeed[]): void {
  for (const need of needs) {
    const setting = all.get(need.setting);
    if (setting === undefined || !isOn(all, need.setting)) continue;
    const families: readonly Family[] = need.six !== undefined && isOn(all, need.six) ? ["ip", "ip6"] : ["ip"];
    for (const rule of need.rules(setting.value, all)) {
      for (const family of families) {
        if (family === "ip6" && rule.includes('--reject-with icmp-')) continue;
        const written = family === "ip6" ? rule.replace("-p icmp --icmp-type", "-p icmpv6 --icmpv6-type") : rule;
        book.line({ line: setting.line, text: setting.text, family, sure: true }, written);
      }
    }
    if (need.more !== undefined) book.more(setting.line, need.more);
  }
}

/** Lines that are neither settings nor comments. */
export function unreadSettings(book: Book, text: string): void {
  text.split("\n").forEach((raw, index) => {
    const line = raw.trim();
    if (/^(?:\.|source)\s+\S/.test(line)) book.more(index + 1, `${line.slice(0, 80)}: what that file sets is not in this text`);
    else if (line !== "" && !/^[#;[]/.test(line) && !LINE.test(line)) book.cannot(index + 1, line, "no setting of the form NAME = \"value\"");
  });
}
