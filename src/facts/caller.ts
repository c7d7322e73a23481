import { FACT_NAMES, factName, type FactName } from "../knowledge/fact-names.js";
import type { EnvironmentInput, Fact, FactValue } from "../model/fact.js";

/**
 * What the caller says about the machine.
 * @throws TypeError that names the field, when a name is not known or a value is of the wrong type
 */
export function callerFacts(environment: EnvironmentInput): readonly Fact[] {
  if (!isRecord(environment)) throw new TypeError("environment must be an object of fact names and values");
  return Object.entries(environment)
    .filter(([, value]: [string, unknown]) => value !== undefined)
    .map(([name, value]) => {
      const known = factName(name);
      if (known === undefined) throw new TypeError(`environment.${name} is not a known fact; known are ${FACT_NAMES.map((fact) => fact.name).join(", ")}`);
      return { name, value: checked(known, value), state: "seen", source: "caller" };
    });
}

/** Callers without types pass anything. */
const isRecord = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

function checked(fact: FactName, value: FactValue): FactValue {
  const fits = {
    text: typeof value === "string",
    version: typeof value === "string",
    choice: typeof value === "string" && (fact.values?.includes(value) ?? true),
    number: typeof value === "number" && Number.isFinite(value),
    flag: typeof value === "boolean",
    list: Array.isArray(value) && value.every((word) => typeof word === "string"),
  }[fact.type];
  if (!fits) throw new TypeError(`environment.${fact.name} must be ${fact.values ? `one of ${fact.values.join(", ")}` : WANTED[fact.type]}`);
  return value;
}
const WANTED: Record<FactName["type"], string> = { text: "text", version: "a version as text", choice: "a word", number: "a number", flag: "true or false", list: "a list of words" };
