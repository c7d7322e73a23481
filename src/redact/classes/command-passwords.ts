import { SECRET, type TokenClass } from "../class.js";
import { isPlainWord } from "../plain-words.js";

const QUOTED = String.raw`(?:"[^"\n]{1,200}"|'[^'\n]{1,200}'|[^\s"'<>|;&][^\s"']{0,200})`;

/** Passwords as words of a command line. `-p` is a protocol for iptables and a port for ssh: only the programs named here take a password there. */
export const commandPasswords: TokenClass = {
  ...SECRET,
  name: "password of a command",
  patterns: [
    new RegExp(String.raw`(?<=\b(?:mysql|mysqldump|mysqladmin|mysqlimport|mysqlcheck|mysqlshow|mariadb|mariadb-dump|mariadb-admin|mycli|mydumper)\b[^\n|;]{0,200}\s-p)${QUOTED}`, "g"),
    new RegExp(String.raw`(?<=\bsshpass\s{1,4}-p ?)${QUOTED}`, "g"),
    new RegExp(String.raw`(?<=\b(?:docker|podman|helm|skopeo|buildah|nerdctl|crane|az|oc)\b[^\n|;]{0,20}[ \t]login\b[^\n|;]{0,200}\s-p[ =]?)${QUOTED}`, "g"),
    new RegExp(String.raw`(?<=\b(?:redis-cli|valkey-cli)\b[^\n|;]{0,200}\s-a[ =]?)${QUOTED}`, "g"),
    new RegExp(String.raw`(?<=\b(?:ldapsearch|ldapmodify|ldapadd|ldapwhoami|smbclient|rpcclient|ipmitool|mosquitto_pub|mosquitto_sub|vncpasswd|plesk|openssl|useradd|usermod|7z|zip|unzip|expect|htpasswd)\b[^\n|;]{0,200}\s(?:-w|-P|-p)[ =]?)${QUOTED}`, "g"),
    new RegExp(String.raw`(?<=\bsnmp(?:walk|get|bulkwalk|set|trap|table)\b[^\n|;]{0,200}\s-[cAX][ =]?)${QUOTED}`, "g"),
    /(?<=\b(?:lftp|ncftp|smbclient|rpcclient|net rpc|wget|lynx)\b[^\n|;]{0,160}\s(?:-u|-U|--user)[ =]?["']?[\w.@\\-]{1,64}[,%])[^\s"'|;]{1,100}/g,
    new RegExp(String.raw`(?<=\b(?:fence_\w{2,20}|stonith)\b[^\n|;]{0,160}\s-p[ =]?)${QUOTED}`, "g"),
    new RegExp(String.raw`(?<=\bnet use\b[^\n]{0,160}/user:[\w.@\\-]{1,64}[ \t])${QUOTED}`, "gi"),
    new RegExp(String.raw`(?<=\b(?:mongo(?:sh|dump|restore|export|import|stat|top)?|cqlsh|rabbitmqadmin|sqlcmd|bcp|tsql|arangosh)\b[^\n|;]{0,200}\s-[pP][ =]?)${QUOTED}`, "g"),
    // Where a file is asked for, and the shell makes one.
    /(?<=\s--?[\w-]{0,20}(?:pass|secret|key|token)[\w-]{0,10}[ =]<\((?:echo|printf)[ \t]{1,3}(?:-[en]{1,2}[ \t])?["']?)[^\s"')|]{3,200}/gi,
    new RegExp(String.raw`(?<=\bnet user [\w.-]{1,64} )(?![/*])${QUOTED}(?= [^\n]{0,60}/(?:add|domain|active|times)\b|[ \t]{1,3}/\w)`, "gi"),
    /(?<=\bsecret-set-value[ \t]{1,3}(?:--secret[ \t]{1,3})?[\w-]{1,40}[ \t]{1,3}(?:--base64[ \t]{1,3})?)[A-Za-z0-9+/]{6,400}={0,2}/g,
    // The network and its word.
    new RegExp(String.raw`(?<=\bwpa_passphrase[ \t]{1,3}(?:["']?[\w.-]{1,32}["']?[ \t]{1,3})?)${QUOTED}`, "g"),
    // SNMP's third version: one for who asks, one for what is said.
    /(?<=\b(?:snmp-server user|createUser|usm-user|snmpusm)\b[^\n]{1,120}[ \t](?:md5|sha(?:-?\d{1,3})?|3?des|aes(?:[ -]?\d{3})?)[ \t]{1,3}["']?)(?!priv\b|aes|des\b|\d{3}\b)[^\s"']{4,100}/gi,
    // Of remote desktops, in the manner of Windows.
    new RegExp(String.raw`(?<=\b(?:[xw]l?freerdp3?|sdl-freerdp3?|mstsc|cmdkey|psexec|schtasks)\b[^\n|;]{0,200}\s/(?:p|pass|password|rp):)${QUOTED}`, "gi"),
    // A key and its secret: mc alias set NAME URL KEY SECRET.
    /(?<=\b(?:alias set|config host add) \S{1,60} ["']?https?:\/\/\S{1,120} )\S{3,100}(?= \S)/g,
    /(?<=\b(?:alias set|config host add) \S{1,60} ["']?https?:\/\/\S{1,120} \S{3,100} )\S{3,100}/g,
    /(?<=\badd-?(?:auth)?token[ \t]{1,3})[\w-]{16,200}/gi,
    /(?<=\bv-(?:add-user|change-user-password|add-mail-account|change-mail-account-password)[ \t]{1,3}(?:[\w.@-]{1,64}[ \t]{1,3}){1,3})(?=[^\s"']{0,40}\d)[^\s"'@]{4,100}/g,
    // Of snmpd.conf and switches; "the community rules" are prose.
    new RegExp(String.raw`(?<=^[ \t>]{0,20}(?:(?:ro|rw)community6?|snmp-server[ \t]community|trapcommunity|set[ \t](?:service[ \t])?snmp[ \t]community|community[ \t]name|com2sec6?[ \t]{1,8}\S{1,40}[ \t]{1,8}\S{1,60})[ \t]{1,8})${QUOTED}`, "gm"),
    new RegExp(String.raw`(?<=\bhtpasswd\b[^\n|;]{0,60} -\w{0,4}b\w{0,4} \S{1,120} [\w.@-]{1,64} )${QUOTED}`, "g"),
    // openssl's key and pass:…; user%password of Samba's programs.
    new RegExp(String.raw`(?<=\bopenssl\b[^\n|;]{0,160}[ \t]-k[ \t])${QUOTED}`, "g"),
    /(?<=\s-pass(?:in|out)?[ \t]["']?pass:)[^\s"']{1,200}/g,
    /(?<=\s-U[ =]?["']?[\w.@\\/-]{1,64}%)[^\s"'%]{3,100}/g,
    // vzctl set 101 --userpasswd root:…
    /(?<=--userpasswd[ =]["']?[\w.-]{1,32}:)[^\s"']{1,200}/g,
    new RegExp(String.raw`(?<=(?:^|\s)--?(?:[a-z0-9]{1,20}[-_]){0,3}(?:password|passwd|passphrase|pass|pwd|secret|secret-key|access-key|token|api-?key|auth-?key|private-?key|client-?key-data|credential|psk)(?:=| {1,4}))(?!-)${QUOTED}`, "gim"),
    /(?<=\becho[ \t]{1,4}(?:-[en]{1,2}[ \t]{1,4})?["']?)[\w.-]{1,32}:[^\s"'|]{1,100}(?=["']?[ \t]{0,4}\|[ \t]{0,4}(?:sudo[ \t]{1,4})?chpasswd)/g,
    // In the place of a file: --password-file=<(echo …), chpasswd <<< ….
    /(?<=(?:pass\w{0,12}|key|secret|token|psk)[\w-]{0,20}[ =]<\((?:echo|printf)[ \t]{1,4}(?:-[en]{1,2}[ \t]{1,4})?["']?)[^\s"')]{1,200}/g,
    /(?<=\b(?:chpasswd|passwd --stdin|docker login|sudo -S|cryptsetup|wg pubkey)\b[^\n|;<]{0,120}<<<[ \t]?["']?)[^\s"']{1,200}/g,
    /(?<=\b(?:echo|printf)[ \t]{1,4}(?:-[en]{1,2}[ \t]{1,4})?["']?)[^\s"'|]{1,100}(?=["']?[ \t]{0,4}\|[ \t]{0,4}(?:sudo[ \t]{1,4})?(?:passwd --stdin|sudo -S|docker login|cryptsetup))/g,
  ],
  keeps: ({ value }) => isPlainWord(value),
};
