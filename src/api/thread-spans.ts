import { lineFinder } from "../advice/lines.js";
import { partAt, type ThreadPart } from "../discourse/thread.js";
import type { Evidence, Report, Unexplained } from "../model/report.js";
import type { Span } from "../model/text.js";

/** The same report with every place told by the message of the thread that it is in. */
export function inMessages(report: Report, parts: readonly ThreadPart[], text: string): Report {
  const finders = parts.map(({ start, end }) => lineFinder(text.slice(start, end)));
  const moved = ({ start, end }: Span): Span => {
    const message = partAt(parts, start), { start: base } = parts[message] ?? { start: 0 };
    return { start: start - base, end: end - base, message };
  };
  const placed = <One extends Evidence | Unexplained>(one: One): One => {
    const span = moved(one.span);
    return { ...one, span, ...finders[span.message ?? 0]?.(span.start) };
  };
  return {
    ...report,
    machines: report.machines.map((machine) => ({ ...machine, facts: machine.facts.map((fact) => (fact.span === undefined ? fact : { ...fact, span: moved(fact.span) })) })),
    diagnoses: report.diagnoses.map((diagnosis) => ({
      ...diagnosis,
      evidence: diagnosis.evidence.map((one) => ({
        ...placed(one), fields: Object.fromEntries(Object.entries(one.fields).map(([name, field]) => [name, { ...field, span: moved(field.span) }])),
      })),
    })),
    unexplained: report.unexplained.map(placed),
  };
}
