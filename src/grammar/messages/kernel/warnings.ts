import { message } from "../../message.js";
import { number, word } from "../../token.js";

const cpu = number("cpu", "a processor", [0, 3]);
const pid = number("pid", "a process", [34]);
const rest = word("functionName", "the rest of a function's name and the offset in it", ["unregister_net_hook+0x43/0x110"], "a-z0-9_.+/", 96);
const BEGINNINGS = ["nf_", "__nf_", "xt_", "ipt_", "ip6t_", "nft_", "ip_set_", "ip_vs_"];

/** The kernel found its own state wrong, in a function of netfilter's (include/asm-generic/bug.h WARN_ON). */
const warning = message({
  id: "kernel/warning-in-netfilter",
  from: [{ program: "linux", file: "kernel/panic.c __warn", since: "3.16" }],
  text: BEGINNINGS.map((beginning) => ({ parts: ["WARNING: CPU: ", cpu, " PID: ", pid, ` at ${beginning}`, rest] })),
  fixed: { problem: "internal" },
});

export const warningMessages = [warning];
