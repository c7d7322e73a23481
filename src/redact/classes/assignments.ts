import { SECRET, type TokenClass } from "../class.js";
import { isPlainWord } from "../plain-words.js";

/** Names of what is secret, as they end: `MYSQL_ROOT_PASSWORD`, `client_secret`, `aws_secret_access_key`. */
const NAME = String.raw`(?:passwords?|passwort|contrase[ñn]a|mot de passe|парол[ья]|密码|passwd|passphrase|pass|pwd|secrets?|(?:account|api|auth|app|private|shared|encryption|signing|master|license|activation)[_-]?key|access[_-]?key(?:[_-]?id)?|key[_-]?data|token|psk|credentials?|pin|key_base|community)`;
/** Between a name and its value; quotes may be escaped, as in JSON within JSON, and YAML may have a tag. */
const IS = String.raw`(?:\\{0,7}["'])?\]?[ \t]{0,4}(?:=>|:=|[:=])[ \t]{0,4}(?:!\w{1,20}[ \t]{1,2})?`;
/** The same with a type between, under the flag i: `password: string = "…"`. */
const IS_TYPED = String.raw`(?:${IS}|\??:[ \t]{0,2}[a-z][\w.<>[\]]{0,30}[ \t]{0,2}=[ \t]{0,2})`;

/** Names of settings in capitals. */
const SETTING = "(?:PASSWORD|PASSWD|PASS|PWD|SECRET|TOKEN|APIKEY|_KEY|_KEY_ID|KEY_BASE|PASSPHRASE|CREDENTIALS|_PSK|_DSN|_SALT|_AUTH)[A-Z0-9_]{0,10}";

/** What is secret of it is taken out, what says its form is left. */
const DONE = /^(?:base64:|-----BEGIN [A-Z ]{1,40}-----(?:\\n)?)secret\d+(?:-----END |$)/;

/** Where names are looked up: `passwd: files systemd`. */
const NSSWITCH = /^(?:files|compat|db|sss|ldap|nis|winbind|systemd)$/;

