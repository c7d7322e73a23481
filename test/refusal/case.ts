import { readFileSync, writeFileSync } from "node:fs";
import { filesBelow } from "../helpers/sources.js";

/** One command that a program refuses, with how to see that it was cured. The files are JSON lists below `corpus/refusal/<program>/`. */
export interface RefusalCase {
  readonly name: string;
  /** What is wrong, as `src/refusal/<program>/kinds.ts` calls it; written before the program was asked. */
  readonly kind: string;
  /** Shell lines that make the world in which it is refused. */
  readonly setup: readonly string[];
  /** The shell line that is refused. */
  readonly command: string;
  /** Fails before the cure and passes after it; null where a namespace cannot show one or the intent cannot be told. */
  readonly check: string | null;
  /** Lines of the state that a cure may take away (pattern): the object that was to be deleted. */
  readonly mayLose?: string;
  /** What the program printed: written by `npm run refusals -- --record`. */
  readonly said?: string;
  /** Who typed it, where it was not root. */
  readonly prompt?: string;
}

export const FOLDER = "corpus/refusal/nft";

export const casesOf = (path: string): RefusalCase[] => JSON.parse(readFileSync(path, "utf8")) as RefusalCase[];

export const allCases = (folder = FOLDER): RefusalCase[] => filesBelow(folder, ".json").flatMap(casesOf);

/** One case a block, one key a line: diffs show what changed. */
export function writeCases(path: string, cases: readonly RefusalCase[]): void {
  writeFileSync(path, `${JSON.stringify(cases, null, 1)}\n`);
}

/** The text that a person pastes: prompt, command, what was said. */
export const ticketOf = ({ command, said, prompt }: RefusalCase): string => `${prompt ?? "root@host:~#"} ${command}\n${said ?? ""}`;
