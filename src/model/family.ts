/** What a text nearly always tells, while the cause itself may be open. */
export type CauseFamily =
  /** A table, match, target, set type or protocol is not in the running kernel. */
  | "kernel-part-missing"
  /** The node does not allow it to this container. */
  | "not-allowed-in-container"
  | "object-missing"
  | "object-exists"
  | "object-in-use"
  | "refused-by-rights"
  /** Two programs, or a program and the kernel, are of different versions or kinds. */
  | "versions-differ"
  /** Rules in nf_tables and in the legacy tables, or two programs that both make them. */
  | "two-backends"
  | "limit-reached"
  | "lock"
  /** The kernel took the rule's form and refused what it says. */
  | "value-refused"
  /** The program did not understand the words. */
  | "words-refused"
  | "program-missing";