export const assignments: TokenClass = {
  ...SECRET,
  name: "value of a secret setting",
  patterns: [
    // Of an env file, of systemd, Docker and make, before a command: all up to the blank.
    new RegExp(String.raw`(?<=(?:^|[\s;|&("'])[A-Z0-9_]{0,40}${SETTING}=)[^\s"']{1,400}`, "gm"),
    // In quotes: all between them.
    new RegExp(String.raw`(?<=${NAME}${IS_TYPED}b?)(?<quote>\\{0,7}["'])(?<it>(?:(?!\k<quote>)[^\r\n]){1,400})(?=\k<quote>)`, "gi"),
    // PHP: define('DB_PASSWORD', '…').
    new RegExp(String.raw`(?<=${NAME.slice(0, -1)}|_KEY|_SALT)["'][ \t]{0,4},[ \t]{0,20})(?<quote>["'])(?<it>(?:(?!\k<quote>)[^\r\n]){1,400})(?=\k<quote>)`, "gi"),
    new RegExp(String.raw`(?<=<${NAME}>)[^<\n]{1,400}(?=</)`, "gi"),
    // XML that has the name in an attribute, the value in another one or between tags.
    new RegExp(String.raw`(?<=\b(?:name|key|id)=["'][\w.:-]{0,60}${NAME}["'](?: [^<>\n]{0,60})?>)[^<\n]{1,400}(?=<)`, "gi"),
    new RegExp(String.raw`(?<=\b(?:name|key|id)=["'][\w.:-]{0,60}${NAME}["'] (?:[^<>\n]{0,60} )?value=)(?<quote>["'])(?<it>[^"'\n]{1,400})(?=\k<quote>)`, "gi"),
    // Bare.
    new RegExp(String.raw`(?<=(?:password|passwort|kennwort|mdp|(?<![a-z\d])pw|парол[ья]|密码|passwd|passphrase|pass|pwd|psk)${IS})[^\s"',;<>]{1,400}`, "gi"),
    // What is called a key or token in prose is mostly a word: a value has digits, and some length.
    new RegExp(String.raw`(?<=${NAME}${IS})(?=[^\s"',;<>]{0,200}\d)[^\s"'<>,;&:(][^\s"',;<>&]{5,400}`, "gi"),
    // Name and value of two lines, or of two keys of JSON.
    new RegExp(String.raw`(?<=\bname["']?:[ \t]{0,4}["']?[A-Z0-9_]{0,40}${SETTING}["']?,?[ \t]{0,4}(?:\r?\n[ \t]{0,40})?["']?value["']?:[ \t]{0,4}["']?)[^\s"'}]{1,400}`, "g"),
    // A line that has nothing else, as settings have it: whatever the value is.
    /(?<=^[ \t]{0,20}[\w.-]{0,30}(?:secret|psk|pre_?shared_?key|token)[ \t]{0,8}=[ \t]{0,8})[^\s"'=;]{6,200}(?=[ \t\r]{0,4}$)/gim,
    /(?<=\b(?:PrivateKey|PublicKey|PresharedKey)[ \t]{0,4}=[ \t]{0,4})[A-Za-z0-9+/]{20,44}={0,2}/g,
    // "auth": "…" of Docker, where the value is nothing but base64.
    /(?<=["']auth["'][ \t]{0,4}:[ \t]{0,4}["'])[A-Za-z0-9+/]{8,400}={0,2}(?=["'])/g,
    // aws configure set aws_session_token …, setenv API_KEY …, git config http.password ….
    /(?<=\b(?:set|setenv|setx|config)[ \t]{1,2}(?:--?\w{1,20}[ \t]{1,2}){0,3}[\w.-]{0,40}(?:password|passwd|secret|token|key|pass|pwd)[ \t]{1,4}["']?)(?=[^\s"']{0,200}\d)[^\s"']{6,2000}/gi,
    // In capitals the name alone tells, whatever the value is.
    /(?<=\b(?:set|setenv|setx)[ \t]{1,2}(?:--?\w{1,20}[ \t]{1,2}){0,3}[A-Z\d_]{0,40}(?:PASSWORD|PASSWD|PASS|SECRET|TOKEN|_KEY|_PW)[ \t]{1,4}["']?)[^\s"']{3,2000}/g,
    /(?<=\b(?:password|passwd|passwort|pass|pw|pwd|passphrase|contraseña|пароль)[ \t]{1,4}(?:is|was|ist|es|to)[ \t]{1,4}["'`]?)(?=[^\s"'`]{0,60}[\d!@#$%^&*_-])[^\s"'`,]{4,100}/gi,
    // Of one protocol or device, at the end of a line: nothing is said of it but what it is.
    /(?<=\b(?:radius|tacacs\+?|ipsec|l2tp|ike|wi-?fi|wlan|wpa2?|snmp|vpn|bgp|vnc|bios|ilo|idrac|ipmi|bmc)[ \t](?:shared[ \t])?(?:secret|key|psk|pin|password|passwd|pw|pass|community)[ \t](?:is|was|ist)[ \t]{1,2}["'`]?)[^\s"'`]{4,64}(?=["'`.]?[ \t]{0,3}$)/gim,
    /(?<=\bauth-pass[ \t]{1,4}[\w.-]{1,60}[ \t]{1,4}["']?)[^\s"']{3,200}/g,
    // IDENTIFIED BY '…', requirepass …, secret in chap-secrets.
    /(?<=\bIDENTIFIED[ \t]{1,4}(?:WITH[ \t]{1,4}\w{1,40}[ \t]{1,4})?(?:BY|AS)[ \t]{1,4}["'])[^"'\n]{1,200}/gi,
    /(?<=^[ \t]{0,8}(?:requirepass|masterauth|bindpw|rootpw|binddn_password|sasl_passwd|rpc-secret|auth-pass|auth_pass)[ \t]{1,8}["']?)[^\s"']{1,200}/gim,
    // Routers and name servers have a blank between, and nothing behind: neighbor … password …, password "…";.
    /(?<=(?<!getent )\b(?:password|passwd|secret|passphrase|psk|pre-shared-key|md5)[ \t]{1,3}(?:\d[ \t]{1,3})?["']?)(?=[^\s"';:]{0,64}\d)[^\s"';:]{6,200}(?=["']?;?[ \t]{0,4}$)/gim,
    // Password for root: ….
    /(?<=\b(?:password|passwort|kennwort|passphrase|passwd|pass|pwd|pw|pin)[ \t](?:for|of|für|von|to|on)[ \t](?:the[ \t])?[\w.@-]{1,64}[ \t]{0,2}[:=][ \t]{0,4}["'`]?)(?!\/\/)[^\s"'`]{4,200}/gi,
    // In quotes behind a blank, as configuration files have it.
    /(?<=(?<![\w-])(?:password|passwd|secret|passphrase|psk|pre-?shared-?key|community|authentication-key|auth-?key|md5-?key|login-?password|rootpw|pin)[ \t]{1,8}(?:\w{2,12}[ \t]{1,4})?)(?<quote>["'])(?<it>[^"'\s]{3,200})(?=\k<quote>)/gi,
    // Secrets of PPP: client, server, secret, addresses.
    /(?<=^["'][\w.@\\-]{1,64}["'][ \t]{1,16}(?:\*|["'][*\w.-]{1,40}["'])[ \t]{1,16}["'])[^"'\n]{1,100}(?=["'][ \t]{0,16}(?:$|["']?(?:\*|\d{1,3}\.\d)))/gm,
    /(?<=^[\w.@\\-]{1,64}[ \t]{1,16}(?:\*|pptpd|l2tpd|xl2tpd|pppd|accel-ppp)[ \t]{1,16})[^\s"']{4,100}(?=[ \t]{1,16}(?:\*|\d{1,3}\.\d{1,3}\.\S{1,20})[ \t]{0,4}$)/gm,
    // A key's setting in quotes, by its capitals; anything between tags of such a name.
    /(?<=\b[A-Z0-9_]{0,40}(?:KEY|PW|PWD|PASS|PASSWORD|SECRET|TOKEN|PSK|SALT)[ \t]{0,3}[:=][ \t]{0,3})(?<quote>["'])(?<it>[^"'\n]{3,200})(?=\k<quote>)/g,
    /(?<=\b[A-Z0-9_]{0,40}_PW[ \t]{0,3}[:=][ \t]{0,3})[^\s"']{3,200}/g,
    /(?<=<(?:[\w-]{0,30}[-_])?(?:key|secret|psk|passphrase|community|token)(?: [^<>\n]{1,60})?>)[^<\n]{3,400}(?=<\/)/gi,
    /(?<=\$ANSIBLE_VAULT;[\w.;-]{1,60}\r?\n\s{0,20})[\da-f]{16,80}(?:\r?\n\s{0,20}[\da-f]{2,80}){0,200}/g,
    /(?<=\bcommunity[ \t]{1,3}["']?)(?=[^\s"';]{0,30}\d)(?=[^\s"';]{0,30}[a-z])[^\s"';:.,]{4,64}(?=["']?;?[ \t]{0,3}$)/gim,
    // A router's or switch's key or community within a line.
    /(?<=\b(?:isakmp|tacacs|radius|tacacs-server|radius-server|server-private|ike|bgp|ospf|eigrp|hsrp|vrrp|ntp|aaa|authentication|message-digest)\b[^\n]{1,80}(?<=[ \t])key[ \t]{1,3}(?:\d{1,3}[ \t]{1,3})?(?:md5[ \t]{1,3})?["']?)(?!chain\b|exchange\b|ring\b|management\b|\d{1,3}\b)[^\s"';]{5,128}/gi,
    /(?<=\b(?:ro|rw|trap|snmp)?community[ \t]{1,3}["']?)[^\s"';:.,]{3,64}(?=["']?[ \t]{1,3}(?:ro|rw|authorization|view|clients|ipv4|RO|RW|\d{1,2}\b))/g,
    // uci, wireless: key='…' in quotes; the name of a wireless network.
    /(?<=(?<![A-Z\d])key["']?(?:[ \t]{0,3}[:=][ \t]{0,3}|[ \t]{1,4}))(?<quote>["'])(?=[^"'\n]{0,64}\d)(?<it>[^"'\s:/.]{6,200})(?=\k<quote>)/gi,
    /(?<=(?<![A-Z])(?:ssid|essid|tlspskidentity|wifi[-_ ]?name|wpa2?-pre-shared-key|psk[-_ ]?identity)["']?[ \t]{0,3}[:=][ \t]{0,3}["']?)[^\s"',;]{3,64}/gi,
    /(?<=\b(?:wifi connect[ \t]{1,4}|ESSID:|e?ssid[ \t]{1,4}))(?<quote>["'])(?<it>[^"'\n]{1,32})(?=\k<quote>)/g,
    /(?<=\bPIN(?:[ \t]{0,2}[:=]|[ \t]is)?[ \t]{0,2})\d{4,8}\b/g,
    // MACsec and the like: key 01 ….
    /(?<=\bkey[ \t]{1,3}(?:\d{1,3}[ \t]{1,3})?)(?:0x)?(?=[\da-f]{0,127}\d)[\da-f]{16,128}\b/gi,
    // Postfix: static:user:password.
    /(?<=\bstatic:[\w.@-]{1,64}:)[^\s:"']{3,200}/g,
    // Routing protocols' keys in the clear.
    /(?<=\b(?:authentication-key|key-string)[ \t]{1,3}(?:\d[ \t]{1,3})?)(?=[^\s"';]{0,64}\d)[^\s"';]{4,128}(?=;?[ \t]{0,4}$)/gm,
    // Postfix, sasl_passwd: [relay]:port user:password.
    /(?<=\[[\w.-]{1,80}\]:\d{1,5}[ \t]{1,8}[\w.@+-]{1,64}:)[^\s:]{3,200}$/gm,
    // "login root / …" as people write it.
    /(?<=\b(?:root|admin|administrator|login|user)[ \t]{1,2}\/[ \t]{1,2})(?=[^\s/]{0,64}\d)(?=[^\s/]{0,64}[a-z])[^\s/,]{6,64}/gi,
    // .pgpass: host:port:database:user:password.
    /(?<=^[\w.*-]{1,80}:(?:\d{1,5}|\*):[\w*-]{1,64}:[\w*.-]{1,64}:)[^\s:]{1,200}$/gm,
  ],
  keeps: ({ value, before }) => isPlainWord(value) || DONE.test(value) || (NSSWITCH.test(value) && /(?:^|\n)passwd:[ \t]{0,20}$/.test(before)) || (value.startsWith("/") && /\bPWD=$/.test(before)) || /\bunexpected token[ \t]{0,4}[:=]?[ \t]{0,4}["'`]?$/i.test(before),
};
