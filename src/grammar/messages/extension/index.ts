import type { MessageSource } from "../../message.js";
import { account } from "./account.js";
import { addrtype } from "./addrtype.js";
import { ah } from "./ah.js";
import { arpMangle } from "./arp-mangle.js";
import { auditTarget } from "./audit-target.js";
import { balanceTarget } from "./balance-target.js";
import { bpf } from "./bpf.js";
import { bridge8023 } from "./bridge-802-3.js";
import { bridgeAmong } from "./bridge-among.js";
import { bridgeArp } from "./bridge-arp.js";
import { bridgeArpreply } from "./bridge-arpreply.js";
import { bridgeDnat } from "./bridge-dnat.js";
import { bridgeIp } from "./bridge-ip.js";
import { bridgeIp6 } from "./bridge-ip6.js";
import { bridgeLog } from "./bridge-log.js";
import { bridgeMark } from "./bridge-mark.js";
import { bridgeNflog } from "./bridge-nflog.js";
import { bridgePkttype } from "./bridge-pkttype.js";
import { bridgeRedirect } from "./bridge-redirect.js";
import { bridgeSnat } from "./bridge-snat.js";
import { bridgeStp } from "./bridge-stp.js";
import { bridgeVlan } from "./bridge-vlan.js";
import { checksumTarget } from "./checksum-target.js";
import { childlevel } from "./childlevel.js";
import { classifyTarget } from "./classify-target.js";
import { cluster } from "./cluster.js";
import { clusteripTarget } from "./clusterip-target.js";
import { comment } from "./comment.js";
import { condition } from "./condition.js";
import { connbytes } from "./connbytes.js";
import { connlabel } from "./connlabel.js";
import { connlimit } from "./connlimit.js";
import { connmark } from "./connmark.js";
import { connmarkTarget } from "./connmark-target.js";
import { connrate } from "./connrate.js";
import { connsecmarkTarget } from "./connsecmark-target.js";
import { conntrack } from "./conntrack.js";
import { cpu } from "./cpu.js";
import { ctTarget } from "./ct-target.js";
import { dccp } from "./dccp.js";
import { devgroup } from "./devgroup.js";
import { dnatTarget } from "./dnat-target.js";
import { dscp } from "./dscp.js";
import { dscpTarget } from "./dscp-target.js";
import { dst } from "./dst.js";
import { dstlimit } from "./dstlimit.js";
import { ecn } from "./ecn.js";
import { ecnTarget } from "./ecn-target.js";
import { esp } from "./esp.js";
import { frag } from "./frag.js";
import { ftosTarget } from "./ftos-target.js";
import { fuzzy } from "./fuzzy.js";
import { hashlimit } from "./hashlimit.js";
import { hbh } from "./hbh.js";
import { helper } from "./helper.js";
import { hl } from "./hl.js";
import { hlTarget } from "./hl-target.js";
import { hmarkTarget } from "./hmark-target.js";
import { icmp } from "./icmp.js";
import { icmp6 } from "./icmp6.js";
import { idletimerTarget } from "./idletimer-target.js";
import { ipmarkTarget } from "./ipmark-target.js";
import { iprange } from "./iprange.js";
import { ipv4options } from "./ipv4options.js";
import { ipv6header } from "./ipv6header.js";
import { ipvs } from "./ipvs.js";
import { ledTarget } from "./led-target.js";
import { length } from "./length.js";
import { limit } from "./limit.js";
import { logTarget } from "./log-target.js";
import { mac } from "./mac.js";
import { mangle } from "./mangle.js";
import { mark } from "./mark.js";
import { markTarget } from "./mark-target.js";
import { masqueradeTarget } from "./masquerade-target.js";
import { mh } from "./mh.js";
import { mport } from "./mport.js";
import { multiport } from "./multiport.js";
import { netlinkTarget } from "./netlink-target.js";
import { netmapTarget } from "./netmap-target.js";
import { nfacct } from "./nfacct.js";
import { nflogTarget } from "./nflog-target.js";
import { nfqueueTarget } from "./nfqueue-target.js";
import { nth } from "./nth.js";
import { osf } from "./osf.js";
import { owner } from "./owner.js";
import { physdev } from "./physdev.js";
import { pkttype } from "./pkttype.js";
import { policy } from "./policy.js";
import { pool } from "./pool.js";
import { psd } from "./psd.js";
import { quota } from "./quota.js";
import { random } from "./random.js";
import { rateest } from "./rateest.js";
import { rateestTarget } from "./rateest-target.js";
import { realm } from "./realm.js";
import { recent } from "./recent.js";
import { redirectTarget } from "./redirect-target.js";
import { rejectTarget } from "./reject-target.js";
import { routeTarget } from "./route-target.js";
import { rpc } from "./rpc.js";
import { rt } from "./rt.js";
import { sameTarget } from "./same-target.js";
import { sctp } from "./sctp.js";
import { secmarkTarget } from "./secmark-target.js";
import { set } from "./set.js";
import { setTarget } from "./set-target.js";
import { shared } from "./shared.js";
import { snatTarget } from "./snat-target.js";
import { state } from "./state.js";
import { statistic } from "./statistic.js";
import { string } from "./string.js";
import { tcp } from "./tcp.js";
import { tcpmss } from "./tcpmss.js";
import { tcpmssTarget } from "./tcpmss-target.js";
import { tcpoptstripTarget } from "./tcpoptstrip-target.js";
import { teeTarget } from "./tee-target.js";
import { time } from "./time.js";
import { tos } from "./tos.js";
import { tosTarget } from "./tos-target.js";
import { tproxyTarget } from "./tproxy-target.js";
import { ttl } from "./ttl.js";
import { ttlTarget } from "./ttl-target.js";
import { u32 } from "./u32.js";
import { udp } from "./udp.js";
import { ulogTarget } from "./ulog-target.js";
import { xorTarget } from "./xor-target.js";

