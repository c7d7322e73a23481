/** The part of JSON Schema (2020-12) that operations describe their input and output with. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly (string | number)[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly $ref?: string;
  readonly [keyword: string]: unknown;
}

export type Definitions = Readonly<Record<string, Schema>>;

/** An object whose properties are all wanted but those whose name ends in `?`; nothing else may be in it. */
export function object(properties: Readonly<Record<string, Schema>>, description?: string): Schema {
  const entries = Object.entries(properties);
  return {
    type: "object", additionalProperties: false, ...(description === undefined ? {} : { description }),
    required: entries.flatMap(([name]) => (name.endsWith("?") ? [] : [name])),
    properties: Object.fromEntries(entries.map(([name, schema]) => [name.replace(/\?$/, ""), schema])),
  };
}

export const list = (items: Schema, more: Omit<Schema, "items" | "type"> = {}): Schema => ({ type: "array", items, ...more });
export const words = (description?: string, more: Omit<Schema, "type"> = {}): Schema => ({ type: "string", ...(description === undefined ? {} : { description }), ...more });
export const oneOf = (values: readonly string[], description?: string): Schema => ({ type: "string", enum: values, ...(description === undefined ? {} : { description }) });
export const flag = (description?: string): Schema => ({ type: "boolean", ...(description === undefined ? {} : { description }) });
export const count = (description?: string, more: Omit<Schema, "type"> = {}): Schema => ({ type: "integer", ...(description === undefined ? {} : { description }), ...more });
export const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

const HEAD = "#/$defs/";

/** The schema with the definitions that it needs, and no others: it stands by itself. */
export function selfContained(schema: Schema, definitions: Definitions): Schema {
  const needed = new Set<string>();
  const walk = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    for (const [key, value] of Object.entries(part)) {
      if (key === "$ref" && typeof value === "string" && value.startsWith(HEAD)) {
        const name = value.slice(HEAD.length);
        if (!needed.has(name)) { needed.add(name); walk(definitions[name]); }
      } else walk(value);
    }
  };
  walk(schema);
  return needed.size === 0 ? schema : { ...schema, $defs: Object.fromEntries([...needed].sort().map((name) => [name, definitions[name]])) };
}
