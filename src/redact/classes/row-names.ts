import { HOST, USER, type TokenClass } from "../class.js";
import { isBuilders, isNobody, isRole, isTelling } from "../ordinary-names.js";

const NAME = String.raw`[A-Za-z\d][\w-]{1,62}`;
const USERNAME = String.raw`[a-z_][\w.-]{1,31}`;
const ADDRESS = String.raw`(?:-|(?:\d{1,3}\.){3}\d{1,3}|[\da-f:]{3,39})(?:[, ]{1,2}(?:\d{1,3}\.){3}\d{1,3}){0,4}`;

/** Names of machines in rows that are told by the rest of the row, where the heading is cut off. */
export const rowHosts: TokenClass = {
  ...HOST,
  name: "host in a row",
  patterns: [
    // vzlist: id, processes, status, addresses, name. prlctl list: {id}, status, address, kind, name.
    new RegExp(String.raw`(?<=^[ \t]{0,20}\d{1,10}[ \t]{1,12}(?:\d{1,6}|-)[ \t]{1,12}(?:running|stopped|mounted|suspended|deleted)[ \t]{1,12}${ADDRESS}[ \t]{1,20})${NAME}(?=[ \t]{0,8}$)`, "gm"),
    new RegExp(String.raw`(?<=^[ \t]{0,8}\{[\da-f-]{36}\}[ \t]{1,12}(?:running|stopped|mounted|suspended|invalid)[ \t]{1,12}${ADDRESS}[ \t]{1,20}(?:CT|VM)[ \t]{1,8})${NAME}(?=[ \t]{0,8}$)`, "gm"),
    // kubectl get pods -o wide: age, address, node; get nodes: name, Ready, roles, age, version.
    new RegExp(String.raw`(?<=[ \t]\d{1,5}[smhdy](?:\d{1,3}[smhd])?[ \t]{1,12}(?:(?:\d{1,3}\.){3}\d{1,3}|[\da-f:]{3,39})[ \t]{1,12})${NAME}(?=[ \t]|$)`, "gm"),
    new RegExp(String.raw`(?<=^[ \t]{0,8})${NAME}(?=[ \t]{1,20}(?:Not)?Ready(?:,\S{1,30})?[ \t]{1,12}\S{1,60}[ \t]{1,12}\d{1,5}[smhdy]\S{0,6}[ \t]{1,12}v\d)`, "gm"),
    // docker ps: the last word of a container's row; what the daemon says of an endpoint.
    // The look ahead comes first: only the last word of a line is worth the long look back.
    new RegExp(String.raw`(?=${NAME}[ \t]{0,8}$)(?<=^[ \t]{0,8}[\da-f]{12}[ \t]{1,12}[^\n]{1,250}[ \t]{2})${NAME}`, "gm"),
    new RegExp(String.raw`(?<=\bon endpoint |\bfor |\bContainer |\b(?:Creating|Starting|Recreating|Stopping|Removing) )(?=[a-z\d]{1,40}[_-])${NAME}(?= \([\da-f]{64}\)|  Cannot (?:start|create)|  (?:Starting|Started|Creating|Created|Error|Stopping|Stopped)| \.\.\.)`, "g"),
    new RegExp(String.raw`(?<=\b(?:docker|podman) network (?:dis)?connect (?:-f )?[\w-]{1,62} )${NAME}`, "g"),
    // Node: name/address of kubectl describe.
    new RegExp(String.raw`(?<=^Node:[ \t]{1,20})${NAME}(?=\/(?:\d{1,3}\.){3})`, "gm"),
    // root@name as a word.
    new RegExp(String.raw`(?<=(?:^|[\s"'(<,=])root@)${NAME}(?=[\s"')>,.:;]|$)`, "gm"),
    // Shares, buckets.
    new RegExp(String.raw`(?<=(?:^|[\s"'=])\/\/)${NAME}(?=\/\w)`, "gm"),
    new RegExp(String.raw`(?<=\b(?:s3|gs|gcs|abfss?|wasbs?|b2|oss|cos|rclone):\/\/)${NAME}`, "g"),
  ],
  // Who built a kernel is public.
  keeps: ({ value, before }) => isBuilders(before) || !isTelling(value) || isRole(value) || /^(?:[\d.-]+|ip-\d.*)$/.test(value) || /^[\da-f]{12,64}$/.test(value),
};

