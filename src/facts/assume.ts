import { kernelBuild } from "../knowledge/basic-modules.js";
import type { Fact } from "../model/fact.js";
import type { Facts } from "./facts.js";
import { compareVersions } from "./versions.js";

const assumed = (name: string, value: string, because: string): Fact => ({ name, value, state: "assumed", source: "assumption", because });

/** Only Virtuozzo and OpenVZ have these. */
const OF_VIRTUOZZO = ["virtuozzo", "vzctl", "netfilterMode", "numiptentLimit", "numiptentFailcnt", "numiptentHeld", "conntrackDisableVe0"] as const;
const SAID_BY = { caller: 3, answer: 2, text: 1, assumption: 0 } as const;

/** A version of Virtuozzo or vzctl, a netfilter mode or a numiptent means the platform, as surely as it was said itself. */
export function platformByFacts(facts: Facts): readonly Fact[] {
  const telling = OF_VIRTUOZZO.flatMap((name) => facts.get(name) ?? []).sort((a, b) => SAID_BY[b.source] - SAID_BY[a.source])[0];
  const said = facts.get("platform");
  if (telling === undefined || (said !== undefined && SAID_BY[said.source] >= SAID_BY[telling.source])) return [];
  const { state, source, span, claim } = telling;
  return [{ name: "platform", value: "virtuozzo", state: state === "conflict" ? "seen" : state, source, because: `only Virtuozzo and OpenVZ have what ${telling.name} tells`, ...(span === undefined ? {} : { span }), ...(claim === undefined ? {} : { claim }) }];
}

/** What follows, with some likelihood, from what is known. Each assumption says why. */
export function assumptions(facts: Facts): readonly Fact[] {
  const found: Fact[] = [];
  const platform = facts.get("platform")?.value;
  if (facts.get("place") === undefined) {
    if (facts.get("conntrackDisableVe0")?.state === "seen") found.push(assumed("place", "node", "only the node has ip_conntrack_disable_ve0"));
    else if (platform === "virtuozzo" && facts.get("containersOffline")?.value === true) found.push(assumed("place", "node", "who sees the FORWARD chain of all containers is on the node"));
    else if (platform === "virtuozzo") found.push(assumed("place", "container", "iptables errors on this platform are nearly always seen inside a container"));
    else if ((platform === "lxc" && !/proxmox/i.test(facts.get("platform")?.because ?? "")) || platform === "systemd-nspawn") found.push(assumed("place", "container", "who speaks of such a container is mostly inside it"));
    else if (platform === "docker" || platform === "kubernetes" || platform === "podman" || platform === "none") found.push(assumed("place", "host", "nothing shows that the command ran inside a container"));
  }
  return [...found, ...kernelTree(facts), ...builder(facts)];
}

/** Whether the running kernel's modules are on disk, or gone for a newer kernel's, follows from two facts. */
function kernelTree(facts: Facts): readonly Fact[] {
  const kernel = facts.get("kernel"), onDisk = facts.get("kernelsOnDisk");
  if (kernel === undefined || onDisk === undefined || !Array.isArray(onDisk.value)) return [];
  const { state, source, span } = kernel, running = String(kernel.value), releases = onDisk.value as readonly string[];
  const there = releases.includes(running);
  const fact = (name: string, value: boolean): Fact => ({ name, value, state, source, because: "the running kernel and the releases under /lib/modules", ...(span === undefined ? {} : { span }) });
  return [fact("moduleTree", there), fact("kernelGone", !there && releases.some((release) => compareVersions(release, running) === 1))];
}

/** A distribution's kernel has what every distribution builds. */
function builder(facts: Facts): readonly Fact[] {
  const kernel = facts.get("kernel"), build = kernel === undefined ? undefined : kernelBuild(String(kernel.value));
  return kernel === undefined || build === undefined ? [] : [{ ...kernel, name: "kernelBuild", value: build, because: "its release is one of a distribution's" }];
}
