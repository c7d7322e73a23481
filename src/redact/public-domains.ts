/** Top-level domains beside the two-letter ones of countries: those in use for machines. Every other ending is a file's or a module's. */
const GENERIC = `
  com net org edu gov mil info biz io dev app cloud online site xyz tech hosting systems network agency email company store digital
  solutions services software zone world media center team works eu asia name pro int aero coop museum jobs mobi travel tel cat post arpa page shop blog gmbh swiss wien berlin hamburg koeln cologne bayern moscow london paris amsterdam brussels vlaanderen istanbul
  art bar bike bio blue cafe camp care chat city codes coffee computer consulting design direct education energy engineering estate events expert family farm
  finance fit fun fund games garden global graphics green group guide guru haus health holiday house immo ink institute international jetzt kitchen land legal
  life love ltd market marketing moda money ninja ooo organic photo photography photos pics pizza plumbing press pub recipes reise rent restaurant rocks sale salon
  school schule science social solar studio style surf tax taxi tirol tips today town toys training tube university vet video villas vin vision voyage wedding wiki
  wine wtf yoga
  tokyo nyc eus gal scot wales top club vip icu website llc москва онлайн сайт
`;
/** Names that never leave a house. */
const INSIDE = "box dn42 onion i2p local lan internal intranet intra corp home private localdomain domain vpn";
const COUNTRIES = `
  ac ad ae af ag ai al am ao ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg ch ci ck cl cm cn
  co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et fi fj fk fm fo fr ga gd ge gf gg gh gi gl gm gn gp gq gr gt gu gw gy hk hm
  hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg
  mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa
  re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk
  us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw
`;
const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const TLDS = set(`${GENERIC} ${COUNTRIES} ${INSIDE} рф укр бел срб қаз`);
/** Endings that files, units and words behind a full stop have as well: they count in names of three parts, or where a URL or a program says that a machine follows. */
const DOUBTFUL = set(`
  am app as at be by cc cf cloud co do domain home id im in info int io is it la lc local md me mk ml mo mobi ms my name no of ok pl pm
  post pro ps py re rs sh so st su tel test to us vi ws private internal network services systems center works media zone post email team
  world hosting group house global direct events style training tax care life education city land video art fit fund guide money social science sale bar box blue
  green radio design energy
`);

/** Endings of settings' names: `lxc.uts.name`. */
const KEYS = set("name id host domain network services test");

/** Projects and vendors whose pages tickets cite, and names reserved for examples (RFC 2606). */
const PUBLIC = set(`
  org.nr tel.nr kd.nr
  example.com example.net example.org example.edu kernel.org netfilter.org iptables.org openvz.org virtuozzo.com parallels.com odin.com
  docker.com docker.io github.com githubusercontent.com gitlab.com bitbucket.org k8s.io kubernetes.io gcr.io ghcr.io quay.io debian.org
  ubuntu.com canonical.com launchpad.net centos.org redhat.com fedoraproject.org almalinux.org rockylinux.org opensuse.org suse.com
  archlinux.org gentoo.org alpinelinux.org oracle.com kali.org proxmox.com linuxcontainers.org lxc.org stackoverflow.com serverfault.com
  superuser.com askubuntu.com stackexchange.com unix.com linuxquestions.org reddit.com google.com googleapis.com microsoft.com amazon.com
  firewalld.org fail2ban.org configserver.com shorewall.org nftables.org freedesktop.org gnu.org man7.org die.net wikipedia.org ietf.org
  rfc-editor.org iana.org w3.org sourceforge.net freshmeat.net bugzilla.org projectcalico.org cilium.io flannel.io istio.io helm.sh
  podman.io containerd.io rancher.com rancher.io cpanel.net plesk.com letsencrypt.org cloudflare.com pypi.org npmjs.com npmjs.org
  nodejs.org golang.org go.dev python.org perl.org rfxn.com tigera.io weave.works openwrt.org mikrotik.com vmware.com libvirt.org qemu.org
  openstack.org hashicorp.com ansible.com systemd.io ntp.org elrepo.org remirepo.net packagecloud.io mariadb.org mysql.com postgresql.org
  nginx.org nginx.com apache.org php.net swsoft.com acronis.com openssl.org openssh.com rpmfind.net pkgs.org cloudlinux.com
  directadmin.com webmin.com ispmanager.com spamhaus.org mitre.org nist.gov lwn.net lkml.org spinics.net marc.info wireguard.com
  openvpn.net strongswan.org libreswan.org howtoforge.com tecmint.com cyberciti.biz linuxize.com youtube.com youtu.be atlassian.com
  tldp.org unicode.org opengroup.org ieee.org ieee802.org linuxbase.org dmtf.org open-mesh.org 0pointer.de translationproject.org
  opensource.org linuxfoundation.org cisco.com juniper.net intel.com apple.com mikrotik.com ubnt.com
  libssh.org openbsd.org k3s.io solusvm.com whmcs.com ispconfig.org cve.org samba.org isc.org bestpractical.com vuls.io mozilla.org
`);
/** Suffixes of clusters and groups of labels: Kubernetes', systemd's and the engines' own. */
const OWN = /(?:^|\.)(?:cluster\.local|svc|pod\.cluster\.local|k8s\.io|localhost\.localdomain|localdomain|in-addr\.arpa|ip6\.arpa|ip6\.int|host\.invalid|home\.arpa|docker\.internal|containers\.internal)$/i;

/** Names of interfaces, turned round: `org.freedesktop.network1.Network`. */
const REVERSED = /^(?:org|com|net|io|edu|de)\.[\w-]{2,40}\.\w/;

/** Endings that files have as well. In the name of a folder they are a country's. */
const FILES = set("am app as cc cf cloud do id im in info io is la local md mk ml mo mobi ms my name pl pm post pro ps py rs sh so st su tel test to vi ws zone bz domain home lan private internal network services systems center works media email team world hosting");

/** Whether a part of a path is a machine's name, as panels and web servers name folders and logs. */
export function isDomainInPath(name: string, isFolder: boolean): boolean {
  const last = name.toLowerCase().split(".").at(-1)!;
  return (!FILES.has(last) || (isFolder && last.length === 2 && /^[a-z-]{2,}\./i.test(name) && last !== "so")) && isPrivateDomain(name, true);
}

/** Whether a name of several labels is that of a machine, and not a file's, a module's or a public project's. */
export function isPrivateDomain(name: string, pointed: boolean): boolean {
  const labels = name.toLowerCase().split("."), last = labels.at(-1)!;
  if (!(TLDS.has(last) || (last.startsWith("xn--") && last.length > 6)) || OWN.test(name)) return false;
  if (labels.some((label) => label === "" || label.startsWith("-") || label.endsWith("-"))) return false;
  const owner = labels.slice(-2).join(".");
  if (PUBLIC.has(owner) || REVERSED.test(name)) return false;
  if (!pointed && KEYS.has(last) && labels.every((label) => /^[a-z]+$/.test(label))) return false;
  if (pointed || labels.length > 2 || !DOUBTFUL.has(last)) return !labels.every((label) => /^\d*$/.test(label));
  return false;
}
