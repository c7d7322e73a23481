import { USER, type TokenClass } from "../class.js";
import { isRole, SYSTEM_USERS } from "../ordinary-names.js";

const NAME = String.raw`(?<it>[_\p{L}](?:[\w.\p{L}-]{0,30}[\w\p{L}])?)`;

/** Account names where they stand as such. */
export const users: TokenClass = {
  ...USER,
  name: "user",
  patterns: [
    new RegExp(String.raw`(?<=(?:^|[\s[(>|])(?:\([\w.-]{1,40}\) ?)?)${NAME}(?=@[\w.-]{1,64}(?:[ :~\]][^\n#$%>]{0,60})?[#$%>](?:\s|$))`, "gmu"),
    // Prompts of two lines, and of shells that put words between.
    new RegExp(String.raw`(?<=^[^\w\s]{0,4})${NAME}(?=@[\w.-]{1,64} (?:[~/]\S{0,80}(?: [‹(⎇]|[ \t]{0,3}$)|MINGW\d|MSYS\b|UCRT))`, "gmu"),
    new RegExp(String.raw`(?<=^[^\w\s]{0,3} ?)${NAME}(?= (?:on|at|in) [\w-]{1,62} (?:in )?[~/])`, "gmu"),
    new RegExp(String.raw`(?<=[([])${NAME}(?=[㉿@][\w.-]{1,64}[)\]]-\[)`, "gu"),
    new RegExp(String.raw`(?<=/home/|/Users/|/export/home/|/var/(?:spool/)?mail/|/run/user/by-name/|/var/www/vhosts/system/|/var/spool/cron/(?:crontabs/)?|[A-Za-z]:\\{1,4}Users\\{1,4})${NAME}`, "gu"),
    new RegExp(String.raw`(?<=(?:^|[\s"'=:])~)${NAME}(?=/)`, "gmu"),
    new RegExp(String.raw`(?<=\b(?:uid|gid|euid|groups|auid)=\d{1,10}\()${NAME}(?=\))`, "gu"),
    new RegExp(String.raw`(?<=\b(?:acct|ruser|logname|rhost_user|USER|LOGNAME|SUDO_USER|USERNAME)=["']?)${NAME}`, "gu"),
    new RegExp(String.raw`(?<=\b(?:user(?:name)?|login)["']?[ \t]{0,3}[=:][ \t]{0,3}["']?)${NAME}(?=["']?(?:[\s,;)&]|$))`, "gimu"),
    new RegExp(String.raw`(?<=\b(?:Accepted|Failed) [\w/-]{3,30} for (?:invalid user )?|\bsession (?:opened|closed) for user |\b[Ii]nvalid user |\bNew session \d{1,9} of user |\bRemoved session of user |\bpassword changed for )${NAME}`, "gu"),
    new RegExp(String.raw`(?<=\bsudo(?:\[\d{1,8}\])?: {1,12})${NAME}(?= : )`, "gu"),
    // The same where the head of the log is cut off.
    new RegExp(String.raw`(?<=^[ \t]{0,20})${NAME}(?= : (?:TTY=|user NOT in sudoers|command not allowed|\d{1,3} incorrect password))`, "gmu"),
    // Of data bases' connections, and of Azure's storage.
    new RegExp(String.raw`(?<=(?:^|[;"'\s])(?:uid|user id|AccountName)=)${NAME}(?=;)`, "gimu"),
    new RegExp(String.raw`(?<=\bnet user )${NAME}(?= [^\n]{0,100}/(?:add|delete|domain|active|times)\b)`, "giu"),
    // Postfix, sasl_passwd: [relay]:port user:password.
    new RegExp(String.raw`(?<=\[[\w.-]{1,80}\]:\d{1,5}[ \t]{1,8})${NAME}(?=:[^\s:]{3,200}$)`, "gmu"),
    // Secrets of PPP without quotes.
    new RegExp(String.raw`^${NAME}(?=[ \t]{1,16}(?:\*|pptpd|l2tpd|xl2tpd|pppd|accel-ppp)[ \t]{1,16}[^\s"']{4,100}[ \t]{1,16}(?:\*|\d{1,3}\.\d{1,3}\.\S{1,20})[ \t]{0,4}$)`, "gmu"),
    new RegExp(String.raw`(?<=\b(?:su|sudo) (?:-u |- |-l |--user[= ]))${NAME}(?=\s|$)`, "gmu"),
    new RegExp(String.raw`(?<=(?:^|[#$>;&|][ \t]{0,2}|\bsudo )(?:useradd|adduser|usermod|userdel|deluser|passwd|chage|gpasswd) (?:-[\w-]{1,20}(?: (?:[\w/,.-]{1,40}|'[^'\n]{1,200}'|"[^"\n]{1,200}"))? ){0,6})${NAME}(?=[ \t]{0,3}$)`, "gmu"),
    new RegExp(String.raw`(?<=\b(?:ssh|scp|rsync|sftp)\b[^\n]{0,60}[ \t])${NAME}(?=@[\w.[-])`, "gu"),
    // passwd and shadow; ps -ef; ls -l.
    new RegExp(String.raw`^${NAME}(?=:[^:\s]{0,200}:\d{1,10}:\d{1,10}:)`, "gmu"),
    new RegExp(String.raw`(?<=^[-dl][rwxsStT-]{9}[.+@]? {1,4}\d{1,6} )${NAME}(?= )`, "gmu"),
    new RegExp(String.raw`(?<=^[-dl][rwxsStT-]{9}[.+@]? {1,4}\d{1,6} [\w.$-]{1,32} {1,12})${NAME}(?= {1,12}\d)`, "gmu"),
    // "log in with … and …".
    new RegExp(String.raw`(?<=\b(?:log ?in|sign in|connect|access) (?:with|as|using) (?:user )?["'${"`"}]?)${NAME}(?=["'${"`"}]?(?:[ \t]?[:/,]| and | with )[ \t]?["'${"`"}]?[^\s"'${"`"}]{4})`, "giu"),
    new RegExp(String.raw`(?<=\bhtpasswd\b[^\n|;]{0,60} -\w{0,4}b\w{0,4} \S{1,120} )${NAME}(?= \S)`, "gu"),
    // htpasswd; ssh-keygen -l; Postfix.
    new RegExp(String.raw`(?<=^|[=,\s"'])${NAME}(?=:(?:\${1,2}(?:apr1|[1-9][aby]?|y|gy)\$|\{S?SHA))`, "gmu"),
    new RegExp(String.raw`(?<=[ \t])${NAME}(?=@[\w.-]{1,64} \((?:RSA|DSA|ECDSA|ED25519)\))`, "gu"),
    new RegExp(String.raw`(?<=\bstatic:)${NAME}(?=:\S)`, "gu"),
    // Names of people in the heads of mails, and above what is quoted of them.
    /(?<=^[>\s]{0,20}(?:From|To|Cc|Reply-To|Sender|Von|An|Antwort an|De|От|Кому):[ \t]{1,4}["'“]?)(?<it>\p{L}[\p{L}\p{M}.,'’ -]{1,60}[\p{L}.])(?=["'”]?[ \t]{0,3}<[^\s<>]{1,200}@)/gmu,
    /(?<=^[>\s]{0,20}(?:On|Am|Le|El)\b[^\n<]{5,60}(?:[AP]M|\d\d:\d\d|\d{4}),?[ \t]{1,2}(?:schrieb[ \t]|a écrit[ \t])?)(?<it>\p{L}[\p{L}\p{M}.'’ -]{1,60}[\p{L}.])(?=[ \t]{1,3}<[^\s<>]{1,200}@)/gmu,
    new RegExp(String.raw`(?<=^[ \t]{0,20}(?:[\w-]{1,20}[ \t]{1,8}){0,2}auth[ \t]{1,8})${NAME}(?=:secret\d{1,12}[ \t]{0,4}$|:[^\s"':]{3,200}[ \t]{0,4}$)`, "gmu"),
    // What ssh asks for.
    new RegExp(String.raw`(?<=^|\s)${NAME}(?=@[\w.:-]{2,80}'s password:)`, "gmu"),
    // Secrets of IPsec; an element of XML that is an account.
    new RegExp(String.raw`(?<=^[ \t]{0,8}["']?)${NAME}(?=["']? {1,8}: {1,4}(?:EAP|XAUTH|NTLM)\b)`, "gmu"),
    new RegExp(String.raw`(?<=^[^\n]{0,80}: ?(?:RSA|ECDSA|BLISS|PRIV|P12|PKCS8) (?:[\w./-]{1,100}/)?)${NAME}(?=\.(?:pem|key|der|p12|pub)\b)`, "gmu"),
    new RegExp(String.raw`(?<=\bidentity ['"])${NAME}(?=['"])`, "gu"),
    new RegExp(String.raw`(?<=<(?:user|account|login|person|member|owner|author|principal)(?: [^<>\n]{0,80})? (?:name|id|login|uid)=["'])${NAME}(?=["'])`, "giu"),
    // netrc; in a URL.
    new RegExp(String.raw`(?<=\blogin[ \t]{1,4})${NAME}(?=[ \t]{1,4}password\b)`, "gu"),
    new RegExp(String.raw`(?<=\b[a-z][a-z0-9+.-]{1,20}://)${NAME}(?=(?::[^\s/@'"]{0,200})?@)`, "gu"),
    new RegExp(String.raw`(?<=\s(?:-u|-a|--user|--username|--auth|--creds|--credentials?|--login)[ =]["']?)${NAME}(?=:\S)`, "gu"),
    // A key of SSH that is named after whose it is.
    new RegExp(String.raw`(?<=\.ssh/)(?!id_|authorized|known_|config|environment|identity|rc\b)${NAME}(?=[_.-](?:rsa|dsa|ecdsa|ed25519|key|pem|ppk|pub)\b)`, "gu"),
  ],
  // `…componentroot@gw:~#`: a prompt glued to what was printed before it.
  // `eth0.7@if12: <UP>` is an interface.
  keeps: ({ value, after }) => /^@[\w.-]{1,20}: <[A-Z]/.test(after) || value.endsWith("root") || SYSTEM_USERS.has(value.toLowerCase()) || isRole(value) || /^(?:secret|user)\d+$/i.test(value) || /^(?:is|not|name|value|port|password|setting|unknown|invalid|none|id|and|or|the|for|error|to|in|on)$/i.test(value),
};
