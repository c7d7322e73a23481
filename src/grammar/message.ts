import type { Origin } from "../model/message.js";
import type { Format } from "./format.js";

/** A message that some program prints. */
export interface MessageDefinition {
  /** `area/slug`; never used for anything else again. */
  readonly id: string;
  readonly from: readonly Origin[];
  /** One format per wording. */
  readonly texts: readonly Format[];
  /** A program's catch-all: the last resort, where no other message matches. */
  readonly generic: boolean;
  /** `trailer`: a line that follows others and says nothing by itself. `reading`: tells about the machine, is no error. */
  readonly role: "error" | "trailer" | "reading";
  /** Fields that are the same in every occurrence: an extension's name, an option, what is wrong. */
  readonly fixed?: Readonly<Record<string, string | number>>;
  /** Must stand at the beginning of a line (after prompts and log prefixes): for texts that prose may hold as well. */
  readonly lineStart: boolean;
  /**
   * Few and ordinary words (`out of memory`): it only counts with its program's prefix, or alone on its line in a text that is
   * about that program. `alone`: so few that it only counts as the whole text, in answer to somebody who looks it up.
   */
  readonly weak: boolean | "alone";
  /** In lower case: what stands before a weak message in its line when its program speaks (`firewalld`, `proxier.go:`, `netd`). */
  readonly speakers?: readonly string[];
  /** Words of the shell, kmod or the kernel that any program may bring about: judged only where the text is about netfilter. */
  readonly common: boolean;
}

export interface MessageInput {
  readonly id: string;
  readonly from: readonly Origin[];
  readonly text: Format | readonly Format[];
  readonly generic?: boolean;
  readonly role?: MessageDefinition["role"];
  readonly fixed?: Readonly<Record<string, string | number>>;
  readonly lineStart?: boolean;
  readonly weak?: MessageDefinition["weak"];
  readonly speakers?: readonly string[];
  readonly common?: boolean;
}

/** Defines one message. */
export function message(input: MessageInput): MessageDefinition {
  return {
    id: input.id,
    from: input.from,
    texts: Array.isArray(input.text) ? (input.text as readonly Format[]) : [input.text as Format],
    generic: input.generic ?? false,
    role: input.role ?? "error",
    lineStart: input.lineStart ?? false,
    weak: input.weak ?? false,
    common: input.common ?? false,
    ...(input.speakers === undefined ? {} : { speakers: input.speakers }),
    ...(input.fixed === undefined ? {} : { fixed: input.fixed }),
  };
}

/**
 * Defines the messages of one source file: slug → how it looks, or slug → [how it looks, fixed fields].
 * For the many messages of which nothing but the text and an extension's name is to be said.
 */
export function messages(
  area: string,
  from: Origin,
  texts: Readonly<Record<string, Format | readonly Format[] | { readonly text: Format | readonly Format[]; readonly fixed?: Readonly<Record<string, string | number>>; readonly lineStart?: boolean; readonly role?: MessageDefinition["role"] }>>,
  fixed?: Readonly<Record<string, string | number>>,
): readonly MessageDefinition[] {
  return Object.entries(texts).map(([slug, entry]) => {
    const input: Omit<MessageInput, "id" | "from"> = "text" in entry ? entry : { text: entry };
    const merged = input.fixed === undefined ? fixed : { ...fixed, ...input.fixed };
    return message({ id: `${area}/${slug}`, from: [from], ...input, ...(merged === undefined ? {} : { fixed: merged }) });
  });
}

/**
 * Messages of a table: made when one of them is first needed, so that thousands of texts do not cost a start.
 * It spreads into a list as itself, like the lists of messages beside it.
 */
export interface LazyMessages extends Iterable<LazyMessages> {
  definitions(): readonly MessageDefinition[];
}

/** What an area's list holds. */
export type MessageSource = MessageDefinition | LazyMessages;

export const isLazy = (source: MessageSource): source is LazyMessages => "definitions" in source;
