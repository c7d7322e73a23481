import type { MessageSource } from "../../message.js";
import { accelPppMessages } from "./accel-ppp.js";
import { afwallMessages } from "./afwall.js";
import { androidNetdMessages } from "./android-netd.js";
import { anonsurfMessages } from "./anonsurf.js";
import { ansibleMessages } from "./ansible.js";
import { apfMessages } from "./apf.js";
import { arnoIptablesFirewallMessages } from "./arno-iptables-firewall.js";
import { banipMessages } from "./banip.js";
import { busyboxMessages } from "./busybox.js";
import { chefFirewallMessages } from "./chef-firewall.js";
import { connmanMessages } from "./connman.js";
import { conntrackdMessages } from "./conntrackd.js";
import { crowdsecFirewallBouncerMessages } from "./crowdsec-firewall-bouncer.js";
import { csfMessages } from "./csf.js";
import { denyhostsMessages } from "./denyhosts.js";
import { directadminBlockIpMessages } from "./directadmin-block-ip.js";
import { dnsmasqMessages } from "./dnsmasq.js";
import { fail2banMessages } from "./fail2ban.js";
import { fermMessages } from "./ferm.js";
import { fireholMessages } from "./firehol.js";
import { firejailMessages } from "./firejail.js";
import { firewall3Messages } from "./firewall3.js";
import { firewall4Messages } from "./firewall4.js";
import { firewalldMessages } from "./firewalld.js";
import { freepbxMessages } from "./freepbx.js";
import { fwsnortMessages } from "./fwsnort.js";
import { blockcheckMessages } from "./blockcheck.js";
import { hestiaMessages } from "./hestia.js";
import { ipkungfuMessages } from "./ipkungfu.js";
import { ipsetBlacklistMessages } from "./ipset-blacklist.js";
import { ipsetPersistentMessages } from "./ipset-persistent.js";
import { iptNetflowMessages } from "./ipt-netflow.js";
import { iptablesServicesMessages } from "./iptables-services.js";
import { keepalivedMessages } from "./keepalived.js";
import { kmodMessages } from "./kmod.js";
import { libnetfilterQueueMessages } from "./libnetfilter-queue.js";
import { libvirtMessages } from "./libvirt.js";
import { lxcNetMessages } from "./lxc-net.js";
import { mihomoMessages } from "./mihomo.js";
import { miniupnpdMessages } from "./miniupnpd.js";
import { moduleInitToolsMessages } from "./module-init-tools.js";
import { mullvadMessages } from "./mullvad.js";
import { openndsMessages } from "./opennds.js";
import { mailcowMessages } from "./mailcow.js";
import { mwan3Messages } from "./mwan3.js";
import { netfilterPersistentMessages } from "./netfilter-persistent.js";
import { networkmanagerMessages } from "./networkmanager.js";
import { neutronMessages } from "./neutron.js";
import { nfacctMessages } from "./nfacct.js";
import { nginxIpsetMessages } from "./nginx-ipset.js";
import { nipeMessages } from "./nipe.js";
import { nixosFirewallMessages } from "./nixos-firewall.js";
import { onepanelMessages } from "./onepanel.js";
import { openvpnInstallAngristanMessages } from "./openvpn-install-angristan.js";
import { openvpnInstallNyrMessages } from "./openvpn-install-nyr.js";
import { openvswitchMessages } from "./openvswitch.js";
import { passwallMessages } from "./passwall.js";
import { pbrMessages } from "./pbr.js";
import { pptpdMessages } from "./pptpd.js";
import { pritunlMessages } from "./pritunl.js";
import { procpsSysctlMessages } from "./procps-sysctl.js";
import { psadMessages } from "./psad.js";
import { puppetFirewallMessages } from "./puppet-firewall.js";
import { pveFirewallMessages } from "./pve-firewall.js";
import { pythonIptablesMessages } from "./python-iptables.js";
import { redsocksMessages } from "./redsocks.js";
import { resourceAgentsMessages } from "./resource-agents.js";
import { rpPppoeMessages } from "./rp-pppoe.js";
import { saltMessages } from "./salt.js";
import { shadowsocksLibevMessages } from "./shadowsocks-libev.js";
import { shorewallMessages } from "./shorewall.js";
import { singTunMessages } from "./sing-tun.js";
import { snortLibdaqMessages } from "./snort-libdaq.js";
import { sqmMessages } from "./sqm.js";
import { sshguardMessages } from "./sshguard.js";
import { sshuttleMessages } from "./sshuttle.js";
import { strongswanMessages } from "./strongswan.js";
import { suricataMessages } from "./suricata.js";
import { systemdMessages } from "./systemd.js";
import { ufwDockerMessages } from "./ufw-docker.js";
import { ufwMessages } from "./ufw.js";
import { ulogdMessages } from "./ulogd.js";
import { urukMessages } from "./uruk.js";
import { v2rayaMessages } from "./v2raya.js";
import { vuurmuurMessages } from "./vuurmuur.js";
import { webminMessages } from "./webmin.js";
import { wgQuickMessages } from "./wg-quick.js";
import { xenMessages } from "./xen.js";
import { xl2tpdMessages } from "./xl2tpd.js";
import { xrayMessages } from "./xray.js";
import { xtablesAddonsMessages } from "./xtables-addons.js";

