import type { MachineKind } from "../model/place.js";

/*
 * What a typed command tells of machines: that this one is a node, or that what follows it is printed within another.
 */

/** Programs that only a node has. */
const NODE_PROGRAM = /^(?:sudo )?(?:\/usr)?(?:\/s?bin\/)?(?:vzctl|vzlist|vzmigrate|prlctl|pmigrate|vzpkg|vzquota|vzps|vztop|vzcfgvalidate|vzubc|vzcalc|vzmemcheck|vzsplit|prlsrvctl)\b/;
const NODE_FILE = /\/nf_conntrack\/parameters\/ip_conntrack_disable_ve0|\/etc\/vz\/|\/vz\/private\/|\/etc\/(?:virtuozzo|openvz)-release|\/etc\/modprobe\.d\/(?:openvz|parallels|vz)\S{0,20}\.conf/;
/** Of those without a host: people type these two in a container's lines, too, to show what they were told. */
const ALSO_ADVICE = /^(?:sudo )?(?:\/usr)?(?:\/s?bin\/)?(?:vzctl|prlctl)\b/;
const NODE_OUTPUT = /^options (?:ip|nf)_conntrack ip_conntrack_disable_ve0=/;
const NOT_THERE = /command not found|no such file/i;

/** Whether a typed line shows a node, with the line below it: what is not there shows none. */
export function showsNode(typed: string, named: boolean, below: string): boolean {
  return (NODE_FILE.test(typed) || (NODE_PROGRAM.test(typed) && (named || !ALSO_ADVICE.test(typed)))) && !NOT_THERE.test(below);
}

export const isNodeOutput = (line: string): boolean => NODE_OUTPUT.test(line);

/** What these print may come out of the container's own scripts as well. */
const FROM_BOTH = /\b(?:vzctl|prlctl)[^|]{0,40} (?:start|restart|restore|resume|chkpnt|suspend|mount|create|reinstall)\b|\bvzmigrate\b/;
export const printsOfBoth = (typed: string): boolean => FROM_BOTH.test(typed);

export interface Entered {
  readonly kind: MachineKind;
  /** Its id or name, as typed. */
  readonly name: string;
  /** Not a single command there but a shell: the prompts that follow are its. */
  readonly shell: boolean;
}

const WORD = "(\\w[\\w.{}-]{0,63})";
/** Options, those that take a value with it. */
const OPTIONS = "(?:-{1,2}(?:user|env|workdir|tail|since|namespace|container|context|kubeconfig|[uewnc]) \\S{1,60} |-{1,2}[\\w-]{1,24}(?:=\\S{1,60})? ){0,5}";

const FORMS: readonly { readonly pattern: RegExp; readonly kind: MachineKind; readonly shell: boolean }[] = [
  { pattern: new RegExp(`\\b(?:vzctl|prlctl) exec2? ${WORD} `), kind: "container", shell: false },
  { pattern: new RegExp(`\\b(?:vzctl|prlctl) (?:enter|console) ${WORD}`), kind: "container", shell: true },
  { pattern: new RegExp(`\\b(?:docker|podman|nerdctl|crictl)(?:[ -]compose)? (?:exec|attach) ${OPTIONS}${WORD}`), kind: "container", shell: false },
  { pattern: new RegExp(`\\b(?:docker|podman|nerdctl|crictl)(?:[ -]compose)? logs ${OPTIONS}${WORD}`), kind: "container", shell: false },
  { pattern: new RegExp(`\\b(?:kubectl|oc|k3s kubectl|microk8s\\.kubectl) ${OPTIONS}(?:exec|logs|attach) ${OPTIONS}${WORD}`), kind: "pod", shell: false },
  { pattern: new RegExp(`\\b(?:lxc|incus) (?:exec|shell) ${WORD}`), kind: "container", shell: false },
  { pattern: new RegExp(`\\bpct (?:exec|enter) ${WORD}`), kind: "container", shell: true },
  { pattern: new RegExp(`\\blxc-attach (?:-n |--name[= ])?${WORD}`), kind: "container", shell: true },
  { pattern: new RegExp(`\\bmachinectl (?:shell|login) (?:\\w{1,32}@)?${WORD}`), kind: "container", shell: true },
  { pattern: new RegExp(`\\bvirsh console ${WORD}`), kind: "vm", shell: true },
];

/** What a typed command goes into; undefined for one that stays where it is typed. */
export function enteredBy(typed: string): Entered | undefined {
  for (const { pattern, kind, shell } of FORMS) {
    const name = pattern.exec(typed)?.[1];
    if (name !== undefined && !name.startsWith("-")) return { kind, name: name.toLowerCase(), shell };
  }
  return undefined;
}

const GATE = /^[ \t]{0,8}(?:(entered into)|exited from) (?:CT|VE) (\d{1,10})[ \t]{0,8}$/;

/** What `vzctl enter` prints before the container's prompts and behind them. Source: vzctl `src/enter.c`. */
export function gateOf(line: string): { readonly way: "in" | "out"; readonly name: string } | undefined {
  const [, into, name] = GATE.exec(line) ?? [];
  return name === undefined ? undefined : { way: into === undefined ? "out" : "in", name };
}

const SSH = /^(?:sudo )?ssh (?:-\w{1,12}(?: [\w./@:=-]{1,60})? ){0,5}(?:[\w.-]{1,32}@)?([\w.-]{1,64}) \S/;
/** The host that a command was sent to. */
export const sshHost = (typed: string): string | undefined => SSH.exec(typed)?.[1]?.toLowerCase();
