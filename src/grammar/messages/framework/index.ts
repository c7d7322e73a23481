import type { MessageSource } from "../../message.js";
import { containerMessages } from "./containers.js";
import { conntrackLimitMessages } from "./conntrack-limit.js";
import { csfMessages } from "./csf.js";
import { dockerMessages } from "./docker.js";
import { fail2banMessages } from "./fail2ban.js";
import { firewalldMessages } from "./firewalld.js";
import { otherFrameworkMessages } from "./others.js";
import { rootlessDockerMessages } from "./rootless-docker.js";
import { shorewallMessages } from "./shorewall.js";
import { ufwMessages } from "./ufw.js";

export const frameworkArea: readonly MessageSource[] = [
  ...containerMessages,
  ...conntrackLimitMessages,
  ...csfMessages,
  ...dockerMessages,
  ...fail2banMessages,
  ...firewalldMessages,
  ...otherFrameworkMessages,
  ...rootlessDockerMessages,
  ...shorewallMessages,
  ...ufwMessages,
];
