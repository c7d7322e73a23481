import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface SourceFile {
  readonly path: string;
  readonly source: string;
}

const ROOT = "corpus/article";

/** The folder's files by kind. */
export function articleFiles(): { readonly page: string; readonly about: readonly SourceFile[]; readonly cells: readonly SourceFile[] } {
  const folders = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
  const files = folders.flatMap((folder) => readdirSync(join(ROOT, folder)).sort().map((name) => ({ path: `${ROOT}/${folder}/${name}`, source: readFileSync(join(ROOT, folder, name), "utf8") })));
  return {
    page: readFileSync(join(ROOT, "page.txt"), "utf8"),
    about: files.filter(({ path }) => path.endsWith("/about.txt")),
    cells: files.filter(({ path }) => !path.endsWith("/about.txt")),
  };
}
