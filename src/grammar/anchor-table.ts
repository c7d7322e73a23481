import type { AnchorRow } from "./anchors.js";

/** The needles of all messages, chosen beforehand. The build fills it in (tsup.config.ts); without it they are chosen at the first call. */
export const anchorTable: readonly AnchorRow[] | undefined = undefined;
