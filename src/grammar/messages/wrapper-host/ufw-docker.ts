import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** ufw-docker, which asks `ufw status` before anything else; later versions guess at the backend, too. */
export const ufwDockerMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "ufw-docker", program: "ufw-docker", file: "ufw-docker", anywhere: true, telling: true,
  }, () => [
    ["firewall-not-running", "UFW is disabled or you are not root user"],
  ]),
];
