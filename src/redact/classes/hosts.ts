import { HOST, type TokenClass } from "../class.js";
import { isBuilders, isRole, isTelling, ofWordsOnly } from "../ordinary-names.js";

const NAME = String.raw`[A-Za-z0-9](?:[\w-]{0,62}[A-Za-z0-9])?`;
/** A name, with its domain where it has one: domains go with the class of full names, which comes first. */
const HOSTNAME = String.raw`(?<it>${NAME})`;
/** Under the flag i. */
const HOSTNAME_I = String.raw`(?<it>[a-z0-9](?:[\w-]{0,62}[a-z0-9])?)`;
const MONTH = String.raw`\p{L}{3,5}\.? {1,2}\d{1,2} \d\d:\d\d:\d\d(?:\.\d{1,6})?`;
const ISO = String.raw`\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?`;
/** Machines as people call them. */
const MACHINE = "machine|server|servers|node|router|gateway|host|vps|vm|box|firewall|rechner|knoten|maschinen?|servern|serveren|maskinen|servidor|servidores|nodo|máquina|serveur|nœud|noeud|hôte|сервер\\p{L}{0,2}|узел|узл\\p{L}{1,2}|хост\\p{L}{0,2}|машин\\p{L}{1,2}|serwer\\p{L}{0,3}|serveru|uzel|palvelin|macchina|sunucu";
/** What names of machines begin with: what it is, before whose. */
const KIND = "vps|srv|www|web|db|sql|mail|mx|ns|dns|node|host|vm|kvm|vz|ovz|hv|hn|pve|lxc|ct|app|prod|stage|staging|dev|test|fw|gw|vpn|router|proxy|lb|nas|backup|bkp|mon|k8s|kube|docker|git|ldap|ftp|relay|edge|core|rack|dc|box|pc|ws|laptop";
/** Blanks that feed no line, and marks of what is quoted. */
const MARKS = String.raw`^(?:[^\S\n]|[>|]){0,20}`;

