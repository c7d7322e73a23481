import { format } from "../../format.js";
import { message } from "../../message.js";
import { word } from "../../token.js";

const file = word("file", "a file of /proc/sys/net/ipv6", ["conf/all/disable_ipv6", "conf/all/forwarding"], "a-z0-9_./-", 96);

/** What other programs say where IPv6 was switched off at boot. Sources: iproute2 (the kernel's extack), procps sysctl, iputils ping. */
const ipv6Off = message({
  id: "tools/ipv6-off",
  from: [{ program: "ip" }, { program: "sysctl" }, { program: "ping" }],
  text: [
    format`ipv6: IPv6 is disabled on this device`,
    format`cannot stat /proc/sys/net/ipv6/${file}`,
    format`ping: socket: Address family not supported by protocol`,
    format`ping: socktype: SOCK_DGRAM`,
  ],
});

export const ipv6Messages = [ipv6Off];