/** What extensions say of their options, a file per extension. */
export const extensionArea: readonly MessageSource[] = [
  ...account,
  ...addrtype,
  ...ah,
  ...arpMangle,
  ...auditTarget,
  ...balanceTarget,
  ...bpf,
  ...bridge8023,
  ...bridgeAmong,
  ...bridgeArp,
  ...bridgeArpreply,
  ...bridgeDnat,
  ...bridgeIp,
  ...bridgeIp6,
  ...bridgeLog,
  ...bridgeMark,
  ...bridgeNflog,
  ...bridgePkttype,
  ...bridgeRedirect,
  ...bridgeSnat,
  ...bridgeStp,
  ...bridgeVlan,
  ...checksumTarget,
  ...childlevel,
  ...classifyTarget,
  ...cluster,
  ...clusteripTarget,
  ...comment,
  ...condition,
  ...connbytes,
  ...connlabel,
  ...connlimit,
  ...connmark,
  ...connmarkTarget,
  ...connrate,
  ...connsecmarkTarget,
  ...conntrack,
  ...cpu,
  ...ctTarget,
  ...dccp,
  ...devgroup,
  ...dnatTarget,
  ...dscp,
  ...dscpTarget,
  ...dst,
  ...dstlimit,
  ...ecn,
  ...ecnTarget,
  ...esp,
  ...frag,
  ...ftosTarget,
  ...fuzzy,
  ...hashlimit,
  ...hbh,
  ...helper,
  ...hl,
  ...hlTarget,
  ...hmarkTarget,
  ...icmp,
  ...icmp6,
  ...idletimerTarget,
  ...ipmarkTarget,
  ...iprange,
  ...ipv4options,
  ...ipv6header,
  ...ipvs,
  ...ledTarget,
  ...length,
  ...limit,
  ...logTarget,
  ...mac,
  ...mangle,
  ...mark,
  ...markTarget,
  ...masqueradeTarget,
  ...mh,
  ...mport,
  ...multiport,
  ...netlinkTarget,
  ...netmapTarget,
  ...nfacct,
  ...nflogTarget,
  ...nfqueueTarget,
  ...nth,
  ...osf,
  ...owner,
  ...physdev,
  ...pkttype,
  ...policy,
  ...pool,
  ...psd,
  ...quota,
  ...random,
  ...rateest,
  ...rateestTarget,
  ...realm,
  ...recent,
  ...redirectTarget,
  ...rejectTarget,
  ...routeTarget,
  ...rpc,
  ...rt,
  ...sameTarget,
  ...sctp,
  ...secmarkTarget,
  ...set,
  ...setTarget,
  ...shared,
  ...snatTarget,
  ...state,
  ...statistic,
  ...string,
  ...tcp,
  ...tcpmss,
  ...tcpmssTarget,
  ...tcpoptstripTarget,
  ...teeTarget,
  ...time,
  ...tos,
  ...tosTarget,
  ...tproxyTarget,
  ...ttl,
  ...ttlTarget,
  ...u32,
  ...udp,
  ...ulogTarget,
  ...xorTarget,
];