/** Accounts in rows of who, w, last, ps, group, sudoers and sshd_config. */
export const rowUsers: TokenClass = {
  ...USER,
  name: "user in a row",
  patterns: [
    new RegExp(String.raw`(?<=^|; )${USERNAME}(?=[ \t]{1,12}(?:pts\/\d{1,5}|tty[\dSU]\S{0,5}|:\d|console)[ \t])`, "gm"),
    new RegExp(String.raw`^${USERNAME}\+?(?=[ \t]{1,12}\d{1,8}[ \t]{1,8}(?:\d{1,3}\.\d[ \t]{1,8}\d{1,3}\.\d[ \t]{1,12}\d{1,12}[ \t]|\d{1,8}[ \t]{1,8}\d{1,3}[ \t]{1,8}(?:\d\d:\d\d|\w{3}\d\d|\d{4})[ \t]))`, "gm"),
    new RegExp(String.raw`(?<=\bsshd(?:-session)?: )${USERNAME}(?=@(?:pts|notty|internal)| \[(?:priv|net|accepted)\]|[ \t]{0,20}$|[ \t]{2})`, "gm"),
    // Members of a group; who may do what.
    new RegExp(String.raw`(?<=^[a-z_][\w-]{0,31}:[x!*]?:\d{1,10}:(?:[\w.-]{1,32},){0,12})${USERNAME}(?=,|[ \t]{0,4}$)`, "gm"),
    new RegExp(String.raw`(?<=^[ \t]{0,8}(?:Allow|Deny)Users(?:[ \t]{1,8}[\w.*@-]{1,64}){0,12}[ \t]{1,8})${USERNAME}`, "gm"),
    new RegExp(String.raw`^${USERNAME}(?=[ \t]{1,20}[A-Z][\w-]{0,30}[ \t]?=[ \t]?\()`, "gm"),
    // Servers of files: vsftpd: [x] OK LOGIN; pure-ftpd: (x@address); smbd: x (ipv4:…) connect.
    new RegExp(String.raw`(?<=\bvsftpd(?:\[\d{1,8}\])?: [^\n[]{0,40}\[)${USERNAME}(?=\])`, "g"),
    new RegExp(String.raw`(?<=\bpure-ftpd(?:\[\d{1,8}\])?: \()${USERNAME}(?=@)`, "g"),
    new RegExp(String.raw`(?<=\bsmbd?(?:\[\d{1,8}\])?: {1,4})${USERNAME}(?= \((?:ipv[46]:|uid=))`, "g"),
    // Secrets of PPP: client, server, secret, addresses.
    new RegExp(String.raw`^${USERNAME}(?=[ \t]{1,16}(?:\*|pptpd|l2tpd|xl2tpd|pppd|accel-ppp)[ \t]{1,16}[^\s"']{4,100}[ \t]{1,16}(?:\*|\d{1,3}\.\d{1,3}\.\S{1,20})[ \t]{0,4}$)`, "gm"),
    // .pgpass.
    new RegExp(String.raw`(?<=^[\w.*-]{1,80}:(?:\d{1,5}|\*):[\w*-]{1,64}:)${USERNAME}(?=:\S{1,200}$)`, "gm"),
    // Routers' and phones' own lists.
    new RegExp(String.raw`(?<=\b(?:login|aaa) user )${USERNAME}(?= (?:authentication|class|uid|password|full-name|privilege|role)\b)`, "g"),
    new RegExp(String.raw`(?<=\b(?:secret|user|hotspot user) add (?:[a-z-]{1,20}=\S{1,60} ){0,4}name="?)${USERNAME}`, "g"),
    /(?<=\b(?:skype|telegram|icq|jabber|xmpp|wechat|whatsapp)(?: (?:id|user|name|nick|handle))?[ \t]{0,2}[:=][ \t]{0,3}@?)[\w.#-]{4,40}/gi,
  ],
  keeps: ({ value }) => isNobody(value) || value.length < 3 || /^(?:all|root|reboot|system|runlevel|shutdown|wtmp|unknown|http|https)$/i.test(value),
};