/** Names of machines where they stand as such. */
export const hosts: TokenClass = {
  ...HOST,
  name: "host",
  patterns: [
    // Prompts: user@host, [user@host dir], fish and zsh; without a user: `host:~#`, `host ~ #`, `host%`.
    new RegExp(String.raw`(?<=(?:^|[\s[(>|\w.])@)${HOSTNAME}(?=(?:\.[\w-]{1,63}){0,6}(?:[#$%]|[ :~\]][^\n#$%>]{0,60}[#$%>])(?:\s|$))`, "gm"),
    // Prompts of two lines: box-drawing, and what stands where no sign ends it.
    new RegExp(String.raw`(?<=^[^\w\s]{0,4}[\w.-]{1,32}@)${HOSTNAME}(?=(?:\.[\w-]{1,63}){0,6} (?:[~/]\S{0,80}(?: [‹(⎇]|[ \t]{0,3}$)|MINGW\d|MSYS\b|UCRT))`, "gm"),
    new RegExp(String.raw`(?<=^[^\w\s]{0,3} ?[a-z_][\w.-]{1,31} (?:on|at|in) )${HOSTNAME}(?= (?:in )?[~/])`, "gm"),
    new RegExp(String.raw`(?<=[㉿@])${HOSTNAME}(?=[)\]]-\[)`, "gu"),
    new RegExp(String.raw`(?<=${MARKS})(?=[A-Za-z]{1,40}[-\d]{1,3}[\w-]{0,40}(?:\(\w|[#>]))${HOSTNAME}(?=(?:\([\w-]{1,30}\))?[#>] ?(?:[a-z]|$))`, "gm"),
    new RegExp(String.raw`(?<=[ \t]H=\(?)${HOSTNAME}(?=\)? \[)`, "g"),
    new RegExp(String.raw`(?<=\b(?:EHLO|HELO)[ \t]{1,3})${HOSTNAME}(?=[ \t\r]{0,3}$|[>"'\]])`, "gm"),
    // What another machine calls itself: HELO, DHCP, NetBIOS.
    new RegExp(String.raw`(?<=\b(?:helo=<?|DHCP(?:REQUEST|ACK|OFFER|DISCOVER|INFORM)\b[^\n]{0,80}\(|client-hostname ["']|option host-name ["']|dhcp-host=[^\n]{0,60},|NetBIOS name[ :]{1,3}))${HOSTNAME}(?=\)? |[>"';,)]|[ \t]{0,3}$)`, "gm"),
    new RegExp(String.raw`(?<=\b(?:ssh|scp|rsync|sftp)\b[^\n]{0,80}[ \t][\w.-]{1,32}@)${HOSTNAME}(?![\w.])`, "g"),
    new RegExp(String.raw`(?<=${MARKS})${HOSTNAME}(?=:[~/][\w./~-]{0,60} ?[#$%](?:\s|$))`, "gm"),
    new RegExp(String.raw`(?<=${MARKS})${HOSTNAME}(?= [~/][\w./~-]{0,60} [#$%>](?:\s|$))`, "gm"),
    new RegExp(String.raw`(?<=${MARKS})${HOSTNAME}(?=[%#$] (?:sudo|iptables|ip6tables|nft|systemctl|service|vzctl|prlctl|docker|lsmod|modprobe|dmesg|cat|uname|ls|ping)\b)`, "gm"),
    new RegExp(String.raw`(?<=[ \t][\w.-]{1,32}@)${HOSTNAME}(?=(?:\.[\w-]{1,63}){0,6} \((?:RSA|DSA|ECDSA|ED25519)\))`, "g"),
    // Heads of syslog: RFC 3164, RFC 5424, ISO dates, rsyslog's; audit's node=.
    new RegExp(String.raw`(?<=${MARKS}(?:<\d{1,3}>)?${MONTH} )${HOSTNAME}(?=(?:\.[\w-]{1,63}){0,6} [\w()./@-]{1,64}(?:\[\d{1,10}\])?:)`, "gmu"),
    new RegExp(String.raw`(?<=${MARKS}(?:<\d{1,3}>)?${ISO} )${HOSTNAME}(?=(?:\.[\w-]{1,63}){0,6} [\w()./@-]{1,64}(?:\[\d{1,10}\])?:)`, "gmu"),
    new RegExp(String.raw`(?<=${MARKS}<\d{1,3}>1 ${ISO} )${HOSTNAME}(?= )`, "gmu"),
    new RegExp(String.raw`(?<=${MARKS}(?:<\d{1,3}>)?(?:${MONTH}|${ISO}) )${HOSTNAME}(?= (?:kernel|systemd|sshd|dockerd|sudo|CRON|rsyslogd|kubelet|iptables)\b)`, "gmu"),
    new RegExp(String.raw`(?<=\bnode=)${HOSTNAME}(?= type=[A-Z])`, "g"),
    // uname -a.
    new RegExp(String.raw`(?<=\b(?:Linux|FreeBSD|Darwin|SunOS) )(?!version\b|kernel\b|release\b)${HOSTNAME}(?=(?:\.[\w-]{1,63}){0,6} \d{1,2}\.\d{1,3}[.-])`, "g"),
    // hostnamectl, settings, /etc/hosts behind an address, ssh and its kin.
    new RegExp(String.raw`(?<=\b(?:(?:static |transient |pretty )?hostname|host[ _-]?name|nodename|node[ _-]name|computer name|machine name|server name)["']?[ \t]{0,3}[:=][ \t]{0,3}["']?)${HOSTNAME_I}(?=(?:\.[\w-]{1,63}){0,6}["']?[ \t]{0,8}(?:$|[,;)}\]]))`, "gim"),
    new RegExp(String.raw`(?<=(?:^|[$#>;&|][ \t]{0,2}|\bsudo[ \t]|\bhostnamectl[ \t]|\b1[ \t])(?:set-hostname|hostname)[ \t]{1,3})${HOSTNAME}(?=[ \t]{0,3}$)`, "gm"),
    new RegExp(String.raw`(?<=\b(?:host-name|sysname|switchname|set system host-name|prompt)[ \t]{1,4}["']?)${HOSTNAME}(?=["']?;?[ \t]{0,3}$)`, "gm"),
    new RegExp(String.raw`(?<=<(?:host-?name|nodename|computername|fqdn|name)>)(?=[\w-]{0,62}(?:\w-|\d))${HOSTNAME_I}(?=<)`, "gi"),
    new RegExp(String.raw`(?<=^[ \t]{0,8}Host[ \t]{1,4})${HOSTNAME}(?=[ \t\r]{0,4}$)`, "gm"),
    // What hostname and its file print.
    new RegExp(String.raw`(?<=(?:[#$] ?hostname(?: -[a-z])?|cat /etc/hostname)[ \t]{0,3}\r?\n[ \t>]{0,8})${HOSTNAME}(?=[ \t\r]{0,4}$)`, "gm"),
    new RegExp(String.raw`(?<=\blxc\.uts\.?name = |\bUPID:|\bkubelet, |\bfrom client |\bclient (?=[\w-]{1,62} \{))${HOSTNAME}(?=$|:[\dA-F]{8}:| {2}| port | \{)`, "gm"),
    new RegExp(String.raw`(?<=\bDHCPACK\([\w.-]{1,16}\) \S{7,39} (?:[\da-f]{2}:){5}[\da-f]{2} )${HOSTNAME_I}`, "gi"),
    // Of a proxy's log: backend/server.
    new RegExp(String.raw`(?<=\] \S{1,40} [\w.-]{1,40}\/)(?=[\w-]{0,62}(?:\w-|\d))${HOSTNAME}(?= -?\d{1,8}\/)`, "g"),
    new RegExp(String.raw`(?<=\bidentity set name="?)${HOSTNAME}`, "g"),
    new RegExp(String.raw`(?<=\b(?:host|node|node_?name|machine|instance|server|source_host|hostname|agent|nodeName|kubernetes\.io/hostname)(?:["']?=["']?|["'][ \t]{0,2}:[ \t]{0,2}["']|:[ \t]{0,2}(?=[\w-]{0,62}(?:\w-|\d))))(?=[A-Za-z])${HOSTNAME}(?=["',;\s)}\]\\]|$)`, "gm"),
    new RegExp(String.raw`(?<=\b(?:mysql|mysqldump|mysqladmin|mariadb|mariadb-dump|psql|pg_dump|pg_restore|redis-cli|mongo|mongosh|mongodump|ldapsearch|clickhouse-client|nc|ipmitool)\b[^\n|;]{0,160}[ \t](?:-h|-H|--host)[ =]?)${HOSTNAME}(?=["']?(?:[\s:]|$))`, "gm"),
    new RegExp(String.raw`(?<=\bHOSTNAME=["']?)${HOSTNAME}`, "g"),
    new RegExp(String.raw`(?<=^(?:\d{1,3}\.){3}\d{1,3}[ \t]{1,20})${HOSTNAME}(?=[ \t]{0,8}$)`, "gm"),
    // The console's question, below the name of the system.
    new RegExp(String.raw`(?<=\b(?:tty|hvc|ttyS|pts\/)\d{1,2}\r?\n(?:\r?\n)?)${HOSTNAME}(?=(?:\.[\w-]{1,63}){0,6} login:)`, "g"),
    // One blank between: only behind the full name.
    new RegExp(String.raw`(?<=^(?:\d{1,3}\.){3}\d{1,3} [\w-]{1,62}(?:\.[\w-]{1,62}){1,6}[ \t]{1,8})${HOSTNAME}(?=[ \t]{0,8}$)`, "gm"),
    // eslint-disable-next-line regexp/no-useless-assertions -- a look at the first letter before the long look back: blanks cost nothing then
    new RegExp(String.raw`(?=[A-Za-z0-9])(?<=^(?:\d{1,3}\.){3}\d{1,3}(?:\t| {2,20})[ \t]{0,20}(?:[\w.-]{1,80}[ \t]{1,8}){0,3})${HOSTNAME}(?=[ \t]{0,8}(?:$|[A-Za-z0-9#]))`, "gm"),
    new RegExp(String.raw`(?<=(?:^|[$#>;&|][ \t]{0,2}|\bsudo[ \t])(?:ssh|scp|rsync|ping|ping6|traceroute|mtr|telnet|nslookup|dig|vzmigrate|pmigrate)[ \t]{1,3}(?:-[a-z]{1,3}[ \t]{1,3}|[\w.-]{1,32}@){0,3})${HOSTNAME_I}(?![\w=.@-])`, "gim"),
    new RegExp(String.raw`(?<=\b[Hh]ost(?:name)?[ \t](?:is |called |named )?["'${"`"}]?)(?=[a-z]{1,40}[\d-])${HOSTNAME}(?![\w:(]|\.\w)`, "g"),
    // In prose: a kind of machine, then a name that begins like one.
    new RegExp(String.raw`(?<=(?<![\p{L}\d_-])(?:${MACHINE})[ \t](?:(?:is|called|named|namens|heißt|heisst|heter|hedder|heet|llamado|nommé|имени)[ \t])?["'${"`"}«„]?)(?=(?:${KIND})\d{0,3}[-_][a-z\d-]{3})${HOSTNAME_I}(?![\w:(]|\.\w)`, "giu"),
    new RegExp(String.raw`(?<=(?<![\p{L}\d_-])(?:${MACHINE})[ \t](?:called|named|namens|heißt|heisst|heter|hedder|heet|llamado|llamada|nommé|appelé|по имени)[ \t]["'${"`"}«„]?)(?=[a-z\d]{2,40}[-\d])${HOSTNAME_I}(?![\w:(]|\.\w)`, "giu"),
    new RegExp(String.raw`(?<=\b(?:machine|server|node|router|gateway)[ \t](?:is |called |named )?["'${"`"}]?)(?=[a-z]{2,40}[-\d]{1,3}[a-z0-9-]{0,40}\d)${HOSTNAME}(?![\w:(]|\.\w)`, "g"),
  ],
  keeps: ({ value, before, after }) => INTERFACE.test(value) || isBuilders(before) || (/\b(?:host|node|node_?name|machine|instance|server|source_host|agent)["']?[=:]\s{0,2}["']?$/i.test(before) && !isTelling(value)) || /^: <[A-Z]/.test(after) || isRole(value) || OF_AN_ADDRESS.test(value) || /^[\d.-]+$/.test(value) || LEVELS.test(value) || SAID.test(value) || ofWordsOnly(value) || /^(?:CT|VE)-?\d+/i.test(value) || /^(?:bash|sh|zsh|ash|ksh|csh|dash|tcsh|kernel|last|sudo|systemd)(?:-[\d.]+)?$/.test(value),
};

/** What applications have where syslog has the host. */
const INTERFACE = /^(?:eth|venet|veth|en[opsx]|wl[anpx]|br|bond|team|tun|tap|wg|ppp|docker|virbr|vmbr|lxdbr|lxcbr|cni|dummy|ifb|sit|gre|ipip|vlan)[\w.-]{0,12}\d[\w.-]{0,8}$/;
/** Words that follow a program's name or a word of SMTP in sentences. */
const SAID = /^(?:will|can|cannot|may|might|is|was|has|had|does|did|should|must|to|from|and|or|into|in|on|as|with|via|using|works?|fails?|command|connects?|disconnects?|sessions?|before|given|keys?|connections?)$/i;
const LEVELS = /^(?:trace|debug|info|notice|warn|warning|err|error|crit|critical|alert|fatal|emerg|panic|verbose|stderr|stdout|main|started|exec|failed|0x[\da-f]+|(?:scsi|usb|pci|ata|bus|sh|bash)\d+)$/i;

/** What clouds call a machine; the class of addresses in names sees to it. */
const OF_AN_ADDRESS = /^ip-\d{1,3}-\d{1,3}-\d{1,3}-\d{1,3}$/;
