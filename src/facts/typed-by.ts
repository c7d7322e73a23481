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
