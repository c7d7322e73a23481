import { json } from "../escape/json.js";
import type { Report } from "../model/report.js";
import { renderHtml } from "./html.js";
import { renderMarkdown } from "./markdown.js";
import type { RenderOptions } from "./options.js";
import { renderSlack } from "./slack.js";
import { renderText } from "./text.js";

/** Every form a report can be written in. A new one is a file here and a line below. */
const RENDERERS = {
  text: renderText,
  json: (report: Report): string => `${json(report)}\n`,
  markdown: renderMarkdown,
  html: renderHtml,
  slack: renderSlack,
} as const satisfies Record<string, (report: Report, options?: RenderOptions) => string>;

export type FormatName = keyof typeof RENDERERS;
export const FORMATS = Object.keys(RENDERERS) as readonly FormatName[];

/**
 * Writes a report in one of {@link FORMATS}.
 * @throws TypeError when there is no such format, or it is no report
 */
export function render(report: Report, format: FormatName = "text", options: RenderOptions = {}): string {
  if (!Object.hasOwn(RENDERERS, format)) throw new TypeError(`format must be one of ${FORMATS.join(", ")}`);
  if (!isReport(report)) throw new TypeError("report must be what diagnose returned");
  return RENDERERS[format](report, options);
}

/** Callers without types pass anything. */
const isReport = (report: unknown): boolean => typeof report === "object" && report !== null && ["diagnoses", "machines", "unexplained"].every((part) => part in report && Array.isArray((report as Record<string, unknown>)[part]));

export type { RenderOptions };
