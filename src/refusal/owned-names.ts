/**
 * Chains and sets that a program made for itself: nobody else makes, empties or removes them. What follows the prefix is that program's business.
 * `knowledge/owners.ts` will hold who it is and how it is told to make them again.
 */
const CHAINS = /^(?:DOCKER|KUBE-|CALI-|cali-|CILIUM_|OLD_CILIUM_|CNI-|FLANNEL-|WEAVE|NETAVARK|LIBVIRT_|ISTIO_|PROXY_INIT_|ANTREA-|OVN-KUBE|AWS-(?:SNAT|CONNMARK)|ufw6?-|f2b-|fail2ban-|ts-(?:input|forward|postrouting)|nm-sh-|PVEFW-|neutron-|nova-|MINIUPNPD|zone_|CROWDSEC|imunify360|mwan3_|(?:IN|FWD|FWDI|FWDO|PRE|POST)_|(?:INPUT|OUTPUT|FORWARD|PREROUTING|POSTROUTING)_(?:direct|ZONES))/;
const SETS = /^(?:KUBE-|cali[46]0|felix-|cilium_|f2b-|fail2ban-|crowdsec|PVEFW-|NIPv4|firewalld|imunify|mwan3_|docker)/i;

export const isOwnedChain = (name: string): boolean => CHAINS.test(name);
export const isOwnedSet = (name: string): boolean => SETS.test(name);
