import type { Effect, Place } from "../../model/place.js";
import type { Rebuild } from "./owner.js";

export interface ServiceRestart {
  readonly says: string;
  readonly effect?: Effect;
  readonly where?: Place;
  /** Unit or script under other init systems, where it has another name. */
  readonly openrc?: string;
  readonly procd?: string;
  readonly sysvinit?: string;
  /** `reload` where that makes the objects again and interrupts less. */
  readonly verb?: "restart" | "reload";
}

/** A service told to start anew, by each init system. */
export function restart(unit: string, service: ServiceRestart): readonly Rebuild[] {
  const { says, effect = "interrupts-traffic", where = "host", openrc = unit, procd = unit, sysvinit = unit, verb = "restart" } = service;
  const way = { where, effect, says };
  return [
    { argv: ["rc-service", openrc, verb], ...way, when: ["openrc"] },
    { argv: [`/etc/init.d/${procd}`, verb], ...way, when: ["procd"] },
    { argv: ["service", sysvinit, verb], ...way, when: ["sysvinit"] },
    { argv: ["systemctl", verb, unit], ...way, when: ["systemd"] },
  ];
}

/** A DaemonSet whose pods are started anew, one node after the other. */
export const rollout = (namespace: string, set: string, says: string, effect: Effect = "interrupts-traffic"): Rebuild =>
  ({ argv: ["kubectl", "-n", namespace, "rollout", "restart", `daemonset/${set}`], where: "host", effect, says });
