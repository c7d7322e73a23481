import { isBasicModule } from "../knowledge/basic-modules.js";
import { THIRD_PARTY } from "../knowledge/extensions/third-party.js";
import { moduleName } from "../knowledge/module-name.js";
import type { Recognised } from "../grammar/recognise.js";
import type { Facts } from "./facts.js";
import type { Needed } from "./need.js";

/** What a listing tells of the modules a command needs: the fact it is in, and whether one of them settles it or it takes all. */
const LISTED: Readonly<Record<string, { readonly fact: string; readonly all: boolean }>> = {
  onDisk: { fact: "modulesOnDisk", all: false },
  forbidden: { fact: "modulesBlacklisted", all: false },
  missing: { fact: "modulesMissing", all: false },
  loaded: { fact: "modulesLoaded", all: true },
  builtIn: { fact: "modulesBuiltIn", all: true },
};

/** Whether the modules needed are in a listing; undefined without a listing, or when nothing says which are needed. */
export function needState(part: string, needed: Needed, message: Recognised, facts: Facts): boolean | undefined {
  if (part === "basic") return basic(needed, message);
  if (part === "thirdParty") return thirdParty(message);
  const { modules } = needed, { fields } = message;
  const listed = LISTED[part];
  const list = listed === undefined ? undefined : facts.get(listed.fact)?.value;
  const wanted = [...modules, ...(fields["module"] === undefined ? [] : [String(fields["module"].value)])].map(moduleName);
  if (listed === undefined || !Array.isArray(list) || wanted.length === 0) return undefined;
  const there = new Set((list as readonly string[]).map(moduleName));
  return listed.all ? wanted.every((module) => there.has(module)) : wanted.some((module) => there.has(module));
}

/** Whether each of them is a module that no distribution leaves out. */
function basic({ modules }: Needed, { fields }: Recognised): boolean | undefined {
  const wanted = fields["module"] === undefined ? modules : [String(fields["module"].value)];
  return wanted.length === 0 ? undefined : wanted.every(isBasicModule);
}

const THIRD: ReadonlySet<string> = new Set(THIRD_PARTY.map(({ name }) => name));

/** Whether the match or target the message names comes with neither iptables nor the kernel. */
function thirdParty({ fields }: Recognised): boolean | undefined {
  const named = fields["match"] ?? fields["target"];
  return named === undefined ? undefined : THIRD.has(String(named.value));
}
