/**
 * Where a command is to be typed. `host` is the machine of an ordinary (Docker, Kubernetes, LXC) container or a machine without
 * containers; `node` is Virtuozzo's or OpenVZ's; `provider` means that the reader cannot type it, and whom to ask.
 */
export type Place =
  | "container" | "image" | "pod" | "init-container" | "vm" | "host" | "node" | "source-node" | "target-node" | "provider";

/** What a command does to others. Computed from the commands; a rule may only say more. */
export type Effect = "none" | "reversible" | "restarts-container" | "interrupts-traffic" | "dangerous";

/** What kind of machine a passage speaks of. */
export type MachineKind = "container" | "image" | "pod" | "vm" | "host" | "node";
