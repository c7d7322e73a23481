import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** tailscale, wgengine/router and util/linuxfw. */
export const tailscaleMessages: readonly MessageSource[] = [...messageTable({
  area: "wrapper-host", prefix: "tailscale", program: "tailscale", file: "wgengine/router/router_linux.go", anywhere: true, wraps: true, telling: true,
}, () => [
  // delLoopbackRule, delHooks, delChains: what is not there any more need not be deleted
  ["clean-up", "deleting [-j {chain}] in {table}/{chain2}"],
])];
