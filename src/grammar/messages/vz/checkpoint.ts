import { format } from "../../format.js";
import { message } from "../../message.js";
import { oneOf, phrase, word } from "../../token.js";
import { count, ctid, exitStatus, line, path, systemError } from "../../tokens.js";
import { messageTable } from "../table.js";

const from = [{ program: "OpenVZ kernel", file: "kernel/cpt/rst_net.c", since: "2.6.32" }];
const restoreProgram = oneOf("program", "iptables-restore or ip6tables-restore", ["iptables-restore", "ip6tables-restore"]);
const saveProgram = oneOf("program", "iptables-save or ip6tables-save", ["iptables-save", "ip6tables-save"]);
const negative = word("number", "a negative error number", ["-2", "-12"], "0-9-", 8);
/** Before the text stand the context's address and the container. */
const pointer = word("pointer", "an address in the kernel", ["ffff88041d0b2000"], "0-9a-fx", 18);
const reason = phrase("reason", "what failed", ["undump failed: Invalid argument", "can not get context"], 120);
const module = oneOf("module", "a module for checkpoints", ["vzcpt", "vzrst", "cpt", "rst"]);

/**
 * The kernel's undump runs iptables-restore in the container. 2: iptables refused a line; 1: the kernel refused the commit; 255: there is no such program.
 *
 * ```text
 * Error: iptables-restore exited with 2
 *                                     ^
 *                                     status
 * ```
 */
const restoreExited = message({ id: "vz/restore-exited", from, text: format`${restoreProgram} exited with ${exitStatus}` });
const restoreTerminated = message({ id: "vz/restore-terminated", from, text: format`${restoreProgram} terminated` });
const hintModules = message({ id: "vz/hint-modules", from, text: format`Most probably some iptables modules are not loaded`, role: "trailer" });
const hintTooOld = message({ id: "vz/hint-too-old", from, text: format`or CT's iptables utilities are incompatible with this kernel (version is older than 1.4.0)`, role: "trailer" });
const hintOffline = message({ id: "vz/hint-offline", from, text: format`(Offline migration and iptools upgrade might help)`, role: "trailer" });
/** CRIU cannot start a tool: `Error (criu/util.c:626): execvp("iptables-restore", ...) failed: No such file or directory`. */
const toolNotStarted = message({
  id: "vz/criu-tool-not-started", from: [{ program: "CRIU", file: "criu/util.c (cr_system_userns)" }],
  text: format`execvp('${oneOf("program", "a tool", ["iptables-restore", "ip6tables-restore", "iptables-save", "ip6tables-save", "nft", "ipset"])}', ...) failed: ${systemError}`,
});
const execFailed = message({ id: "vz/restore-not-executed", from, text: [format`failed to exec ${restoreProgram}: ${negative}`, format`failed to exec ${path}: ${negative}`] });
const saveFailed = message({ id: "vz/save-failed", from: [{ ...from[0]!, file: "kernel/cpt/cpt_net.c" }], text: [format`${saveProgram} exited with ${exitStatus}`, format`${saveProgram} terminated`, format`Can't find ${path}, ignoring...`, format`cannot enter ve to execute ${path}`] });

