import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** pptpd, pptpctrl.c. */
export const pptpdMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "pptpd", program: "pptpd", file: "pptpctrl.c", anywhere: true, wraps: true, telling: true,
  }, () => [
    ["wrapper", "CTRL: PTY read or GRE write failed (pty,gre)"],
    ["wrapper", "CTRL: GRE-tunnel has collapsed (GRE read or PTY write failed (gre,pty)"],
    ["wrapper", "CTRL: Error sending GRE, aborting call"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "pptpd", program: "pptpd", file: "pptpctrl.c", anywhere: true, wraps: true, speakers: ["pptpd"],
  }, () => [
    ["wrapper", "CTRL: GRE re-xmit failed"],
  ]),
];
