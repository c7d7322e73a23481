import type { NetfilterMode } from "../../model/mode.js";
import type { SmallerMode } from "../../model/requirements.js";
import type { Book } from "../book.js";

export function smallerModes(_book: Book, _mode: NetfilterMode | undefined): readonly SmallerMode[] { return []; }