/** vzctl words the same failure in each generation its own way. */
const undumpFailed = message({
  id: "vz/undump-failed",
  from: [{ program: "vzctl", file: "src/lib/hooks_vz.c, src/lib/cpt.c", since: "3.0" }],
  text: [
    format`Cannot undump the file: ${systemError}`,
    format`undump failed: ${systemError}`,
    format`Error: undump failed`,
    format`Restore error, ${reason}`,
    format`can not undump CT ${ctid}`,
    format`Failed to undump container`,
  ],
});
const restoringFailed = message({ id: "vz/restoring-failed", from: [{ program: "vzctl", file: "src/lib/hooks_vz.c" }], text: [format`Restoring failed:`, format`Failed to restore the Container`, format`Error: resume failed`, format`can not restore CT ${ctid}`, format`can not resume destination CT ${ctid}`, format`Failed to resume container`, format`Error ${count} reported from restore`, format`This CT can't be migrated online at the moment`, format`Try offline migration`], role: "trailer" });
const moduleMissing = message({
  id: "vz/checkpoint-module-missing",
  from: [{ program: "vzmigrate", file: "bin/vzmigrate.in" }],
  text: [format`${module} module is not loaded on the source node`, format`${module} module is not loaded on the destination node`, format`module ${module} is not loaded`, format`No checkpointing support, unable to open ${path}`],
});
const ipv6Missing = message({ id: "vz/ipv6-missing-on-target", fixed: { module: "ipv6" }, from: [{ program: "vzmigrate", file: "bin/vzmigrate.in" }], text: [format`Module ipv6 is not loaded on the destination node`, format`IPv6 not loaded or disabled on destination node`] });
const cannotContinue = message({ id: "vz/cannot-continue", from: [{ program: "vzmigrate", file: "bin/vzmigrate.in" }], text: format`Can't continue live migration`, role: "trailer" });
const checkpointFailed = message({
  id: "vz/checkpoint-failed",
  from: [{ program: "vzctl", file: "src/lib/hooks_vz.c" }],
  text: [format`Can not dump container`, format`Can not suspend container`, format`Checkpointing failed`, format`Can not resume container`, format`Failed to dump container`, format`Failed to suspend container`, format`Failed to checkpoint the Container`, format`can not suspend CT ${ctid}`, format`Phaul failed to live migrate CT`, format`Phaul service failed to live migrate CT`, format`criu exited with rc=${exitStatus}`, format`The restore log was saved in ${path}`, format`All dump files and logs were saved to ${path}`],
});
const targetUnfit = message({ id: "vz/target-unfit", from: [{ program: "vzmigrate", file: "bin/vzmigrate.in, vzmcontrol/common.h" }], text: [format`CPT version check failed on destination node`, format`CPU capabilities check failed`, format`The next techologies are not supported on destination node`] });
/** Restoring is the target's part, dumping the source's. */
const ipsetNotRestored = message({ id: "vz/criu-ipset-not-restored", from: [{ program: "CRIU", file: "criu/net.c", since: "3.15.0.4" }], text: format`ipset tool failed on restore` });
/** A chain of its own with `-m mark` keeps packets out meanwhile. Upstream CRIU has the same text. */
const lockFailed = message({
  id: "vz/criu-network-lock-failed", fixed: { module: "xt_mark" }, from: [{ program: "CRIU", file: "criu/net.c (iptables_network_lock_internal)" }],
  // Its log cuts lines short: what comes behind the status is a guess of its own.
  text: format`Locking network failed: iptables-restore returned ${word("returned", "an exit status, or -1", ["-1", "2"], "0-9-", 8)}.`,
});

