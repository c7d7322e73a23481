import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** v2rayA, service. */
export const v2rayaMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "v2raya", program: "v2rayA", file: "service", anywhere: true, wraps: true, telling: true,
  }, () => [
    // kernel/v2ray/service/service.go
    ["kernel-refused", "failed to modprobe xt_TPROXY: {error}"],
    ["kernel-refused", "not support xt_TPROXY: {error}"],
    // kernel/v2ray/transparent.go
    ["wrapper", "writeTransparentProxyRules", "1.5.9.1698"],
    ["module-missing", "you does not compile xt_TPROXY in kernel", "1.4.0"],
    ["wrapper", "not support \"tproxy\" mode of transparent proxy", "1.4.0"],
    ["wrapper", "not support \"redirect\" mode of transparent proxy", "1.4.0"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "v2raya", program: "v2rayA", file: "service", anywhere: true, wraps: true,
    speakers: ["v2raya", "[e] ", "ipforward_unix.go:", "command.go:"],
  }, () => [
    // kernel/ipforward/ipforward_unix.go
    ["sysctl-refused", "WriteIpForward: {error}", "1.3.3"],
    // common/cmds/command.go
    ["wrapper", "ExecCommands", "1.5.3"],
  ]),
];
