import { USER, type TokenClass } from "../class.js";
import { isNobody } from "../ordinary-names.js";

const NAME = String.raw`(?<it>[_\p{L}](?:[\w.\p{L}-]{0,30}[\w\p{L}])?)`;
/** Programs whose `-u`, `-U` or `-l` is an account elsewhere. For iptables, date and sort it is something else. */
const CLIENTS = String.raw`(?:mysql|mysqldump|mysqladmin|mysqlimport|mariadb|mariadb-dump|psql|pg_dump|pg_dumpall|pg_restore|createdb|dropdb|mongo|mongosh|mongodump|redis-cli|clickhouse-client|sqlcmd|ncftp|lftp|smbclient|mount\.cifs|rpcclient|net|ipmitool|fence_\w{2,20}|plink|pscp|putty|rlogin|ssh|curl|wget|snmpwalk|snmpget|svn|hg|kinit|htpasswd|ldapsearch|xfreerdp|rdesktop|az|aws|gcloud|cf|oc|docker|podman|skopeo|buildah|helm)`;

/** Account names among the words of commands, and in paths that are one account's own. */
export const commandUsers: TokenClass = {
  ...USER,
  name: "user of a command",
  patterns: [
    new RegExp(String.raw`(?<=\b${CLIENTS}\b[^\n|;]{0,160}[ \t](?:-u|-U|-l|--user(?:name)?|--login|--db-user|--http-user|--ftp-user|-D|/u:)[ =]?["']?(?:[A-Z][A-Z\d-]{1,14}[\\%/])?)${NAME}(?=["']?(?:[\s:%@,]|$))`, "gmu"),
    new RegExp(String.raw`(?<=[\s"']--?(?:[a-z]{1,12}-)?(?:user(?:name)?|login|owner|account)=["']?)${NAME}(?=["']?(?:[\s:,]|$))`, "gmu"),
    new RegExp(String.raw`(?<=\s--(?:uid-owner|gid-owner) )${NAME}`, "gu"),
    new RegExp(String.raw`(?<=[\s"',](?:username|user|login)=)${NAME}(?=[\s"',&;]|$)`, "gmu"),
    new RegExp(String.raw`(?<=\/(?:cpanel\/(?:users|userdata|homes)|ccd|sudoers\.d|homes|home\d|home\/vhosts|mnt\/c\/Users|data\/users|srv\/(?:ftp|users|home)|var\/lib\/(?:users|AccountsService\/users)|userdata|vmail\/\w[\w.-]{1,60}|Maildirs|profiles|spool\/mail|cron\/tabs|private\/var\/mail)\/)${NAME}(?=[/\s:"'),;]|$)`, "gmu"),
    // The owner of a share or a folder of it.
    new RegExp(String.raw`(?<=\\\\[\w.-]{1,62}\\{1,2}(?:home|users|profile|share|profiles|homes)\$?\\{1,2})${NAME}`, "giu"),
    new RegExp(String.raw`(?<=ctl[ \t]{1,3}(?:[\w-]{1,20}[ \t]{1,3})?(?:add|create|change|set|new|update|reset)[_-]?(?:user|password|account|passwd)[\w-]{0,12}[ \t]{1,3}["']?)${NAME}(?=["']?(?:\s|$))`, "gimu"),
    // user:password@host as a word.
    new RegExp(String.raw`(?<=^|[\s"'=])${NAME}(?=:secret\d+@)`, "gmu"),
  ],
  keeps: ({ value }) => isNobody(value) || /^(?:name|root|true|false|yes|no|the|owner|group)$/i.test(value),
};
