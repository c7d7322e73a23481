import { perObject } from "../knowledge/per-object.js";
import type { FactValue, Test } from "../model/fact.js";
import type { RuleRemedy } from "../model/rule.js";

/** When a remedy is right, in words for people: "on Virtuozzo 7"; empty where it always is. */
export const appliesWords: (remedy: Pick<RuleRemedy, "when" | "only">) => string = perObject(({ when = [], only }) => only ?? wordsOf({ all: when }) ?? "");

/** A condition in words; undefined where it has none to show: what is merely known or not, what the message itself tells. */
export function wordsOf(test: Test): string | undefined {
  if ("any" in test) return joined(test.any.map(wordsOf), " or ");
  if ("all" in test) return joined(test.all.map(wordsOf), ", and ");
  const name = NAMES[test.fact];
  if (name === undefined || "known" in test || "matches" in test) return undefined;
  if ("is" in test) return name.is(list(test.is, " or "));
  if ("not" in test) return name.not(list(test.not, " or "));
  if ("includes" in test) return name.is(list(test.includes, " or "));
  if ("lacks" in test) return name.not(list(test.lacks, " or "));
  if ("atLeast" in test) return name.from(versionWords(test.fact, test.atLeast));
  return name.before(versionWords(test.fact, test.below));
}

const joined = (parts: readonly (string | undefined)[], by: string): string | undefined => {
  const said = [...new Set(parts.filter((part) => part !== undefined))];
  return said.length === 0 ? undefined : said.join(by);
};

interface Words {
  readonly is: (value: string) => string;
  readonly not: (value: string) => string;
  readonly from: (bound: string) => string;
  readonly before: (bound: string) => string;
}

const versioned = (name: string): Words => ({
  is: (value) => `with ${name} ${value}`,
  not: (value) => `with ${name} other than ${value}`,
  from: (bound) => `from ${name} ${bound} on`,
  before: (bound) => `before ${name} ${bound}`,
});
const plainly = (is: (value: string) => string, not: (value: string) => string): Words => ({
  is, not, from: (bound) => is(`${bound} or more`), before: (bound) => is(`less than ${bound}`),
});

const NAMES: Readonly<Record<string, Words>> = {
  platform: plainly((value) => `on ${value}`, (value) => `not on ${value}`),
  place: plainly((value) => `on the ${value}`.replace("on the container", "inside the container"), (value) => `not on the ${value}`.replace("on the container", "inside the container")),
  virtuozzo: versioned("Virtuozzo"),
  vzctl: versioned("vzctl"),
  kernel: versioned("kernel"),
  iptables: versioned("iptables"),
  ipset: versioned("ipset"),
  nft: versioned("nft"),
  variant: plainly((value) => `with the ${value} variant of iptables`, (value) => `without the ${value} variant of iptables`),
  firewall: plainly((value) => `where ${value} makes the rules`, (value) => `where ${value} does not make the rules`),
};

const SHOWN: Readonly<Record<string, string>> = {
  virtuozzo: "Virtuozzo or OpenVZ", docker: "Docker", kubernetes: "Kubernetes", podman: "Podman", lxc: "LXC", wsl: "WSL", android: "Android",
  nas: "a NAS", router: "a router", proot: "proot", none: "an ordinary machine", "systemd-nspawn": "systemd-nspawn",
};

const list = (value: FactValue | readonly string[], by: string): string =>
  (Array.isArray(value) ? value.map((word: string) => SHOWN[word] ?? word).join(by) : (SHOWN[String(value)] ?? String(value)));

/** 6.0.6 calls itself 6.0 update 6. */
const versionWords = (fact: string, bound: string | number): string =>
  fact === "virtuozzo" ? String(bound).replace(/^6\.0\.(\d{1,2})$/, "6.0 update $1") : String(bound);
