/** Which program prints a message, from and until which version. */
export interface Origin {
  readonly program: string;
  readonly file?: string;
  readonly since?: string;
  readonly until?: string;
}

/** A known message, as `listMessages()` gives it. */
export interface MessageInfo {
  readonly id: string;
  /** How it looks, with `<field>` for the parts that vary. */
  readonly looks: readonly string[];
  readonly from: readonly Origin[];
  /** True for a program's catch-all ("iptables said something"). */
  readonly generic: boolean;
}
