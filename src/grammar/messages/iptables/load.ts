import { format } from "../../format.js";
import { message } from "../../message.js";
import { as, word } from "../../token.js";
import { extension, path, revision, systemError } from "../../tokens.js";

const target = word("target", "a target or chain", ["ALLOW", "MASQUERADE", "f2b-sshd"], undefined, 64);
const match = word("match", "a match", ["ode", "conntrack", "owner"], undefined, 64);

/**
 * No blank after the colon. Up to 1.4.10 the loader's own words follow, later the text of errno.
 *
 * ```text
 * iptables v1.4.7: Couldn't load target `ALLOW':/lib/xtables/libipt_ALLOW.so: cannot open shared object file: No such file or directory
 *                                        ^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^                                    ^^^^^^^^^^^^^^^^^^^^^^^^^
 *                                        target path                                                           error
 * ```
 */
const loadTarget = message({
  id: "iptables/couldnt-load-target",
  from: [{ program: "iptables", file: "libxtables/xtables.c xtables_find_target", since: "1.1.0" }],
  text: [
    format`Couldn't load target '${target}':${systemError}`,
    format`Couldn't load target '${target}':${path}: cannot open shared object file: ${systemError}`,
    format`Couldn't load target '${target}':${path}: ${systemError}`,
    format`Couldn't load target '${target}'`,
  ],
});

const loadMatch = message({
  id: "iptables/couldnt-load-match",
  from: [{ program: "iptables", file: "libxtables/xtables.c xtables_find_match", since: "1.0.0" }],
  text: [
    format`Couldn't load match '${match}':${systemError}`,
    format`Couldn't load match '${match}':${path}: cannot open shared object file: ${systemError}`,
    format`Couldn't load match '${match}':${path}: ${systemError}`,
    format`Couldn't load match '${match}'`,
  ],
});

/** Static builds and the no-shared-library build have nothing to load from. OpenWrt's firewall3 (iptables.c) loads libraries itself. */
const findTarget = message({
  id: "iptables/couldnt-find-target",
  from: [{ program: "iptables", file: "libxtables/xtables.c", since: "1.2.7" }],
  text: [format`Couldn't find target '${target}'`, format`fw3_ipt_rule_append(): Can't find target '${target}'`],
});
const findMatch = message({
  id: "iptables/couldnt-find-match",
  from: [{ program: "iptables", file: "libxtables/xtables.c", since: "1.2.7" }],
  text: [format`Couldn't find match '${match}'`, format`fw3_ipt_rule_append(): Can't find match '${match}'`],
});

/** Said before 1.8.8 by nothing: the kernel refused every revision, revision 0 included. */
const revisionUnsupported = message({
  id: "iptables/extension-revision-unsupported",
  from: [{ program: "iptables", file: "libxtables/xtables.c xtables_fully_register_pending_match", since: "1.8.8" }],
  text: [
    format`Extension ${extension} revision ${revision} not supported, missing kernel module?`,
    format`Extension ${extension} is not supported, missing kernel module?`,
    // People leave the program's guess out.
    format`Extension ${extension} revision ${revision} not supported`,
  ],
});

/** The saving and listing programs look for the library of a rule that is already in the kernel. */
const libraryForMatch = message({
  id: "iptables/no-library-for-match",
  from: [{ program: "iptables-save", file: "iptables/iptables.c print_match_save", since: "1.0.0" }],
  text: format`Can't find library for match '${match}'`,
});
const libraryForTarget = message({
  id: "iptables/no-library-for-target",
  from: [{ program: "iptables-save", file: "iptables/iptables.c print_rule4", since: "1.0.0" }],
  text: format`Can't find library for target '${target}'`,
});
const noSaveFunction = message({
  id: "iptables/no-save-function",
  from: [{ program: "iptables-save", file: "iptables/iptables.c print_rule4", since: "1.2.4" }],
  text: format`Target '${target}' is missing save function`,
});

const noExtensionForProtocol = message({
  id: "iptables/no-extension-for-protocol",
  from: [{ program: "iptables", file: "libxtables/xtables.c", since: "1.4.11", until: "1.4.20" }],
  text: format`no '${extension}' extension found for this protocol`,
});

const noStandardTarget = message({
  id: "iptables/no-standard-target",
  from: [{ program: "iptables", file: "iptables.c", since: "1.0.0", until: "1.0.0" }],
  text: format`Can't find standard target`,
});

const assumedRevision = message({
  id: "iptables/revision-assumed",
  from: [{ program: "iptables", file: "libxtables/xtables.c compatible_revision", since: "1.4.0" }],
  text: format`Could not determine whether revision ${as(revision, "revision")} is supported, assuming it is.`,
});

/** Listing shows a rule whose extension this program does not have, or has in another revision. Goes to stdout, amid the rules. */
const unknownMatch = message({
  id: "iptables/listed-unknown",
  from: [{ program: "iptables", file: "iptables/iptables.c print_match", since: "1.0.0" }],
  text: [format`UNKNOWN match '${match}'`, format`bytes of unknown target data]`, format`[unsupported revision]`],
  fixed: { problem: "not decoded" },
});

export const loadMessages = [
  loadTarget, loadMatch, findTarget, findMatch, revisionUnsupported, libraryForMatch, libraryForTarget, noSaveFunction, noExtensionForProtocol, noStandardTarget, assumedRevision, unknownMatch,
];
