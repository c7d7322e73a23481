import { USER, type TokenClass } from "../class.js";

const FORM = String.raw`(?:GmbH(?: & Co\.? KGa?A?)?|gGmbH|mbH|UG \(haftungsbeschränkt\)|e\.K\.|e\.V\.|KGaA|OHG|Ltd\.?|LLC|L\.L\.C\.|Inc\.?|PLC|Pty|S\.r\.l\.|S\.p\.A\.|B\.V\.|N\.V\.|ApS|A\/S|Oy|s\.r\.o\.|a\.s\.|Sp\. z o\.o\.|d\.o\.o\.|Kft\.?|S\.A\.S\.?|SARL|Lda\.?|Ltda\.?)`;
const WORD = String.raw`[\p{Lu}\d][\p{L}\d&.'’-]{1,30}`;
/** Makers of the programs and machines that texts are about. */
const MAKERS = /(?:^| )(?:Copyright|Red Hat|Canonical|SUSE|Oracle|Google|Microsoft|Amazon|Docker|Parallels|Virtuozzo|SWsoft|cPanel|Plesk|Intel|AMD|Dell|VMware|Cisco|Juniper|Mikrotik|Super ?Micro|Realtek|Broadcom|Cloudflare|Odin|Acronis|HashiCorp|Tigera|Isovalent|Rancher|IBM|HP|Hewlett|Lenovo|Linux|Way to the Web|CloudLinux|WHMCS|Proxmox|Mellanox|NVIDIA|Sun|Free Software|American Megatrends|Phoenix|Hetzner|OVH|Gigabyte|ASUS|Asustek|Xen|Citrix|Digium|Ubiquiti|Fortinet|Sophos|Netgate)/;

/** Names of companies by their legal form. */
export const companies: TokenClass = {
  ...USER,
  everywhere: false,
  name: "company",
  patterns: [
    new RegExp(String.raw`(?<![\p{L}\d])(?:${WORD}(?: (?:&|und|and|y|et) | )){1,4}${FORM}(?![\p{L}\d])`, "gu"),
    new RegExp(String.raw`(?<=(?<![\p{L}\d])(?:SARL|SASU?|EURL|SCI|Firma|Fa\.|Fundación|Stichting) )${WORD}(?: (?:(?:des?|du|la|les|et|der|van|y) )?${WORD}){1,3}`, "gu"),
    // Forms of two letters may be anything else: alone in their line, as signatures have them.
    new RegExp(String.raw`(?<=^[ \t>]{0,10})${WORD}(?: (?:& |und |og |och )?${WORD}){0,3} (?:AB|AG|ASA?|SA|SE|BV|NV|Oyj?|UG)(?=[ \t\r]{0,3}$)`, "gmu"),
    /(?<=(?<!\p{L})(?:ООО|ЗАО|ОАО|ПАО|АО|ИП|ТОВ) ?[«"“])[^»"”\n]{2,60}(?=[»"”])/gu,
  ],
  keeps: ({ value, before }) => MAKERS.test(value) || /(?:Copyright|©|\(c\))[^\n]{0,30}$/i.test(before),
};
