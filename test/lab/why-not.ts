import { templateOf } from "../../src/advice/command.js";
import type { RuleCommand, RuleRemedy, Word } from "../../src/model/rule.js";

/** Programs that neither a namespace nor the emulated machine has, and what they stand for. */
const ABSENT: readonly (readonly [programs: RegExp, reason: string])[] = [
  [/^(?:vzctl|prlctl|vzlist|vzmigrate|vzcptcheck)$/u, "needs a Virtuozzo node"],
  [/^(?:systemctl|service|rc-service)$/u, "needs a service manager and the service"],
  [/^(?:apt-get|apt|dnf|yum|apk|opkg|rpm|dpkg)$/u, "installs packages"],
  [/^(?:docker|podman|kubectl|csf|apf|ufw|firewall-cmd|fail2ban-client|shorewall|ferm|lxc|pct|tailscale|wg-quick|virsh)$/u, "needs the program it is about"],
  [/^(?:update-grub|grub2-mkconfig|grubby)$/u, "needs a boot loader"],
];

/** Reads and changes nothing. */
const LOOKS: readonly RegExp[] = [
  /^(?:cat|ls|grep|zgrep|uname|lsmod|modinfo|id|dmesg|find|getent|env|hostname|fuser|lsof|ps|df|free|file|rpm -q)\b/u, /-save$/u, /(?:^| )(?:-S|-L|-V|-h|--help|--version|--test|-n)(?: |$)/u, /^(?:nft|ipset|conntrack|ip)\b.* (?:list|show|-L|-S|-C)\b/u, /^sysctl (?!-w)/u, /^modprobe -n/u, /^sh -c (?!.*(?:>|-w |-i |modprobe|-D|-F|-X))/u,
];

export const NO_CASE = "no case makes this error here";

/** Why a remedy is not live, told from what it prints. */
export function whyNot(remedy: RuleRemedy): string {
  if (remedy.where === "container" || remedy.where === "node" || remedy.where.endsWith("-node")) return "needs a Virtuozzo node";
  if (remedy.commands.length === 0) return "prints no command";
  for (const command of remedy.commands) {
    const [program] = wordsOf(command);
    const absent = ABSENT.find(([programs]) => typeof program === "string" && programs.test(program));
    if (absent !== undefined) return absent[1];
  }
  return remedy.commands.every((command) => LOOKS.some((look) => look.test(lineOf(command)))) ? "only looks: nothing is cured by it" : NO_CASE;
}

const wordsOf = (command: RuleCommand): readonly Word[] => templateOf(command);
const lineOf = (command: RuleCommand): string => wordsOf(command).map((word) => (typeof word === "string" ? word : `<${word.slot}>`)).join(" ");
