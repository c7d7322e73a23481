import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** csf, src. */
export const csfMessages: readonly MessageSource[] = [
  ...messageTable({ area: "wrapper-host", prefix: "csf", program: "csf", file: "src", anywhere: true, wraps: true, telling: true }, () => [
    // csf.pl
    ["iptables-program-missing", "(iptables binary location) does not exist!"],
    ["iptables-program-missing", "(ip6tables binary location) does not exist!"],
    ["wrapper", "You need to restart csf successfully to remove this warning, or delete /etc/csf/csf.error"],
    ["notice", "*WARNING* TESTING mode is enabled - do not forget to disable it in the configuration"],
    ["lock-held", "csf is being restarted, try again in a moment: {error}"],
    [
      "program-missing",
      "Binary location for {value}[{path}] [{value2}]{value3} in {value4}/etc/csf/csf.conf{value5} is either incorrect, is " +
        "not installed or is not executable",
    ],
    ["program-missing", "*WARNING* Missing or incorrect binary locations will break csf and lfd functionality"],
    [
      "tracking-refused",
      "*WARNING* Since the Virtuozzo VPS iptables ip_conntrack_ftp kernel module is currently broken you have to open a PASV " +
        "port hole in iptables for incoming FTP connections to work correctly. See the csf readme.txt under 'A note about FTP " +
        "Connection Issues' on how to do this if you have not already done so.",
    ],
    ["wrapper", "Error processing command for line [{words}] ({count} times)"],
    ["module-missing", "ip6tables command [{words}] failed, you appear to be missing a required ip6tables module"],
    ["wrapper", "ip6tables command [{words}] failed"],
    ["lock-held", "iptables command [{words}] failed due to xtables lock, enable WAITLOCK in csf.conf"],
    ["wrapper", "You should check through the main output carefully"],
    ["wrapper", "Try restarting csf with FASTSTART disabled"],
    // ConfigServer/Config.pm
    ["too-old", "*WARNING* This version of iptables does not support the --wait option - disabling WAITLOCK"],
    ["version-unreadable", "*WARNING* Unable to detect iptables version"],
    ["configuration", "*WARNING* {value} contains an invalid entry"],
    ["table-missing", "*WARNING* ip6tables nat table not present - disabling SMTP_REDIRECT for IPv6"],
    ["table-missing", "*WARNING* ip6tables nat table not present - disabling MESSENGER Service for IPv6"],
    ["table-missing", "*WARNING* ip6tables nat table not present - disabling DOCKER for IPv6"],
    ["ipv6-off", "*WARNING* incorrect ip6tables binary location [{path}] - IPV6 disabled"],
    ["program-missing", "*WARNING* Unable to use FASTSTART as [{path}] is not executable or does not exist"],
    ["program-missing", "*WARNING* Unable to use FASTSTART as (IPv6) [{path}] is not executable or does not exist"],
    [
      "version",
      "*WARNING* Kernel {value} may not support an ip6tables SPI firewall. You should set IPV6_SPI to \"0\" in /etc/csf/csf.conf",
    ],
    ["table-missing", "*WARNING* iptables nat table not present - disabling MESSENGER Service"],
    // lfd.pl
    [
      "wrapper",
      "You have an unresolved error when starting csf. You need to restart csf successfully before starting lfd (see /etc/csf/csf.error)",
    ],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "csf", program: "csf", file: "src", anywhere: true, wraps: true,
    speakers: ["csf", "lfd", "*error*", "*warning*"],
  }, () => [
    // csf.pl
    ["lock-held", "Unable to open csf lock file: {error}"],
    ["wrapper", "*ERROR* IPSET"],
    ["wrapper", "at line {count} in /usr/sbin/csf"],
  ]),
];
