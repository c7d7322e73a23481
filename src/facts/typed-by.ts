import type { Recognised } from "../grammar/recognise.js";
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

/** `time="14-11-2021 09:02:10" level=fatal …`, `Nov 14 09:02:10 web1 crowdsec-firewall-bouncer[712]: …` */
const OF_SERVICE = /^\W{0,4}(?:time="?[^" ]{4,40}(?: [^"]{1,20})?"? level=|[\p{L}\d:.,+ -]{12,40} [\w.-]{1,64} (?!sudo|su|sshd|bash|kernel)[\w.-]{2,64}\[\d{1,10}\]: )/u;
const LINE_MOST = 400;

/** Who sets rules and writes a log of it is a service, and those are started by root: it lacks something else when it is refused. */
export function serviceFacts(text: string, messages: readonly Recognised[]): readonly Fact[] {
  const spoken = messages.find(({ message, span }) => {
    const from = text.lastIndexOf("\n", span.start - 1) + 1;
    return message.role === "error" && OF_SERVICE.test(text.slice(from, Math.min(from + LINE_MOST, span.start)));
  });
  return spoken === undefined ? [] : [{ name: "user", value: "root", state: "assumed", source: "assumption", because: "a service says it, and services that set rules are started by root", span: spoken.span }];
}