const kernel = { area: "vz", prefix: "checkpoint", program: "OpenVZ kernel", file: "kernel/cpt", anywhere: true };
const kernelTexts = messageTable(kernel, () => [
  ["migration-restore", "iptables local_kernel_thread: {value}"],
  ["migration-dump", "local_kernel_thread: {value}"],
  ["migration-restore", "real_env_create: {value}"],
  ["migration-dump", "conntrack: no helper and non-trivial expectation"],
  ["migration-dump", "conntrack: PPTP isn't supported"],
  ["migration-dump", "unexpected conntrack appeared"],
  ["migration-restore", "lost sibling of expectation"],
  ["migration-restore", "dir != tuple->dst.dir"],
  ["migration-restore", "conntrack: failed to add NAT extension"],
  ["migration-restore", "duplicated conntrack detected, dropping old one"],
  ["migration-restore", "Can't undump ct"],
  ["migration-dump", "external process {count}/{count2}({value}) inside CT (e.g. vzctl enter or vzctl exec)."],
]);
const criuTexts = messageTable({ area: "vz", prefix: "criu", program: "CRIU", file: "criu/net.c", anywhere: true }, () => [
  ["migration", "ipset tool failed on {value}"],
  ["migration", "failed to collect child {count}"],
  ["migration-restore", "Missing ipt-nft image. Maybe you should not use --nftables-mode=ipt."],
  ["migration-restore", "Missing ip6t-nft image. Try using --nftables-mode=nft."],
  ["notice", "Skipping nft restore, no image"],
  ["notice", "Skipping ipt-nft restore, no image"],
  ["migration-dump", "Iptables configuration failed"],
  ["migration-dump", "Unable to write iptables configugration"],
  ["migration-dump", "Unable to dump more than one netns if the --emptyns is set"],
  ["notice", "Using newer nft from chroot {path}"],
  ["migration", "Failed to pivot_root to {path}"],
  ["migration", "Unable to self bindmount {path}"],
  ["invalid-parameter", "Unable to parse value of --nftables-mode"],
  ["migration", "kerndat_iptables_has_xtlocks failed when initializing kerndat."],
  ["migration-dump", "Unsupported link {count} (type {count2} kind {value})"],
  ["migration", "iptables-restore -w failed"],
  ["migration", "ip6tables-restore -w failed"],
  ["migration", "iptables-save failed"],
  ["migration", "ip6tables-save failed"],
]);
/**
 * CRIU logs the tool it ran and the place in its source: `Error (criu/net.c:1832): iptables-restore -w failed`.
 * Source: vzcriu 3.15.5.3 `criu/net.c` (run_iptables_tool, __run_nftables_tool).
 */
const criuTools = (id: string, tools: readonly string[]) =>
  message({ id, from: [{ program: "CRIU", file: "criu/net.c" }], text: tools.map((tool) => ({ parts: ["Error (criu/net.c:", line, `): ${tool} failed`] })) });
const criuNotRestored = criuTools("vz/criu-rules-not-restored", ["iptables-restore -w", "ip6tables-restore -w", "iptables-legacy-restore -w", "ip6tables-legacy-restore -w", "xtables-nft-multi iptables-restore -w", "xtables-nft-multi ip6tables-restore -w", "nft -f /proc/self/fd/0"]);
const criuNotSaved = criuTools("vz/criu-rules-not-saved", ["iptables-save", "ip6tables-save", "iptables-legacy-save", "ip6tables-legacy-save", "xtables-nft-multi iptables-save", "xtables-nft-multi ip6tables-save", "nft list ruleset"]);

/** The word is the whole command, `ip6tables-restore -w`; out of its log nothing tells that CRIU speaks. */
const criuToolAlone = message({ id: "vz/criu-tool-failed", from: [{ program: "CRIU", file: "criu/net.c" }], text: format`${word("tool", "a program", ["iptables-save", "nft"], "a-z0-9_-", 32)} failed`, fixed: { problem: "migration" }, weak: "alone" });

/** Errors of pipes and children in the dump are only numbers behind one word; the kernel's own prefix tells them from anything else. */
const pipeError = message({ id: "vz/checkpoint-pipe", from, text: [format`sc_pipe: ${negative}`, format`CPT ERR: wait4: ${negative}`, format`CPT ERR: read: ${negative}`, ...["sc_pipe", "wait4", "read"].map((step) => ({ parts: ["CPT ERR: ", pointer, ",", ctid, ` :${step}: `, negative] }))], lineStart: true });

const pipeErrorAlone = message({ id: "vz/checkpoint-pipe-alone", from, text: [format`wait4: ${negative}`, format`read: ${negative}`], fixed: { problem: "migration" }, weak: "alone" });

export const checkpointMessages = [restoreExited, restoreTerminated, hintModules, hintTooOld, hintOffline, execFailed, toolNotStarted, saveFailed, undumpFailed, restoringFailed, moduleMissing, ipv6Missing, cannotContinue, checkpointFailed, targetUnfit, ipsetNotRestored, lockFailed, criuNotRestored, criuNotSaved, criuToolAlone, pipeError, pipeErrorAlone, kernelTexts, criuTexts];
