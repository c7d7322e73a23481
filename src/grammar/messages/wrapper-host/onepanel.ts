import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** 1Panel, agent/app and its language files: port forwarding asks iptables which variant it is, the firewall's page which firewall there is. */
export const onepanelMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "1panel", program: "1Panel", file: "agent/i18n/lang", anywhere: true, telling: true,
  }, () => [
    ["needs-legacy", "端口转发功能依赖于 iptables 服务, 暂不兼容 nftables 操作"],
    ["service-absent", "未检测到系统防火墙(firewalld 或者 ufw)"],
    ["needs-legacy", "Port forwarding function depends on iptables service, nftables operation is not supported yet"],
  ]),
];
