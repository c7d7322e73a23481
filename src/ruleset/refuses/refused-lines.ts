import type { RefusedLine } from "../../model/requirements.js";

export function refusedLines(_text: string): readonly RefusedLine[] { return []; }
