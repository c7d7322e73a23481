import { format } from "../../format.js";
import { message } from "../../message.js";
import { as, number, oneOf, word } from "../../token.js";
import { ctid, module } from "../../tokens.js";

const virtuozzo = word("virtuozzo", "a version", ["7.0.9", "6.0.12"], "0-9.", 16);
const vzctl = word("vzctl", "a version", ["4.7", "7.0.194"], "0-9.", 16);
const mode = oneOf("mode", "a netfilter mode", ["disabled", "stateless", "stateful", "full"]);
/** Not the fact: sentences have the same words. */
const container = as(ctid, "container");
const switchedOff = number("conntrackDisableVe0", "0 or 1", [0, 1]);

/** `/etc/virtuozzo-release`: `Virtuozzo release 7.0.9 (539)`. "Virtuozzo Linux release" names the distribution, not the product. */
const release = message({
  id: "reading/vz-release",
  from: [{ program: "virtuozzo-release" }],
  text: [format`Virtuozzo release ${virtuozzo}`, format`OpenVZ release ${virtuozzo}`, format`Virtuozzo Hybrid Server release ${virtuozzo}`],
  fixed: { platform: "virtuozzo" },
  role: "reading",
});
const vzctlVersion = message({ id: "reading/vzctl-version", from: [{ program: "vzctl" }], text: [format`vzctl version ${vzctl}`, format`vzctl-${vzctl}`, format`vzctl ${vzctl}`, format`vzctl is ${vzctl}`, format`vzctl: ${vzctl}`, format`vzctl = ${vzctl}`], role: "reading" });

/** What a container's configuration holds, and the files' names where a command shows them. */
const configuration = message({
  id: "reading/vz-configuration",
  from: [{ program: "vzctl", file: "CTID.conf" }],
  text: [format`NETFILTER='${mode}'`, format`NETFILTER=${mode}`, format`IPTABLES='${module}`, format`IPTABLES_MODULES='${module}`, format`/etc/vz/vz.conf`, format`/etc/vz/conf/${container}.conf`],
  role: "reading",
});
/** `prlctl list -i` */
const listed = message({ id: "reading/prlctl-netfilter", from: [{ program: "prlctl" }], text: format`Netfilter: ${oneOf("netfilterMode", "a netfilter mode", ["disabled", "stateless", "stateful", "full"])}`, role: "reading" });
const capability = message({ id: "reading/vz-capability-off", from: [{ program: "vzctl", file: "CTID.conf" }], text: format`NET_ADMIN:off`, fixed: { netAdmin: "off" }, role: "reading" });

const vzlist = message({ id: "reading/vzlist", from: [{ program: "vzlist" }], text: [format`CTID NETFILTER`, format`CTID NPROC STATUS`, format`CTID NUMPROC STATUS`, format`CTID NIPTENT`, format`CTID NUMIPTENT`, format`UUID STATUS IP_ADDR`, format`CTID STATUS`], role: "reading", lineStart: true });

const containerFile = message({ id: "reading/vz-container-file", from: [{ program: "vzctl" }], text: [format`/vz/conf/${container}.conf`, format`/vz/private/${container}/ve.conf`], role: "reading" });

/** Commands on a node that name a container. */
const onNode = message({
  id: "reading/vz-command",
  from: [{ program: "vzctl" }],
  text: [
    ...["vzctl", "prlctl"].flatMap((program) => ["set", "exec", "exec2", "enter", "start", "stop", "restart", "status", "chkpnt", "restore", "suspend", "resume", "mount"].map((verb) => ({ parts: [`${program} ${verb} `, container] }))),
    format`vzmigrate `,
  ],
  role: "reading",
});

/** Source: OpenVZ 2.6.32 `net/netfilter/nf_conntrack_core.c` (nf_conntrack_init), printed when the module is loaded on the node. */
const enabling = message({ id: "reading/node-tracking-on", from: [{ program: "linux", file: "net/netfilter/nf_conntrack_core.c" }], text: format`Enabling conntracks and NAT for ve0`, fixed: { conntrackDisableVe0: 0 }, role: "reading" });
const disabling = message({ id: "reading/node-tracking-off", from: [{ program: "linux", file: "net/netfilter/nf_conntrack_core.c" }], text: format`Disabling conntracks and NAT for ve0`, fixed: { conntrackDisableVe0: 1 }, role: "reading" });
const trackingOption = message({ id: "reading/node-tracking-option", from: [{ program: "kmod" }], text: [format`nf_conntrack ip_conntrack_disable_ve0=${switchedOff}`, format`options ip_conntrack ip_conntrack_disable_ve0=${switchedOff}`], role: "reading" });
const trackingParameter = message({ id: "reading/node-tracking-parameter", from: [{ program: "linux", file: "net/netfilter/nf_conntrack_standalone.c" }], text: format`/nf_conntrack/parameters/ip_conntrack_disable_ve0`, role: "reading" });

export const vzReadings = [release, vzctlVersion, configuration, listed, capability, vzlist, containerFile, onNode, enabling, disabling, trackingOption, trackingParameter];
