import type { EnvironmentInput } from "../../src/model/fact.js";

/** Who types the failing command. Remedies are always applied by root of the machine, as an administrator would. */
export type As = "root" | "user" | "no-net-admin" | "no-net-raw" | "no-sys-module" | "user-namespace";

/** A command of the lab. `stdin` is the text fed to it; `as` defaults to root. */
export interface Step {
  readonly argv: readonly string[];
  readonly stdin?: string;
  readonly as?: As;
  /** Set-up steps must succeed unless this says that failing is what they are for. */
  readonly mayFail?: boolean;
  /** As it stands behind the prompt, where that is not what is run. */
  readonly shown?: string;
  /** Seconds; default 10. */
  readonly limit?: number;
}

/**
 * What a remedy did.
 * `environment`: the very same command works afterwards. `corrected command`: another command, printed by the diagnosis, does what was meant.
 * `privilege`: the same command works with rights. `reboot`: the same command works after a restart of the machine, which the remedy prints or the lab does.
 */
export type ProofKind = "environment" | "corrected command" | "privilege" | "reboot";

/** How the machine of a case differs from the plain one. */
export interface Boot {
  /** Layer A: another suite's iptables in place of the machine's own. */
  readonly iptables?: "1.8.7";
  /** Layer A: packages that the machine lacks, and can install. */
  readonly without?: readonly string[];
  /** Layer A: systemd as the namespace's first process, and firewalld and fail2ban beside the machine's own programs. */
  readonly services?: true;
  /** Layer B: words for the kernel command line. */
  readonly append?: string;
  /** Layer B: the release before the one whose modules are on the disk, as after an upgrade without a restart; or Debian 11's. */
  readonly kernel?: "previous" | "5.10";
}

/** One error made for real, and what is known about it. Nothing here is a remedy: that comes from the diagnosis. */
export interface LabCase {
  /** Unique within the code's file; part of the row's key. */
  readonly name: string;
  readonly layer: "A" | "B";
  /** What is shown, in one line. */
  readonly why: string;
  readonly boot?: Boot;
  readonly setup?: readonly (Step | readonly string[])[];
  /** Commands whose output stands in the ticket above the failing one (`uname -r`, `iptables -V`). */
  readonly also?: readonly (Step | readonly string[])[];
  readonly run: Step | readonly string[];
  /** For errors that leave exit 0 (a warning, a dropped packet): what is printed or logged, and must be gone afterwards. */
  readonly warns?: string;
  /** A kernel line that must have been printed; the log's rate limit makes the run repeat once when it is missing. */
  readonly kernel?: string;
  /** Told to `diagnose` by the caller. */
  readonly env?: EnvironmentInput;
  /** What the user knows and the text does not say: said only when it is asked for, by the question's fact. */
  readonly truths?: Readonly<Record<string, string | boolean | number>>;
  readonly kind?: ProofKind;
  /** Fails before the remedy and works after it: shows that the remedy did something, when the printed command alone would not. */
  readonly witness?: readonly string[];
  /** A shell line that fails before the cure and passes after it: what was wanted, seen from outside. */
  readonly check?: string;
  /** The refused command loads a file: it must be taken, too, when it is given again. */
  readonly loads?: boolean;
  /** Lines of the state that a cure may take away (pattern): what the command was to take away. */
  readonly mayLose?: string;
  /** What was printed when the case was recorded: another refusal is another case. */
  readonly said?: string;
  /** The corrected command is right to leave rules and sets as they are (`-exist`, a listing); any other must change something. */
  readonly changesNothing?: true;
  /** How full the machine is at most; where a program is missing that would show what there is, only files. */
  readonly world?: "bare";
  /** Layer B, for a remedy that says it is lasting: the machine is restarted, these steps make the circumstances again, and the command must still work. */
  readonly lasts?: readonly (Step | readonly string[])[];
  /** Programs without which the case is skipped. */
  readonly needs?: readonly string[];
  /** `false` keeps a slow repeat out of the short set of `npm test`. */
  readonly short?: boolean;
}

/** All cases of one code: the default export of `cases/<area>/<slug>.ts`. */
export interface CodeCases {
  readonly code: string;
  readonly cases: readonly LabCase[];
}

export const toStep = (step: Step | readonly string[]): Step => ("argv" in step ? step : { argv: step });
