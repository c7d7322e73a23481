import { format } from "../../format.js";
import { message } from "../../message.js";
import { word } from "../../token.js";

const file = word("file", "a file below", ["disable_ipv6", "forwarding"], "a-z0-9_-", 64);
/** What is there with the first address family; `conf/eth9` goes with its interface. */
const FOLDERS = ["conf/all/", "conf/default/", "neigh/default/", "route/", "icmp/", ""];

/** What other programs say where IPv6 was switched off at boot. Sources: iproute2 (the kernel's extack), procps sysctl, iputils ping. */
const ipv6Off = message({
  id: "tools/ipv6-off",
  from: [{ program: "ip" }, { program: "sysctl" }, { program: "ping" }],
  text: [
    format`ipv6: IPv6 is disabled on this device`,
    ...FOLDERS.map((folder) => ({ parts: [`cannot stat /proc/sys/net/ipv6/${folder}`, file, ": No such file or directory"] })),
    format`ping: socket: Address family not supported by protocol`,
    format`ping: socktype: SOCK_DGRAM`,
  ],
});

export const ipv6Messages = [ipv6Off];
