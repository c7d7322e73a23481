import { format } from "../../format.js";
import { message } from "../../message.js";
import { word } from "../../token.js";

const kernel = word("kernel", "a kernel's release", ["2.6.32-042stab094.7", "5.14.0-362.24.2.el9_3.x86_64", "6.1.0-18-amd64"], "a-z0-9_.+~-", 96);
const hostName = word("hostName", "a host's name", ["ct101", "web.example"], "a-z0-9_.\u007f-", 255);
const release = word("virtuozzo", "a Virtuozzo version", ["7.0.9", "6.0.12"], "0-9.", 24);

/** `uname -a`: `Linux ct101 2.6.32-042stab120.11 #1 SMP Thu Mar 9 …` */
const unameAll = message({
  id: "reading/uname",
  from: [{ program: "uname" }],
  text: [format`Linux ${hostName} ${kernel} #1`, format`uname -r ${kernel}`],
  role: "reading",
});

const virtuozzoRelease = message({
  id: "reading/virtuozzo-release",
  from: [{ program: "virtuozzo-release" }],
  text: format`Virtuozzo release ${release}`,
  role: "reading",
});

export const machineReadings = [unameAll, virtuozzoRelease];
