import { SECRET, type TokenClass } from "../class.js";
import { changesOften, looksMade } from "../made-up.js";
import { isPlainWord } from "../plain-words.js";

/** What people and settings call a password, in the languages that tickets come in. */
export const PASSWORD = String.raw`(?:(?<![\p{L}\d_-])(?:passwords?|passwort|passwörter|kennwort|passwd|passphrase|passcode|contrase[ñn]a|clave|palavra-passe|senha|mot de passe|mdp|парол[ьяюе]|пароли|has[łl]o|heslo|jelsz[óo]|[şs]ifre|parola|wachtwoord|l[öo]senord|adgangskode|passord|salasana|κωδικός|mật khẩu|kata sandi)|密码|パスワード|비밀번호)`;
const COPULA = String.raw`(?:[ \t]{0,3}(?:[:=：→—–]|->|=>)[ \t]{0,3}|[ \t]{1,3}(?:(?:now |jetzt |still |again )?(?:is|was|are|ist|lautet|war|es|est|era|jest|[èéà]|on|to|auf|zu|на|su|em|op|na|till|til|of|von|be|je|this|with|as)(?: now| jetzt| still)?[ \t]{0,2}[:=]?[ \t]{1,3})?)`;

/** Anywhere in a line behind the word: only what has letters, digits and a sign or a capital among them, and is no path, address or name of a thing. */
export const passwordsNearby: TokenClass = {
  ...SECRET,
  name: "password somewhere behind the word",
  patterns: [new RegExp(String.raw`(?<=${PASSWORD}[^\n]{1,60}[\s"'${"`"}“„«(:=])(?=[^\s"'${"`"}]{0,40}\d)(?=[^\s"'${"`"}]{0,40}\p{L})[^\s"'${"`"}“”«»<>,;()[\]{}]{6,40}(?=["'${"`"}”»)\].,;:!?]{0,2}(?:\s|$))`, "giu")],
  keeps: ({ value }) => isPlainWord(value) || !looksMade(value) || !STRONG.test(value) || ALGORITHM.test(value) || /^[\w-]+(?:[./:=@][\w-]+)+$|^-|^[\d.:-]+[a-z]{0,3}$|\(|=/i.test(value),
};
const ALGORITHM = /(?:^|[-_])(?:md5|sha\d{0,3}|rc4|aes|cbc|gcm|chacha20|scram|hmac|des|bcrypt|crypt|rsa|ed25519)(?:[-_\d]|$)/i;
/** A sign or capital behind the first letter, and no more of them than passwords have. */
const STRONG = /^.+[!#$%&*+?^~_\p{Lu}-]/u;

/** The same of keys and tokens: only what changes between letters and digits more than names do. */
export const keysNearby: TokenClass = {
  ...SECRET,
  name: "key somewhere behind the word",
  patterns: [/(?<=(?<![\p{L}\d_-])(?:api[ _-]?keys?|keys?|tokens?|secrets?|credentials?|passcode|psk|licen[cs]e|schlüssel|ключ|clé|clave|chiave)(?![\p{L}\d_-])[^\n]{1,40}[\s"'`“„«(:=])(?=[^\s"'`]{0,40}\d)(?=[^\s"'`]{0,40}\p{L})[a-z\d][\w-]{9,80}(?=["'`”»)\].,;:!?]{0,2}(?:\s|$))/giu],
  keeps: ({ value }) => isPlainWord(value) || ALGORITHM.test(value) || !changesOften(value),
};

/** Passwords told in sentences: only words that look made up, for anything may follow the word otherwise. */
export const toldPasswords: TokenClass = {
  ...SECRET,
  name: "password told in words",
  patterns: [
    new RegExp(String.raw`(?<=${PASSWORD}(?:[ \t][\w.-]{2,20}(?=[ \t]{0,2}[:=])|[ \t](?:for|of|to|für|von|do|de|del|da|pour|dla|для|от|к)[ \t](?:the[ \t]|den[ \t]|die[ \t]|el[ \t]|le[ \t]|la[ \t])?[\p{L}\d_.@-]{2,40}(?:[ \t][\p{L}\d_.@-]{2,40}(?=[ \t](?:is|ist|es|est|[èé]|jest|je|lautet)[ \t]))?)?${COPULA}["'${"`"}“„«»(]?)[^\s"'${"`"}“”„«»<>,;]{4,100}`, "giu"),
    // "log in with … and …", "the key on site is …", "API key …".
    /(?<=\b(?:log ?in|sign in|connect|access) (?:with|as|using) (?:user )?["'`]?[\w.@-]{2,64}["'`]?(?:[ \t]?[:/,]| and | with )[ \t]?["'`]?)[^\s"'`<>,;]{4,100}/gi,
    /(?<=\b(?:key|token|secret|psk|pin|code)(?:[ \t][\w-]{1,20}){0,4}[ \t](?:is|was|ist|lautet|es|est)(?:[ \t](?:now|still))?[ \t]?:?[ \t]["'`“„«])[^\s"'`“”«»<>,;]{4,100}/gi,
    /(?<=\b(?:api|access|secret|auth|license)[ -](?:key|token)[ \t]{1,2}["'`]?)(?=[^\s"'`]{0,40}\d)[a-z\d][\w.-]{9,100}/gi,
    // A mailbox and its password end a line.
    /(?<=[ \t][\w.+-]{1,64}@[\w.-]{3,80}:)[^\s:"'/]{4,200}(?=[ \t]{0,3}$)/gm,
    // A program's own word for it, an account, its password: rabbitmqctl add_user x y.
    /(?<=[ \t](?:add|create|change|set|new|update|reset)[_-]?(?:user|password|account|passwd)[\w-]{0,12}[ \t]{1,3}[\w.@-]{2,64}[ \t]{1,3}["'`]?)[^\s"'`<>,;-][^\s"'`<>,;]{4,100}(?=["'`]?[ \t]{0,3}$)/gim,
    // host / user / password, and root/password.
    /(?<=(?:^|[\s:])(?:[\w-]{1,60}\.){1,6}[\w-]{1,40}[ \t][/|][ \t][\w.@-]{2,64}[ \t][/|][ \t])[^\s"'/|]{5,100}(?=[ \t]{0,4}$)/gm,
    /(?<=(?:^|[\s(:])(?:root|admin|administrator)\/)(?=[^\s/]{0,40}\d)(?=[^\s/]{0,40}[A-Z])[^\s"'/.,;)]{6,64}(?![\w/.-]*[\w/])/gim,
    /(?<=\b(?:root|admin|administrator)[ \t]{1,2}[/|][ \t]{1,2})[^\s"'/|<>,;]{6,64}/gi,
    // What a script of expect types.
    /(?<=\bsend(?: --)?[ \t]{1,4}\\?["'])[^\s"'\\]{4,100}(?=\\{1,4}[rn])/g,
    /(?<=\b(?:pass|pw|pwd)[ \t](?:is|was|ist|lautet)[ \t]{1,3}["'`]?)[^\s"'`<>,;]{4,100}/gi,
    // With a login before it, or a line of its own, the short words will do.
    new RegExp(String.raw`(?<=(?<![\p{L}\d_-])(?:root|admin|administrator|login|user|username|benutzer|логин|usuario|utilisateur|pin)(?![\p{L}\d])[^\n]{0,40}(?:[\s/,;|и]|and|und)(?:pass|pw|pwd|p)${COPULA}["'${"`"}]?)[^\s"'${"`"}<>,;]{4,100}`, "giu"),
    // Access that is told without a name: "root access: …"; an account of mail and its password, as relays have them.
    /(?<=\b(?:root|ssh|admin|ftp|panel|server)[ -](?:access|login|zugang|accès|acceso|доступ)[ \t]{0,2}[:=][ \t]{1,3})[^\s"'<>,;]{5,100}/giu,
    /(?<=^\S{1,120}[ \t]{1,8}[\w.+-]{1,64}@[\w.-]{3,80}:)[^\s:"']{4,200}(?=[ \t]{0,3}$)/gm,
    // login('user', 'password') of a program.
    /(?<=\b(?:login|authenticate|auth|connect|bind|setCredentials|signIn)\(\s{0,4}["'][^"'\n]{1,80}["'],\s{0,4}["'])[^"'\n]{4,100}/gi,
    // user / password, user:password behind what says that these are credentials.
    /(?<=(?<![\p{L}\d_-])(?:credentials?|creds|zugangsdaten|zugang|logindaten|access|accès|accesso|доступы?|login|ssh access|root access|accesos?|identifiants|dostęp)(?:[ \t]\p{L}{2,12}){0,3}[ \t]{0,3}[:=–-]?[ \t]{1,3}[\w.@-]{1,64}(?::|[ \t]{0,2}[/|][ \t]{0,2}))[^\s"'<>,;]{4,100}/giu,
  ],
  keeps: ({ value }) => isPlainWord(value) || !looksMade(value),
};
