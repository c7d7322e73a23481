import type { FactValue } from "../../../src/model/fact.js";

/** What is so of every machine of the lab, by the fact that a question asks for. A case's own truths go before these. */
export const TRUTHS: Readonly<Record<string, FactValue>> = {
  platform: "none", place: "host", user: "root", netAdmin: true, kernelBuild: "distribution", distribution: "Debian GNU/Linux 12",
  upgraded: false, ipv6Disabled: false, modulesDisabled: false,
};
