import type { Definitions, Schema } from "./schema.js";

/** What is wrong with a value, and where: `path` is a JSON pointer. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/** So many faults are told. */
const MOST = 20;

/** What is wrong with a value by its schema. Reads the keywords that operations use, no others. */
export function faultsOf(value: unknown, schema: Schema, definitions: Definitions = {}, path = ""): readonly Fault[] {
  return faults(value, schema, definitions, path).slice(0, MOST);
}

function faults(value: unknown, schema: Schema, definitions: Definitions, path: string): readonly Fault[] {
  if (schema.$ref !== undefined) return faults(value, definitions[schema.$ref.slice("#/$defs/".length)] ?? {}, definitions, path);
  const wrong = (message: string): readonly Fault[] => [{ path, message }];
  if (schema.anyOf !== undefined && !schema.anyOf.some((one) => faults(value, one, definitions, path).length === 0)) return wrong("has none of the forms that are allowed");
  const types = schema.type === undefined ? [] : typeof schema.type === "string" ? [schema.type] : schema.type;
  if (types.length > 0 && !types.some((type) => isOf(value, type))) return wrong(`must be ${types.map((type) => NAMES[type] ?? type).join(" or ")}`);
  if (schema.enum !== undefined && !schema.enum.some((one) => one === value)) return wrong(`must be one of ${schema.enum.join(", ")}`);
  if (typeof value === "string") return ofString(value, schema).map((message) => ({ path, message }));
  if (typeof value === "number") return ofNumber(value, schema).map((message) => ({ path, message }));
  if (Array.isArray(value)) return ofList(value, schema, definitions, path);
  return typeof value === "object" && value !== null ? ofObject(value as Readonly<Record<string, unknown>>, schema, definitions, path) : [];
}

const NAMES: Readonly<Record<string, string>> = { string: "a text", integer: "a whole number", number: "a number", boolean: "true or false", array: "a list", object: "an object", null: "null" };

function isOf(value: unknown, type: string): boolean {
  switch (type) {
    case "array": return Array.isArray(value);
    case "object": return typeof value === "object" && value !== null && !Array.isArray(value);
    case "integer": return Number.isInteger(value);
    case "number": return typeof value === "number" && Number.isFinite(value);
    case "null": return value === null;
    default: return typeof value === type;
  }
}

function ofString(value: string, { minLength = 0, maxLength = Infinity, pattern }: Schema): readonly string[] {
  if (value.length < minLength) return [minLength === 1 ? "must not be empty" : `must have at least ${minLength} characters`];
  if (value.length > maxLength) return [`must have at most ${maxLength} characters`];
  return pattern !== undefined && !new RegExp(pattern, "u").test(value) ? [`must match ${pattern}`] : [];
}

const ofNumber = (value: number, { minimum = -Infinity, maximum = Infinity }: Schema): readonly string[] =>
  (value < minimum ? [`must be at least ${minimum}`] : value > maximum ? [`must be at most ${maximum}`] : []);

function ofList(value: readonly unknown[], { items, minItems = 0, maxItems = Infinity }: Schema, definitions: Definitions, path: string): readonly Fault[] {
  if (value.length < minItems || value.length > maxItems) return [{ path, message: value.length < minItems ? `must have at least ${minItems} entries` : `must have at most ${maxItems} entries` }];
  return items === undefined ? [] : value.flatMap((one, index) => faults(one, items, definitions, `${path}/${index}`));
}

function ofObject(value: Readonly<Record<string, unknown>>, { properties = {}, required = [], additionalProperties = true }: Schema, definitions: Definitions, path: string): readonly Fault[] {
  const known = (name: string): boolean => Object.hasOwn(properties, name);
  return [
    ...required.filter((name) => !Object.hasOwn(value, name)).map((name) => ({ path: `${path}/${name}`, message: "is missing" })),
    ...Object.entries(value).flatMap(([name, part]): readonly Fault[] => {
      const at = `${path}/${name.slice(0, 80).replace(/~/g, "~0").replace(/\//g, "~1")}`;
      if (known(name)) return faults(part, properties[name]!, definitions, at);
      if (additionalProperties === false) return [{ path: at, message: `is not known; known are ${Object.keys(properties).join(", ")}` }];
      return typeof additionalProperties === "object" ? faults(part, additionalProperties, definitions, at) : [];
    }),
  ];
}
