import { format } from "../../format.js";
import { message } from "../../message.js";
import { number, word } from "../../token.js";
import { path, systemError } from "../../tokens.js";

const seconds = number("seconds", "seconds", [2, 10, 60]);
const microseconds = number("microseconds", "microseconds", [0, 500000]);

/**
 * iptables gave up.
 *
 * ```text
 * Another app is currently holding the xtables lock. Perhaps you want to use the -w option?
 * Another app is currently holding the xtables lock; still 1s 0us time ahead to have a chance to grab the lock...
 * Another app is currently holding the xtables lock. Stopped waiting after 5s.
 *                                                                          ^ seconds
 * ```
 */
const held = message({
  id: "iptables/lock-held",
  from: [{ program: "iptables", file: "iptables/xshared.c xtables_lock_or_exit", since: "1.4.20" }],
  text: [
    format`Another app is currently holding the xtables lock. Perhaps you want to use the -w option?`,
    format`Another app is currently holding the xtables lock. Stopped waiting after ${seconds}s.`,
    format`Another app is currently holding the xtables lock`,
    format`Perhaps you want to use the -w option?`,
    format`Stopped waiting after ${seconds}s.`,
  ],
});

/** It goes on waiting; whether it got the lock shows in what follows. */
const wait = message({
  id: "iptables/lock-wait",
  from: [{ program: "iptables", file: "iptables/xshared.c xtables_lock", since: "1.4.20", until: "1.8.7" }],
  text: [
    format`Another app is currently holding the xtables lock; waiting for it to exit...`,
    format`Another app is currently holding the xtables lock; waiting (${seconds}s) for it to exit...`,
    format`Another app is currently holding the xtables lock; still ${seconds}s ${microseconds}us time ahead to have a chance to grab the lock...`,
  ],
});

const lockFile = message({
  id: "iptables/lock-file",
  from: [{ program: "iptables", file: "iptables/xshared.c xtables_lock", since: "1.6.2" }],
  text: format`Fatal: can't open lock file ${path}: ${systemError}`,
});

const cannotLock = message({
  id: "iptables/cannot-lock",
  from: [{ program: "iptables", file: "iptables/xshared.c xtables_lock", since: "1.6.2" }],
  text: format`Can't lock ${word("path", "the lock's file", ["/run/xtables.lock", "/var/run/xtables.lock"], "a-z0-9_./+-", 128)}: ${systemError}`,
});

export const lockMessages = [held, wait, lockFile, cannotLock];
