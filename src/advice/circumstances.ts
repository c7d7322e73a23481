import type { Circumstance, Circumstances } from "../knowledge/circumstances.js";
import { distributionOf, initOf } from "../knowledge/distributions/index.js";
import type { Scope } from "../reason/scope.js";

/** What the platform by itself says. */
const OF_PLATFORM: Readonly<Record<string, readonly Circumstance[]>> = { android: ["android"] };
const INITS: ReadonlySet<string> = new Set<Circumstance>(["systemd", "openrc", "sysvinit", "upstart", "procd", "runit", "s6"]);

/** What is known of the machine that decides between several ways to do a thing. */
export function circumstancesOf({ facts }: Scope): Circumstances {
  const told = (name: string): string => String(facts.get(name)?.value ?? "");
  const distribution = distributionOf(told("distribution"));
  const init = distribution === undefined ? undefined : initOf(distribution);
  return new Set<Circumstance>([
    ...(OF_PLATFORM[told("platform")] ?? []),
    ...(init !== undefined && INITS.has(init) ? [init as Circumstance] : []),
    ...(told("firewall") === "firewalld" ? ["firewalld-running" as const] : []),
  ]);
}
