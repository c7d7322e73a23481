import { USER, type TokenClass } from "../class.js";
import { isNobody } from "../ordinary-names.js";

const NAME = String.raw`(?<it>[_\p{L}\d][\w.\p{L}-]{0,30}[\w\p{L}$])`;
/** Words behind "user" that say which kind of one. */
const KINDS = /^(?:is|not|true|false|yes|auto|name|unknown|invalid|none|id|and|or|the|for|error|to|in|on|by|with|from|space|agent|mode|data|defined|does|has|login|logged|account|root|no|any|all|new|session|slice|manager|service|unit|logon|password|passwd|group|groups|authentication|requested|request|limit|limits|chains?|rules?|tables?|configuration|config|namespaces?|packets?|programs?|settings?|directives?|options?|uid|gid|process|processes|scripts?|commands?|input)$/i;

/** Account names as logs, data bases and servers write them. */
export const logUsers: TokenClass = {
  ...USER,
  name: "user in a log",
  patterns: [
    // user=<x>, user "x", user 'x'@'host', [user x], user: x, (x) CMD, by x(uid=0).
    new RegExp(String.raw`(?<=\b(?:user|usr|username|user_name|login|logname|account|acct|auth|sasl_username|authenticated_id|authid|uname|owner|principal)["']?[ \t]{0,3}[=:]?[ \t]{0,3}(?:["'${"`"}“‘«<]|&lt;|\\["']))${NAME}(?=["'${"`"}”’»>]|&gt;|\\["'])`, "giu"),
    new RegExp(String.raw`(?<=\b(?:login|user|account|dovecot_login|dovecot_plain|plain_login|sasl_username|remote_user|as user|for user|by user|of user|USER)[=:][ \t]{0,2})${NAME}(?=$|[\s,;.:)\]]{1,3}(?:from|logged|log(?:in|out)|failed|authenticated|does not exist|not (?:known|found|allowed)|unknown|by|via|connected|has|was|is|on|at|for|Login|\(uid=|\[\d|$))`, "gmu"),
    new RegExp(String.raw`(?<=\bsu(?:\[\d{1,8}\])?: (?:[^\n]{1,60} by |FAILED SU \(to \S{1,32}\) |\(to \S{1,32}\) ))${NAME}(?=[ \t]{0,3}$| on )`, "gmu"),
    new RegExp(String.raw`(?<=\b(?:for|by|as|of|login) user |\b[Uu]ser )${NAME}(?=[,:]? (?:from \d|from [\w-]{1,40}\.|logged|login|logout|failed to|authenticated|does not exist|not known|unknown|connected|\(uid=))`, "gu"),
    new RegExp(String.raw`(?<=\b(?:[Aa]uthentication (?:failure|failed|error)|[Ll]ogin (?:failure|failed|incorrect)|[Aa]ccess denied|FAILED LOGIN[^\n]{0,60}) (?:for|FOR) (?:user )?["'‘]?)${NAME}`, "gu"),
    new RegExp(String.raw`(?<=\bCRON\b[^\n]{0,12}: \(|\bcrond?\b[^\n]{0,12}: \(|\banacron\b[^\n]{0,12}: \()${NAME}(?=\) [A-Z])`, "giu"),
    new RegExp(String.raw`(?<=\b(?:by|for|from|as|user) )${NAME}(?=\((?:uid|gid|UID)[=:])`, "gu"),
    new RegExp(String.raw`(?<=\b(?:publickey|password|keyboard-interactive(?:/pam)?|none|hostbased|gssapi[\w-]{0,12}) for (?:invalid user |illegal user )?|\b(?:authenticating|invalid|illegal|disconnected from|closed by|reset by|for|removed|new|deleted|delete) user |\bauthenticating user |\bUser )${NAME}(?= (?:from |\d{1,3}\.|[\da-f:]{3,39} port|not allowed|unknown|UNKNOWN))`, "gu"),
    // Access logs: address, identity, user, time.
    new RegExp(String.raw`(?<=^[ \t]{0,8}[\w.:-]{2,64} [\w.-]{1,32} )${NAME}(?= \[\d{1,2}\/\w{3}\/\d{4}:)`, "gmu"),
    // OpenVPN: name/address:port; peers of PPP, DHCP leases, Kerberos.
    new RegExp(String.raw`(?<=(?:^|\s)(?:MULTI: )?)${NAME}(?=\/(?:(?:\d{1,3}\.){3}\d{1,3}|\[?[\da-f:]{2,39}\]?):\d{2,5}\b)`, "gimu"),
    new RegExp(String.raw`(?<=\bpeer (?:info|name|user)?[ =:]{1,2}["']?|\bCommon Name[ =:]{1,3}|\bUV_\w{1,20}=|\bVERIFY OK: [^\n]{0,80}CN=)${NAME}(?=["']?(?:[\s,)]|$))`, "gmu"),
    // FTP, POP, SMTP and IMAP in the clear.
    new RegExp(String.raw`(?<=(?:^|[\s"(>])(?:USER|APOP|LOGIN) ["']?)${NAME}(?=["']?(?:\r?$|[,)"']|: [A-Z]|\\r| ["']))`, "gmu"),
    // Data bases: 'x'@'host', CREATE USER x, GRANT … TO x, \c db x.
    new RegExp(String.raw`(?<=["'${"`"}])${NAME}(?=["'${"`"}]@["'${"`"}\w%])`, "gu"),
    new RegExp(String.raw`(?<=\b(?:CREATE|ALTER|DROP|create|alter|drop) (?:USER|ROLE|LOGIN|user|role|login) (?:IF (?:NOT )?EXISTS )?["'${"`"}]?)${NAME}`, "gu"),
    new RegExp(String.raw`(?<=\b(?:GRANT|REVOKE|grant|revoke)\b[^\n;]{1,160}\b(?:TO|FROM|to|from) ["'${"`"}]?)${NAME}(?=["'${"`"}]?(?:[@\s;]|$))`, "gmu"),
    new RegExp(String.raw`(?<=\b(?:[Oo]wner|OWNER)(?: TO|:)? ["'${"`"}]?)${NAME}(?=["'${"`"}]?[;,\n])`, "gu"),
    // Settings that end in user, of any prefix; accounts of panels and alerts.
    new RegExp(String.raw`(?<=(?<![a-z])(?:[a-z]{1,20}[-_.]){0,3}user[-_]?(?:name|id)?["']?[ \t]{0,3}[:=][ \t]{0,3}["'])${NAME}(?=["'])`, "giu"),
    new RegExp(String.raw`(?<=^[ \t]{0,8}(?:Account|User):?[ \t]{1,8})${NAME}(?=[ \t\r]{0,4}$)`, "gmu"),
    new RegExp(String.raw`(?<=\b(?:elid|cpuser|sysuser|owner_id|plan_user)=)${NAME}`, "gu"),
    new RegExp(String.raw`(?<=\b(?:as|for user|of user) ['"])${NAME}(?=['"])`, "gu"),
    new RegExp(String.raw`(?<=\] \S{7,39} - )${NAME}(?= ")`, "gu"),
    // Proxmox: user@pve; FreeRADIUS: [user/…]; OpenVPN's status; charon's identities.
    new RegExp(String.raw`(?<=[<'"\s:=(])${NAME}(?=@(?:pve|pam|ldap|ad)\b)`, "gu"),
    new RegExp(String.raw`(?<=: \[)${NAME}(?=\/<?(?:via|no|CHAP))`, "gu"),
    new RegExp(String.raw`(?<=^(?:CLIENT_LIST|ROUTING_TABLE),(?:[\da-f.:]{7,39},)?)${NAME}(?=,)`, "gmu"),
    new RegExp(String.raw`(?<=(?:\d{1,3}\.){3}\d{1,3}\[)${NAME}(?=\])`, "gu"),
    new RegExp(String.raw`(?<=\bgroup(?:add|del|mod)(?:\[\d{1,8}\])?: (?:new )?group(?: added to \S{1,60}:)?(?: name=)? ?)${NAME}(?=[ ,])`, "gu"),
    new RegExp(String.raw`^${NAME}(?=[ \t]{1,20}(?:Cleartext|NT|LM|MD5|Crypt|User|SHA\d?)-Password[ \t]{0,3}:?=)`, "gmu"),
    new RegExp(String.raw`(?<=\bv-(?:add|change|delete|list|suspend|rebuild)-[a-z-]{3,40} )${NAME}`, "gu"),
    new RegExp(String.raw`(?<=\b(?:log(?:ged|ging)? ?in as|connect(?:ed|ing)? as|signed in as|angemeldet als) (?:user )?)${NAME}(?=[\s.,;)]|$)`, "gimu"),
    // A name with a number at its end is no word, wherever it stands behind what says that an account follows.
    /(?<=(?<![\p{L}\d_])(?:account|username|user|login|benutzer|konto|логин|пользователь|usuario|utilisateur|użytkownik) )(?<it>[a-z]{3,20}\d{1,6})(?![\w.-]*\w)/giu,
    new RegExp(String.raw`(?<=(?<![\p{L}\d_])(?:benutzer(?:name)?|логин|usuario|utilisateur|użytkownik) )${NAME}(?=[ \t.]{0,3}$)`, "gimu"),
    // SNMP's users; PPP's secrets.
    new RegExp(String.raw`(?<=\b(?:createUser|rouser|rwuser|usmUser|snmp-server user|vpn-user|ppp username|pppoe user|local-user|add name=) ["']?)${NAME}`, "gu"),
    new RegExp(String.raw`(?<=\busername )${NAME}(?= (?:privilege|password|secret|role|view|algorithm-type|nopassword)\b)`, "gu"),
    new RegExp(String.raw`(?<=^["'])${NAME}(?=["'][ \t]{1,16}(?:\*|["'][*\w.-]{1,40}["'])[ \t]{1,16}["'][^"'\n]{1,100}["'][ \t]{1,16}["']?(?:\*|\d{1,3}\.\d))`, "gmu"),
    // Fields of mail servers and panels: "login x / pass".
    new RegExp(String.raw`(?<=(?<![\p{L}\d_])(?:login|user(?:name)?|benutzer(?:name)?|логин|пользователь|usuario|utilisateur|identifiant|uživatel|użytkownik|gebruiker)[ \t]{0,3}[:=]?[ \t]{1,3}(?:(?:is|ist|es|est|è|é|jest|je|war|was)[ \t])?["'${"`"}]?)${NAME}(?=["'${"`"}]?[ \t]{0,3}(?:[/,;|иy]|and|und|et)[ \t]{0,3}(?:pass|pw|kennwort|парол|mdp|mot de passe|contraseña|clave|senha|has[łl]o|heslo|wachtwoord))`, "giu"),
    new RegExp(String.raw`(?<=(?<![\p{L}\d_])(?:login|user(?:name)?|benutzer|логин|usuario|utilisateur)[ \t]{1,3})(?=[\w.-]{0,30}[\d_.-])${NAME}(?=[ \t]{1,3}(?:pass|pw|kennwort|парол|mdp|mot de passe|contraseña|clave|senha))`, "giu"),
    new RegExp(String.raw`(?<=(?<![\p{L}\d])(?:zugang(?:sdaten)?|доступы?|credentials|access data|ssh access|accès|acceso|benutzer(?:name)?|логин|пользователь|usuario|utilisateur|identifiant|uživatel|użytkownik|gebruiker|nom d'utilisateur|utente|usuário)[ \t]{0,3}[:=][ \t]{0,3}["'${"`"}]?)${NAME}`, "giu"),
  ],
  keeps: ({ value }) => isNobody(value) || !/\p{L}/u.test(value) || KINDS.test(value) || /^\d/.test(value) && !/[a-z]{2}/i.test(value),
};
