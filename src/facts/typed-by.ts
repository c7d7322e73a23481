import type { Recognised } from "../grammar/recognise.js";
import { readLogHead } from "../input/log-head.js";
import type { Fact } from "../model/fact.js";

/** Programs around iptables that are typed in its stead. */
const WRAPPERS = "ufw|csf|apf|service|systemctl|firewall-cmd|fail2ban-client|shorewall6?|ferm|netfilter-persistent|invoke-rc\\.d|docker|dockerd|/etc/init\\.d/\\S{1,40}";
const SUDO = new RegExp(`(?:^|[\\s$#>])sudo (?:${WRAPPERS})(?![\\w-])`, "m");
const ROOT_PROMPT = new RegExp(`^\\W{0,4}root@[\\w.-]{1,64}[: ][^\\n#]{0,80}# ?(?:${WRAPPERS})(?![\\w-])`, "m");

/** Who typed a wrapper's command: `sudo ufw enable`, `root@vps:~# csf -r`. For iptables' own commands see `from-text`. */
export function wrapperFacts(head: string): readonly Fact[] {
  const found = SUDO.exec(head) ?? ROOT_PROMPT.exec(head);
  return found === null ? [] : [{ name: "user", value: "root", state: "seen", source: "text", span: { start: found.index, end: found.index + found[0].length } }];
}

/** `time="14-11-2021 09:02:10" level=fatal …` */
const LOGFMT = /^\W{0,4}time="?[^" ]{4,40}(?: [^"]{1,20})?"? level=/;
/** Who stands in a log's head and is no service: what people type is logged, too. */
const NO_SERVICE: ReadonlySet<string> = new Set(["sudo", "su", "sshd", "bash", "kernel"]);

function isOfService(line: string): boolean {
  const program = readLogHead(line.replace(/^\W{1,4}/, ""))?.program?.replace(/\[\d+\]$/, "");
  return program === undefined ? LOGFMT.test(line) : !NO_SERVICE.has(program);
}
const LINE_MOST = 400;

/** Who sets rules and writes a log of it is a service, and those are started by root: it lacks something else when it is refused. */
export function serviceFacts(text: string, messages: readonly Recognised[]): readonly Fact[] {
  const spoken = messages.find(({ message, span }) => {
    const from = text.lastIndexOf("\n", span.start - 1) + 1;
    return message.role === "error" && isOfService(text.slice(from, Math.min(from + LINE_MOST, span.start)));
  });
  return spoken === undefined ? [] : [{ name: "user", value: "root", state: "assumed", source: "assumption", because: "a service says it, and services that set rules are started by root", span: spoken.span }];
}
