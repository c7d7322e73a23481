import type { Fact } from "../model/fact.js";
import type { Facts } from "./facts.js";

const assumed = (name: string, value: string, because: string): Fact => ({ name, value, state: "assumed", source: "assumption", because });

/** What follows, with some likelihood, from what is known. Each assumption says why. */
export function assumptions(facts: Facts): readonly Fact[] {
  const found: Fact[] = [];
  const platform = facts.get("platform")?.value;
  if (facts.get("place") === undefined) {
    if (platform === "virtuozzo") found.push(assumed("place", "container", "iptables errors on this platform are nearly always seen inside a container"));
    else if (platform === "docker" || platform === "kubernetes" || platform === "podman" || platform === "none") found.push(assumed("place", "host", "nothing shows that the command ran inside a container"));
  }
  return [...found, ...moduleTree(facts)];
}

/** Whether the running kernel's modules are on disk follows from two facts. */
function moduleTree(facts: Facts): readonly Fact[] {
  const kernel = facts.get("kernel"), onDisk = facts.get("kernelsOnDisk");
  if (kernel === undefined || onDisk === undefined || !Array.isArray(onDisk.value)) return [];
  const { state, source, span } = kernel;
  return [{ name: "moduleTree", value: onDisk.value.includes(kernel.value), state, source, because: "the running kernel and the releases under /lib/modules", ...(span === undefined ? {} : { span }) }];
}
