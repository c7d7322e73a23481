import type { Mend } from "../../../model/refusal.js";
import { refusal, type Explain } from "../explain.js";
import { rightsOfLine } from "../../rights.js";
import { isOption, isRulesFile } from "../mend/shapes.js";
import type { NftCase } from "../case.js";

/** The prompt before the command says who typed it: `$` is not root. */
function prompt({ refused: { text, typed } }: NftCase): "root" | "user" | undefined {
  if (typed === undefined) return undefined;
  const line = text.slice(text.lastIndexOf("\n", typed.start - 1) + 1, typed.start);
  return /[$%]\s*$/.test(line) ? "user" : /#\s*$/.test(line) ? "root" : undefined;
}

/** The line that holds the command, where it is run through another program: such a line is none of nft's own words. */
function commandLine({ refused: { text, message } }: NftCase): string {
  const above = text.slice(Math.max(0, message.start - LINES_BEFORE), message.start).split("\n").slice(0, -1).reverse();
  return above.find((line) => /\bnft\b/.test(line)) ?? "";
}
const LINES_BEFORE = 600;

/** A table that is to be made has no owner yet. */
const makesTable = ({ command }: NftCase): boolean => command?.object === "table" && (command.verb === "add" || command.verb === "create");

/** Root is wanted, or the capability that goes with it; or the table is another program's. */
export const notPermitted: Explain = (given) => {
  const { says, refused: { errno, typed, others }, command, mark } = given;
  const root = says.includes("you must be root");
  if (!root && errno !== "EPERM" && errno !== "EACCES") return undefined;
  const who = prompt(given), through = rightsOfLine(commandLine(given));
  if (through !== undefined) return refusal(given, through, {}, []);
  // Only a command that changes a table, by root, with a name marked: its owner keeps others out.
  const named = mark !== undefined && command?.table !== undefined && mark.start >= command.table.start;
  if (!root && errno === "EPERM" && (named || (who === "root" && !makesTable(given))) && command?.table !== undefined && !others.some((one) => one.includes("cache initialization failed"))) {
    return refusal(given, who === "root" || named ? "owner-flag" : "not-root", { table: command.table.text, family: command.family?.text ?? "ip" }, []);
  }
  if (who === "root" && errno !== "EACCES") return refusal(given, "not-allowed", {}, []);
  return refusal(given, "not-root", {}, [asRoot(given)]);
  function asRoot({ refused: { typed: own } }: NftCase): Mend | undefined {
    if (own === undefined || typed === undefined || own.before.length > 0) return undefined;
    const options = own.options.map(({ text }) => text), words = own.words.map(({ text }) => text);
    if (![...options, ...words].every((word) => !/[\p{Cc}\p{Cf}]/u.test(word)) || !options.every((word) => isOption(word) || /^[\w./-]+$/.test(word))) return undefined;
    return { intent: "nft is for root", sure: "told", commands: [["sudo", "nft", ...options, ...words]] };
  }
};

/** The kernel has no nf_tables, or not enough memory for the answer. */
export const cacheFailed: Explain = (given) => {
  const found = /^cache initialization failed: (.{1,80})$|^Unable to initialize Netlink socket: (.{1,80})$/.exec(given.says);
  if (found === null) return undefined;
  return refusal(given, "cache-failed", { error: found[1] ?? found[2]! }, []);
};

export const fileMissing: Explain = (given) => {
  const { says, refused: { errno } } = given;
  const path = /^Could not open file "(.{1,256}?)": /.exec(says)?.[1];
  if (path !== undefined) return refusal(given, errno === "EACCES" ? "not-root" : says.includes('Is a directory') ? "file-directory" : "file-missing", { file: path }, []);
  if (says.startsWith("input in flex scanner failed")) return refusal(given, "file-directory", { file: given.refused.typed?.file }, [inDirectory(given)]);
  return undefined;
};

/** One of the files that are in it: the list tells which there are. */
function inDirectory({ refused: { typed } }: NftCase): Mend | undefined {
  const path = typed?.file;
  if (typed === undefined || path === undefined || !isRulesFile(path) || typed.options.length !== 2) return undefined;
  const says = `a file of that directory: ls ${path} lists them`;
  return { intent: says, sure: "guess", commands: [[...typed.before, "nft", ...typed.options.map(({ text }) => (text === path ? `${path}/<FILE>` : text))]], open: { FILE: says } };
}

/** More than one message holds, or than the socket's buffer. */
export const batchTooBig: Explain = (given) => {
  const { refused: { errno } } = given;
  if (errno === undefined || !["E2BIG", "ENOBUFS", "EMSGSIZE", "ENOMEM", "ENOSPC"].includes(errno)) return undefined;
  return refusal(given, "batch-too-big", { errno }, errno === "ENOBUFS" || errno === "EMSGSIZE" ? [
    { intent: "the socket's buffer is too small for the batch", sure: "guess", commands: [["sysctl", "-w", "net.core.wmem_max=16777216"], ["sysctl", "-w", "net.core.rmem_max=16777216"]] },
  ] : []);
};

/** nft itself broke off. */
export const crashed: Explain = (given) => {
  const { says, refused: { typed } } = given;
  return typed !== undefined && /Segmentation fault|stack smashing|^Aborted|double free/.test(says) ? refusal(given, "crashed", { command: given.line.slice(0, 120) }, []) : undefined;
};

/** Rules that iptables-nft wrote, loaded by nft. */
export const xtCompat: Explain = (given) => given.says.startsWith("unsupported xtables compat expression") ? refusal(given, "xt-compat", { word: given.marked }, []) : undefined;

/** What the kernel said without a place that tells more. */
export const refused: Explain = (given) => {
  const { refused: { errno }, says } = given;
  if (errno === undefined || !says.startsWith("Could not process rule")) return undefined;
  return refusal(given, errno === "EOPNOTSUPP" || errno === "EINVAL" || errno === "EAFNOSUPPORT" || errno === "EPROTONOSUPPORT" ? "unsupported" : errno === "ENOENT" ? "object-missing" : errno === "EBUSY" ? "busy" : errno === "EEXIST" ? "exists" : "refused", { errno }, []);
};
