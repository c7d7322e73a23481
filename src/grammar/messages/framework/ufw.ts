import { format } from "../../format.js";
import { message } from "../../message.js";
import { word } from "../../token.js";

const rulesFile = word("rulesFile", "a file of rules", ["before.rules", "user6.rules"], "a-z0-9.", 32);

/** ufw's own lines; what iptables-restore said stands above or below them. */
const initFailed = message({
  id: "framework/ufw-init-failed",
  from: [{ program: "ufw", file: "src/backend_iptables.py" }],
  text: [format`ERROR: problem running ufw-init`, format`Problem running '/etc/ufw/${rulesFile}'`, format`ERROR: initcaps`, format`ERROR: Could not load logging rules`, format`Couldn't load /etc/ufw`],
});

export const ufwMessages = [initFailed];
