import type { Book } from "../book.js";

/*
 *   [DEFAULT]
 *   banaction = iptables-multiport
 *   [sshd]
 *   enabled = true
 *   port = ssh,2222
 */

interface Jail {
  readonly name: string;
  readonly line: number;
  readonly text: string;
  readonly values: Map<string, { readonly value: string; readonly line: number }>;
}

const SECTION = /^\[([^\]]{1,80})\]$/;
const VALUE = /^([\w.-]{1,60})[ \t]*[=:](.*)$/;
const JAIL = /^[ \t]*(?:banaction|bantime|findtime|maxretry|logpath|banaction_allports|ignoreip|action)[ \t]*=/m;

export const isFail2ban = (text: string): boolean => /^\[[^\]\n]{1,80}\][ \t]*$/m.test(text) && JAIL.test(text) && !/^\[(?:Service|Unit|Interface|Peer)\]/m.test(text);

/** What each way of banning puts into iptables. Source: fail2ban 0.9 to 1.0 `config/action.d/*.conf` (actionstart, actionban). */
const ACTIONS: readonly { readonly is: RegExp; readonly jump: (chain: string, ports: string, protocol: string) => readonly string[]; readonly ban?: string; readonly table?: string }[] = [
  { is: /^iptables-ipset/, jump: (chain, ports, protocol) => [`-I INPUT -p ${protocol} -m multiport --dports ${ports} -m set --match-set ${chain} src -j REJECT --reject-with icmp-port-unreachable`] },
  { is: /^iptables-new/, jump: (chain, ports, protocol) => [`-N ${chain}`, `-A ${chain} -j RETURN`, `-I INPUT -m state --state NEW -p ${protocol} --dport ${ports.split(",")[0]!} -j ${chain}`], ban: "-j REJECT --reject-with icmp-port-unreachable" },
  { is: /^iptables-xt_recent/, jump: () => ["-I INPUT -m recent --update --seconds 3600 --name f2b -j REJECT --reject-with icmp-port-unreachable"] },
  { is: /^iptables-allports|^iptables\[.*type=allports/, jump: (chain, _, protocol) => [`-N ${chain}`, `-A ${chain} -j RETURN`, `-I INPUT -p ${protocol} -j ${chain}`], ban: "-j REJECT --reject-with icmp-port-unreachable" },
  { is: /^iptables-multiport-log/, jump: (chain, ports, protocol) => [`-N ${chain}`, `-A ${chain} -j RETURN`, `-I INPUT -p ${protocol} -m multiport --dports ${ports} -j ${chain}`, `-N ${chain}-log`, `-I ${chain}-log -m limit --limit 6/m --limit-burst 2 -j LOG`, `-A ${chain}-log -j DROP`] },
  { is: /^iptables(?:-multiport|\[.*multiport)/, jump: (chain, ports, protocol) => [`-N ${chain}`, `-A ${chain} -j RETURN`, `-I INPUT -p ${protocol} -m multiport --dports ${ports} -j ${chain}`], ban: "-j REJECT --reject-with icmp-port-unreachable" },
  { is: /^iptables/, jump: (chain, ports, protocol) => [`-N ${chain}`, `-A ${chain} -j RETURN`, `-I INPUT -p ${protocol} --dport ${ports.split(",")[0]!} -j ${chain}`], ban: "-j REJECT --reject-with icmp-port-unreachable" },
];

export function readFail2ban(book: Book, text: string): void {
  book.forms.add("fail2ban");
  const jails: Jail[] = [];
  let last: string | undefined;
  text.split("\n").forEach((raw, index) => {
    const line = raw.trim();
    if (line === "" || /^[#;]/.test(line)) return;
    const section = SECTION.exec(line);
    if (section !== null) { jails.push({ name: section[1]!, line: index + 1, text: line, values: new Map() }); last = undefined; return; }
    const jail = jails.at(-1), pair = VALUE.exec(line);
    // A value goes on where its line is indented.
    if (jail !== undefined && /^\s/.test(raw) && last !== undefined) {
      const before = jail.values.get(last)!;
      jail.values.set(last, { ...before, value: `${before.value} ${line}` });
      return;
    }
    if (jail === undefined || pair === null) { book.cannot(index + 1, line, "no section and no NAME = value of a jail"); return; }
    last = pair[1]!;
    jail.values.set(last, { value: pair[2]!.replace(/[ \t][#;].*$/, "").trim(), line: index + 1 });
  });
  const defaults = jails.find(({ name }) => name.toUpperCase() === "DEFAULT");
  for (const jail of jails) {
    if (/^(?:DEFAULT|INCLUDES|Definition|Init)/i.test(jail.name)) continue;
    const get = (key: string): string | undefined => jail.values.get(key)?.value ?? defaults?.values.get(key)?.value;
    const enabled = get("enabled");
    if (enabled !== undefined && /^(?:false|0|no|off)$/i.test(enabled)) { book.notCounted.push({ line: jail.line, text: jail.text, why: "this jail is not enabled" }); continue; }
    if (enabled === undefined) book.more(jail.line, `whether the jail ${jail.name} is enabled does not stand here: it is counted`);
    readJail(book, jail, get);
  }
  if (jails.length > 1) book.more(undefined, "fail2ban adds a rule for each address that it bans");
}

function readJail(book: Book, jail: Jail, get: (key: string) => string | undefined): void {
  const given = get("action") ?? "";
  const named = /(?:^|\s)((?:iptables|nftables|firewallcmd|ufw|shorewall|hostsdeny|csf|apf|route|pf|ipfw|npf)[\w-]*(?:\[[^\]]*\])?)/.exec(given.includes("%(action") ? "" : given)?.[1];
  const action = named ?? (/allports|recidive/.test(jail.name) ? get("banaction_allports") ?? "iptables-allports" : get("banaction") ?? "iptables-multiport");
  const origin = { line: jail.line, text: jail.text, family: "ip" as const, sure: true };
  if (action.includes("%(")) { book.cannot(jail.line, jail.text, `its action ${action} does not stand here`); book.more(jail.line, "the jail's action is not known"); return; }
  const found = ACTIONS.find(({ is }) => is.test(action));
  if (found === undefined) {
    book.cannot(jail.line, jail.text, `its action ${action} makes rules in another way than iptables, or is not known`);
    book.more(jail.line, `${action} may need modules of its own`);
    return;
  }
  const chain = `f2b-${jail.name.replace(/[^\w.-]/g, "").slice(0, 24) || "jail"}`;
  const ports = (get("port") ?? "22").split(/[,\s]+/).map((one) => one.replace(/[^\w:-]/g, "")).filter((one) => one !== "").slice(0, 15).join(",") || "22";
  const protocol = (/^(?:tcp|udp|icmp|sctp|all)$/.exec(get("protocol") ?? "tcp") ?? ["tcp"])[0];
  for (const rule of found.jump(chain, ports === "all" ? "0:65535" : ports, protocol)) book.line(origin, rule);
  if (found.ban !== undefined) {
    // Nothing is banned yet: what the first ban needs is needed all the same.
    book.command({ ...origin, beside: `each ban of ${jail.name} is a rule` }, { words: `-I ${chain} 1 -s 192.0.2.1 ${found.ban}`.split(" "), open: false });
  }
}
