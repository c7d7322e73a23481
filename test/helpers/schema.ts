import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";

export const reportSchema = JSON.parse(readFileSync("src/model/report.schema.json", "utf8")) as Record<string, unknown>;

const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false }).compile(reportSchema);

/** What is wrong with a report by its published schema, as one line each. A report travels as JSON, so it is judged as JSON. */
export function schemaProblems(report: unknown): readonly string[] {
  if (validate(JSON.parse(JSON.stringify(report)))) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message ?? ""}`);
}

interface Shape { readonly $ref?: string; readonly properties?: Record<string, Shape>; readonly items?: Shape; readonly additionalProperties?: Shape | boolean; readonly anyOf?: readonly Shape[] }
const shapes = (reportSchema as { readonly $defs: Readonly<Record<string, Shape>> }).$defs;

/** Parts of the schema, as `Definition.property`, that no report has. */
export function unreached(reports: readonly unknown[]): readonly string[] {
  const reached = new Set<string>();
  const walk = (name: string, shape: Shape, value: unknown): void => {
    if (shape.$ref !== undefined) {
      const target = shape.$ref.slice("#/$defs/".length);
      walk(target, shapes[target]!, value);
    } else if (Array.isArray(value)) {
      const list = shape.items === undefined ? shape.anyOf?.find(({ items }) => items !== undefined) : shape;
      for (const item of value) walk(name, list?.items ?? {}, item);
    } else if (typeof value === "object" && value !== null) {
      for (const [key, part] of Object.entries(value)) {
        const own = shape.properties?.[key];
        if (own !== undefined) reached.add(`${name}.${key}`);
        const rest = typeof shape.additionalProperties === "object" ? shape.additionalProperties : {};
        walk(own === undefined ? name : `${name}.${key}`, own ?? rest, part);
      }
    }
  };
  for (const report of reports) walk("Report", shapes["Report"]!, report);
  const all = (name: string, shape: Shape): readonly string[] =>
    Object.entries(shape.properties ?? {}).flatMap(([key, part]) => [`${name}.${key}`, ...all(`${name}.${key}`, part)]);
  return Object.entries(shapes).flatMap(([name, shape]) => all(name, shape)).filter((part) => !reached.has(part));
}
