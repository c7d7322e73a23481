import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** Vasfed/nginx_ipset_blacklist: two files. It speaks the protocol of ipset 4 by itself, over a raw socket. */
export const nginxIpsetMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "nginx-ipset", program: "nginx_ipset_blacklist", file: "ipset_read.c", anywhere: true, telling: true,
  }, () => [
    ["version", "ipset kernel module protocol version mismatch"],
    ["version", "ipset kernel/userspace version mismatch"],
    ["module-missing", "Couldn't verify ipset kernel module version"],
    ["program-fault", "Unknown ipset command"],
    // ngx_http_ipset_blacklist.c
    ["set-missing", "cannot get ipset '{set}' from kernel, check nginx to be running as root (Unknown ipset)"],
    ["no-rights", "cannot get ipset '{set}' from kernel, check nginx to be running as root (Missing capability(or not allowed))"],
    ["module-missing", "cannot get ipset '{set}' from kernel, check nginx to be running as root (No module in kernel)"],
    ["wrapper", "failed to test read ipset '{set}', check nginx to be running all processes as root:"],
    ["wrapper", "cannot init ipset client:"],
  ]),
];
