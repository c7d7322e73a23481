import { format, type Format } from "../../format.js";
import { message, type MessageSource } from "../../message.js";
import { number, word } from "../../token.js";

/*
 * Transparent proxies of OpenWrt: passwall, passwall2, ssr-plus. They look for iptables, ipset and what dnsmasq was built with, and
 * name all of it in one line.
 * The words are the programs' own, in the languages that they print them in.
 */

const tables = ["iptables", "nftables"];
const dependency = word("package", "a package of OpenWrt", ["kmod-nft-tproxy", "iptables-mod-socket"], "a-z0-9_.-", 48);
const yesOrNo = (name: string) => number(name, "0 or 1", [0, 1]);
const PASSWALL = { program: "openwrt-passwall", file: "root/usr/share/passwall/app.sh" };
const passwall = (slug: string, problem: string, text: readonly Format[]) =>
  message({ id: `wrapper-host/passwall-${slug}`, from: [PASSWALL], fixed: { problem }, text });
const SSR_PLUS = { program: "luci-app-ssr-plus", file: "root/etc/init.d/shadowsocksr" };
const ssrPlus = (slug: string, problem: string, text: readonly Format[]) =>
  message({ id: `wrapper-host/ssr-plus-${slug}`, from: [SSR_PLUS], fixed: { problem }, text });

export const passwallMessages: readonly MessageSource[] = [
  passwall("no-iptables-or-ipset", "programs-missing", [
    format`系统未安装iptables或ipset或Dnsmasq没有开启ipset支持，无法使用iptables+ipset透明代理！`,
    format`系统未安装iptables或ipset或Dnsmasq没有开启ipset支持，无法透明代理！`,
    format`系统未安装iptables或ipset，无法透明代理！`,
    format`The system does not have iptables or ipset installed, or Dnsmasq does not have ipset support enabled`,
  ]),
  passwall("dnsmasq-without-nftset", "built-without", [
    format`Dnsmasq软件包不满足nftables透明代理要求，如需使用请确保dnsmasq版本在2.87以上并开启nftset支持。`,
    format`Dnsmasq軟件包不满足nftables透明代理要求，如需使用請確保dnsmasq版本在2.87以上並開啟nftset支持。`,
    format`The Dnsmasq package does not meet the requirements for transparent proxy in nftables.`,
  ]),
  passwall("fw4-detected", "notice", [
    format`检测到fw4，使用nftables进行透明代理。`,
    format`檢測到fw4，使用nftables进行透明代理。`,
    format`fw4 detected, use nftables to transparent proxy.`,
  ]),
  passwall("package-missing", "module-missing", tables.flatMap((name) => [
    { parts: [`${name}透明代理基础依赖 `, dependency, " 未安装..."] },
    { parts: [`${name} 透明代理基础依赖 `, dependency, " 未安装..."] },
    { parts: [`${name} Transparent proxy base dependencies `, dependency, " Not installed..."] },
  ])),
  ssrPlus("package-missing", "module-missing", tables.map((name) => ({ parts: [`警告：${name} 透明代理缺失基础依赖 `, dependency, "！"] }))),
  ssrPlus("other-backend", "notice", [
    format`警告：nftables (fw4) 应用环境不完整，切换至 iptables。(has_fw4:${yesOrNo("fw4")}/dnsmasq_nftset:${yesOrNo("nftset")})`,
    format`警告：iptables (fw3) 应用环境不完整，切换至 nftables。(has_ipt:${yesOrNo("iptables")}/has_ipset:${yesOrNo("ipset")}/dnsmasq_ipset:`,
  ]),
  ssrPlus("no-backend", "programs-missing", [format`警告：不满足任何透明代理系统环境。`, format`ERROR: No supported firewall backend`]),
];
