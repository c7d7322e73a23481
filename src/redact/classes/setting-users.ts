import { USER, type TokenClass } from "../class.js";
import { isNobody, isTelling, ofWordsOnly } from "../ordinary-names.js";
import { isPlainWord } from "../plain-words.js";

const NAME = String.raw`(?<it>[_\p{L}\d][\w.\p{L}-]{0,46}[\w\p{L}])`;
/** Under the flag i: keys of accounts and of data bases, which hosts name after the account: `DB_USERNAME`, `spring.datasource.username`, `MYSQL_DATABASE`. */
const KEY = String.raw`(?:[a-z\d]{1,20}[._-]){1,4}(?:user(?:[._-]?name)?|login|usr|account|database|db|name(?<=db.name))|dbname|dbuser|username`;

/** Accounts in settings, whatever the key begins with and however key and value are joined. */
export const settingUsers: TokenClass = {
  ...USER,
  name: "user of a setting",
  patterns: [
    new RegExp(String.raw`(?<=^[ \t]{0,20}(?:-[ \t]{1,4}|export[ \t]{1,4}|(?:-e|ENV|set|setenv)[ \t]{1,4})?["']?(?:${KEY})["']?[ \t]{0,4}(?:=>|[:=])[ \t]{0,4}["']?)${NAME}(?=["']?[ \t,;]{0,3}(?:$|[#}]))`, "gimu"),
    // Connection strings: AccountName=…;AccountKey=…, User Id=…;Password=….
    new RegExp(String.raw`(?<=(?:^|[;"'])[ \t]?(?:account ?name|user ?id|uid|initial catalog|database)=)${NAME}(?=[;"'])`, "gimu"),
    // What stands behind an account and its password: a data base, a project.
    new RegExp(String.raw`://[^\s/:'"@]{0,80}(?::[^\s/'"@]{1,200})?@[^\s/'"@?#]{1,120}/${NAME}(?=[\s/?"'.)]|$)`, "gmu"),
    // PHP: define('DB_USER', '…'), $x['db_user'] = '…'.
    new RegExp(String.raw`(?<=["'](?:${KEY})["'](?:[ \t]{0,4},[ \t]{0,20}|\][ \t]{0,4}=[ \t]{0,4})["'])${NAME}(?=["'])`, "giu"),
  ],
  keeps: ({ value }) => isNobody(value) || isPlainWord(value) || !isTelling(value) || ofWordsOnly(value) || !/\p{L}{2}|^\p{L}\d{3}/u.test(value),
};
