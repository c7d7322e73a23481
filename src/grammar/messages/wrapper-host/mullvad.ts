import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** mullvadvpn-app, talpid-core and the words of its window. */
export const mullvadMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "mullvad", program: "mullvad-daemon", file: "talpid-core/src/firewall/linux.rs", anywhere: true, telling: true,
  }, () => [
    ["wrapper", "Mullvad daemon failed to setup firewall rules"],
    ["wrapper", "Failed to set firewall policy"],
    ["wrapper", "Failed to apply firewall policy"],
    ["nft-refused", "Expected '{value}' netfilter table to be set, but it is not"],
    ["nft-refused", "Your kernel might be terribly out of date or missing nftables"],
  ]),
];