export const wrapperHostArea: readonly MessageSource[] = [
  ...accelPppMessages,
  ...afwallMessages,
  ...androidNetdMessages,
  ...anonsurfMessages,
  ...ansibleMessages,
  ...apfMessages,
  ...arnoIptablesFirewallMessages,
  ...banipMessages,
  ...busyboxMessages,
  ...chefFirewallMessages,
  ...connmanMessages,
  ...conntrackdMessages,
  ...crowdsecFirewallBouncerMessages,
  ...csfMessages,
  ...denyhostsMessages,
  ...directadminBlockIpMessages,
  ...dnsmasqMessages,
  ...fail2banMessages,
  ...fermMessages,
  ...fireholMessages,
  ...firejailMessages,
  ...firewall3Messages,
  ...firewall4Messages,
  ...firewalldMessages,
  ...freepbxMessages,
  ...fwsnortMessages,
  ...blockcheckMessages,
  ...hestiaMessages,
  ...ipkungfuMessages,
  ...ipsetBlacklistMessages,
  ...ipsetPersistentMessages,
  ...iptNetflowMessages,
  ...iptablesServicesMessages,
  ...keepalivedMessages,
  ...kmodMessages,
  ...libnetfilterQueueMessages,
  ...libvirtMessages,
  ...lxcNetMessages,
  ...mihomoMessages,
  ...miniupnpdMessages,
  ...moduleInitToolsMessages,
  ...mullvadMessages,
  ...openndsMessages,
  ...mailcowMessages,
  ...mwan3Messages,
  ...netfilterPersistentMessages,
  ...networkmanagerMessages,
  ...neutronMessages,
  ...nfacctMessages,
  ...nginxIpsetMessages,
  ...nipeMessages,
  ...nixosFirewallMessages,
  ...onepanelMessages,
  ...openvpnInstallAngristanMessages,
  ...openvpnInstallNyrMessages,
  ...openvswitchMessages,
  ...passwallMessages,
  ...pbrMessages,
  ...pptpdMessages,
  ...procpsSysctlMessages,
  ...pritunlMessages,
  ...psadMessages,
  ...puppetFirewallMessages,
  ...pveFirewallMessages,
  ...pythonIptablesMessages,
  ...redsocksMessages,
  ...resourceAgentsMessages,
  ...rpPppoeMessages,
  ...saltMessages,
  ...shadowsocksLibevMessages,
  ...shorewallMessages,
  ...singTunMessages,
  ...snortLibdaqMessages,
  ...sqmMessages,
  ...sshguardMessages,
  ...sshuttleMessages,
  ...strongswanMessages,
  ...suricataMessages,
  ...systemdMessages,
  ...ufwDockerMessages,
  ...ufwMessages,
  ...ulogdMessages,
  ...urukMessages,
  ...v2rayaMessages,
  ...vuurmuurMessages,
  ...webminMessages,
  ...wgQuickMessages,
  ...xenMessages,
  ...xl2tpdMessages,
  ...xrayMessages,
  ...xtablesAddonsMessages,
];
