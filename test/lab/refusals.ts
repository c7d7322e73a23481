import { readFileSync } from "node:fs";
import { refusalKind } from "../../src/refusal/kind-info.js";
import { allCases } from "../refusal/case.js";
import { refusalCases as tablesCases } from "../refusal/tables/cases/index.js";
import type { LabCase } from "./case.js";
import type { Chosen } from "./select.js";
import { shell } from "./made.js";

/** A refused command line, as people type it in a shell. */
const typed = (line: string): LabCase["run"] => ({ argv: ["bash", "-c", line], shown: line });
const LOADS = /-restore|\brestore\b|\bsh |(?:^|\s)nft .*-f (?!-)/u;

/** The project's own refusals (`corpus/refusal`, `test/refusal/tables`) as cases of the lab: through `diagnose`, in a machine that holds more than them. */
export function refusalCases(): readonly Chosen[] {
  const nft = allCases().filter(({ check, prompt }) => check !== null && prompt === undefined).map(({ name, kind, setup, command, check, mayLose, said }): Chosen => ({
    code: codeOf(kind), refusal: kind,
    lab: {
      name: `nft ${name}`, layer: "A", why: kind, setup: setup.map((line) => ({ argv: ["bash", "-c", line], mayFail: true })), run: typed(command), check: check!, kind: "corrected command",
      loads: LOADS.test(command) && !kind.endsWith("json-as-text"),
      ...(mayLose === undefined ? {} : { mayLose }), ...(said === undefined ? {} : { said }),
    },
  }));
  const recorded = JSON.parse(readFileSync("test/refusal/tables/recorded.json", "utf8")) as readonly { readonly id: string; readonly again: boolean }[];
  const again = new Map(recorded.map((one) => [one.id, one.again]));
  const tables = tablesCases.map(({ id, kind, setup, command, check, shows }): Chosen => ({
    code: codeOf(kind), refusal: kind,
    lab: {
      name: id, layer: "A", why: kind, run: typed(command), check, kind: "corrected command", loads: again.get(id) === true && LOADS.test(command),
      ...(setup === undefined ? {} : { setup: [{ argv: ["bash", "-c", setup], mayFail: true, limit: 30 }] }),
      ...(shows === undefined ? {} : { also: [shell(`cat ${shows}`)].map((step) => ({ ...step, shown: `cat ${shows}` })) }),
    },
  }));
  return [...nft, ...tables];
}

const codeOf = (kind: string): string => refusalKind(kind)?.code ?? kind;
