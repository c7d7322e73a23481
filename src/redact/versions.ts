/** Words before a number with points that make it a version: 2.6.32.59 is a kernel, 10.2.3.4 is none. A program and a colon begin a line of its log. */
const BEFORE = /(?:\b(?:version|release|ver|rel|(?<!\/)v|kernel|linux|package|module|vzkernel)[ \t]{0,3}[:=(]?[ \t]{0,3}[a-z-]{0,12}|\b(?:virtuozzo|openvz|vz|vzctl|prlctl|iptables|ip6tables|ebtables|arptables|ipset|nft|nftables|conntrack|conntrack-tools|libvirt|dkms|firewalld|docker|dockerd|containerd|runc|podman|kubelet|calico|cilium|flannel|csf|ufw|fail2ban|shorewall|xtables-addons|update|plesk|cpanel|ubuntu|debian|centos)[ \t]{0,3}[=(]?[ \t]{0,3}[a-z-]{0,12}|[a-z][\w+]{0,20}[-_]|\/(?:lib\/modules|usr\/src|boot)\/[\w.-]{0,30}|^(?:ii|rc|hi)[ \t]{1,4}\S{1,36}[ \t]{1,8}|\bnf?_?tables |\bplesk[ \t](?:obsidian|onyx)[ \t])$/i;

/** How releases of kernels and packages go on. */
const BEHIND = /^(?:[-~+][a-z]|-\d{1,4}(?:[.~+-]\w|\s|$)|\.(?:el|fc|rh|vz|x86|i[36]86|noarch|amd64|arm)|_\w| #\d{1,6}(?:-\S{1,20})? (?:SMP|PREEMPT|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b)/i;

/** Whether what stands around a number with points says that it is a version. */
export const isVersion = (before: string, after: string): boolean => (BEFORE.test(before) || BEHIND.test(after)) && !/(?:\bip|\bhost|\baddr(?:ess)?|\bfrom|\bto|\bsrc|\bdst)[-_ ]?$|[ \t]\/v:$/i.test(before);
