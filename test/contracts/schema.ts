import ts from "typescript";
import type { SourceFile } from "../helpers/sources.js";

interface Definition { readonly properties?: Readonly<Record<string, unknown>>; readonly required?: readonly string[]; readonly additionalProperties?: unknown }

/** Where the JSON Schema and the interfaces of the model say different things: names of properties, and which may be absent. */
export function schemaTypeProblems(definitions: Readonly<Record<string, Definition>>, model: readonly SourceFile[]): readonly string[] {
  const interfaces = new Map(model.flatMap(membersOf));
  return Object.entries(definitions).filter(([, { properties }]) => properties !== undefined).flatMap(([name, { properties, required = [], additionalProperties }]) => {
    const members = interfaces.get(name);
    if (members === undefined) return [`${name}: no interface of the model has this name`];
    const schema = Object.keys(properties ?? {});
    return [
      ...(additionalProperties === false ? [] : [`${name}: allows additional properties`]),
      ...schema.filter((key) => !members.has(key)).map((key) => `${name}.${key}: only in the schema`),
      ...[...members].flatMap(([key, optional]) => [
        ...(schema.includes(key) ? [] : [`${name}.${key}: only in the interface`]),
        ...(required.includes(key) === !optional ? [] : [`${name}.${key}: ${optional ? "optional in the interface, required by the schema" : "not required by the schema"}`]),
      ]),
    ];
  });
}

/** interface → its properties → may the property be absent? */
function membersOf({ path, source }: SourceFile): readonly (readonly [string, ReadonlyMap<string, boolean>])[] {
  return ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true).statements.filter(ts.isInterfaceDeclaration)
    .map((node) => [node.name.text, new Map(node.members.filter(ts.isPropertySignature).map((member) => [member.name.getText(), member.questionToken !== undefined]))]);
}
