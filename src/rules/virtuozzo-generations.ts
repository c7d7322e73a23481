import type { Test } from "../model/fact.js";

/*
 * Which way a node has to give a container netfilter, as conditions, and each in words.
 */

/** No loading on demand in containers before it, so a mode alone would not do. Source: OpenVZ 2.6.32-042stab061 `kernel/kmod.c`. */
const BEFORE_AUTOLOAD = "2.6.32-042stab062";
/**
 * From here on the vzctl that came with the kernel has modes: vzctl 4.7 is of April 2014, 042stab090 of June 2014. Inferred from the dates;
 * which kernel came with Virtuozzo 6.0 update 6 could not be found.
 */
const WITH_MODES = "2.6.32-042stab090";

const unknown = (fact: string): Test => ({ fact, known: false });
const known = (fact: string): Test => ({ fact, known: true });
const all = (...tests: readonly Test[]): Test => ({ all: tests });
const any = (...tests: readonly Test[]): Test => ({ any: tests });
/** "6" and "6.0" may be before update 6 and after. */
const SOME_SIX: Test = { fact: "virtuozzo", matches: "^v?6(?:[.]0)?$" };

/** From 8 on a container has its namespace's whole netfilter; neither mode nor list exists. Source: libvzctl 7.0.658, 8.0.70. */
export const WITHOUT_MODES: Test = any({ fact: "virtuozzo", atLeast: "8" }, { fact: "kernel", matches: "[.]vz[89]" });

export interface Generation {
  readonly when: readonly Test[];
  readonly words: string;
}

/** Kernel 3.10. */
export const SEVEN: Generation = {
  when: [any(
    all(known("virtuozzo"), { fact: "virtuozzo", atLeast: "7" }, { fact: "virtuozzo", below: "8" }),
    all(unknown("virtuozzo"), known("vzctl"), { fact: "vzctl", atLeast: "7" }, { fact: "vzctl", below: "8" }),
    all(unknown("virtuozzo"), unknown("vzctl"), { fact: "kernel", matches: "vz7|^3[.]10[.]0" }),
  )],
  words: "on Virtuozzo 7",
};

/** vzctl of Virtuozzo 7 takes the same, but there prlctl is the vendor's way. Where nothing is known, this is the likeliest. */
export const MODES_BY_VZCTL: Generation = {
  when: [any(
    all(known("virtuozzo"), { fact: "virtuozzo", atLeast: "6.0.6" }, { fact: "virtuozzo", below: "7" }),
    all(unknown("virtuozzo"), known("vzctl"), { fact: "vzctl", atLeast: "4.7" }, { fact: "vzctl", below: "7" }),
    all(unknown("virtuozzo"), unknown("vzctl"), any(unknown("kernel"), { fact: "kernel", atLeast: WITH_MODES })),
    // Between the two the kernel does not tell.
    all(unknown("virtuozzo"), known("kernel"), { fact: "kernel", atLeast: BEFORE_AUTOLOAD }, { fact: "kernel", below: WITH_MODES }, { fact: "vzctl", atLeast: "4.7" }),
    all(known("virtuozzo"), SOME_SIX, { fact: "kernel", atLeast: WITH_MODES }),
  )],
  words: "from Virtuozzo 6.0 update 6 and vzctl 4.7 on",
};

/** Module lists: 2.6.18 kernels, and 2.6.32 ones that load nothing on demand. */
export const LISTS: Generation = {
  when: [any(
    all(known("virtuozzo"), { fact: "virtuozzo", below: "6.0.6" }),
    all(unknown("virtuozzo"), { fact: "vzctl", below: "4.7" }, any(unknown("kernel"), { fact: "vzctl", known: true }, { fact: "kernel", below: WITH_MODES })),
    all(unknown("virtuozzo"), unknown("vzctl"), { fact: "kernel", below: BEFORE_AUTOLOAD }),
  )],
  words: "before Virtuozzo 6.0 update 6 and vzctl 4.7",
};
