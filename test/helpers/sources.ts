import { readFileSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";

export interface SourceFile {
  /** With forward slashes, from the root of the project: `src/rules/module/not-loaded.ts`. */
  readonly path: string;
  readonly source: string;
}

/** All files below a folder whose name ends so, sorted by path. */
export const filesBelow = (folder: string, ending = ""): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join("/"))
    .sort();

export const sourcesBelow = (folder: string, ending = ".ts"): readonly SourceFile[] =>
  filesBelow(folder, ending).map((path) => ({ path, source: readFileSync(path, "utf8") }));
