import { format } from "../../format.js";
import { message } from "../../message.js";
import { path } from "../../tokens.js";

/** ufw's own lines; what iptables-restore said stands above or below them. */
const initFailed = message({
  id: "framework/ufw-init-failed",
  from: [{ program: "ufw", file: "src/backend_iptables.py" }],
  text: [format`ERROR: problem running ufw-init`, format`Problem running '${path}'`, format`ERROR: initcaps`, format`ERROR: Could not load logging rules`, format`ERROR: problem running`, format`ERROR: Couldn't determine iptables version`, format`Couldn't load /etc/ufw`],
});

export const ufwMessages = [initFailed];
