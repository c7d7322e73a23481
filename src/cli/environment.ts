import { FACT_NAMES, factName } from "../knowledge/fact-names.js";
import type { FactValue } from "../model/fact.js";
import { unknownWord, UsageError } from "./usage-error.js";

/** Reads `--env name=value` options. */
export function environmentFrom(pairs: readonly string[]): Readonly<Record<string, FactValue>> {
  const environment: Record<string, FactValue> = {};
  for (const pair of pairs) {
    const equals = pair.indexOf("=");
    if (equals < 1) throw new UsageError(`--env wants NAME=VALUE, not ${JSON.stringify(pair.slice(0, 80))}`);
    const name = pair.slice(0, equals), value = pair.slice(equals + 1);
    const known = factName(name);
    if (known === undefined) throw unknownWord("--env name", name, FACT_NAMES.map((fact) => fact.name));
    environment[name] = typed(name, known.type, value, known.values);
  }
  return environment;
}

function typed(name: string, type: string, value: string, values: readonly string[] | undefined): FactValue {
  if (type === "number") {
    const number = Number(value);
    if (value === "" || !Number.isFinite(number)) throw new UsageError(`--env ${name} wants a number, not ${JSON.stringify(value.slice(0, 80))}`);
    return number;
  }
  if (type === "flag") {
    if (!/^(?:true|false|yes|no|1|0)$/.test(value)) throw new UsageError(`--env ${name} wants true or false, not ${JSON.stringify(value.slice(0, 80))}`);
    return /^(?:true|yes|1)$/.test(value);
  }
  if (type === "list") return value.split(",");
  if (values !== undefined && !values.includes(value)) throw unknownWord(`value of --env ${name}`, value, values);
  return value;
}
