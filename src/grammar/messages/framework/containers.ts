import { format } from "../../format.js";
import { message } from "../../message.js";
import { phrase, word } from "../../token.js";
import { exitStatus, program } from "../../tokens.js";

const chainName = word("chain", "a chain's name", ["KUBE-MARK-DROP", "CNI-HOSTPORT-DNAT"], "a-z0-9_-", 48);
const plugin = word("plugin", "a plugin", ["bridge", "portmap", "flannel"], "a-z0-9_-", 32);
const pod = word("pod", "a pod's name", ["nginx-1_default"]);
const what = phrase("what", "what was wanted", ["nat"], 40);

/** kubelet, kube-proxy and the programs built on their iptables package. */
const kube = message({
  id: "framework/kubernetes-failed",
  from: [{ program: "kubernetes", file: "pkg/util/iptables/iptables.go" }],
  text: [
    format`Failed to execute iptables-restore`,
    format`Failed to execute ip(6)tables-restore command`,
    format`Failed to ensure that ${what} chain ${chainName} exists`,
    format`error creating ipset ${chainName}, error: exit status ${exitStatus}`,
    format`Failed to ensure chain`,
    format`error creating chain '${chainName}'`,
    format`error creating chain '${chainName}': exit status ${exitStatus}: `,
    format`error flushing chain '${chainName}': exit status ${exitStatus}: `,
    format`error deleting chain '${chainName}': exit status ${exitStatus}: `,
    format`error checking rule: exit status ${exitStatus}`,
    format`error appending rule: exit status ${exitStatus}`,
    format`failed to list iptables`,
    format`Failed to initialize iptables`,
  ],
});

/** kube-proxy reads the lock itself for a restore, and asks for its canary chain; it words only an exit status of 4, a resource problem, so. */
const kubernetesLock = message({
  id: "framework/kubernetes-lock",
  from: [{ program: "kubernetes", file: "pkg/util/iptables/iptables_linux.go grabIptablesLocks" }],
  text: [format`failed to acquire new iptables lock: timed out waiting for the condition`, format`failed to acquire old iptables lock: timed out waiting for the condition`],
});
const canary = message({
  id: "framework/kubernetes-canary",
  from: [{ program: "kubernetes", file: "pkg/util/iptables/iptables.go Monitor, isResourceError" }],
  text: format`Could not check for iptables canary`,
});

/** Container network plugins report through the container runtime. */
const cni = message({
  id: "framework/cni-failed",
  from: [{ program: "cni", file: "pkg/skel" }],
  text: [
    format`failed to set up pod '${pod}' network`,
    format`plugin type='${plugin}' failed (add)`,
    format`plugin type='${plugin}' name=`,
    format`failed to setup network for sandbox`,
    format`failed to set bridge addr`,
    format`unable to setup DNAT`,
    format`Failed to setup iptables`,
    format`failed to locate iptables`,
    format`netavark: iptables: `,
    format`netavark: unable to append rule '`,
    format`netavark: failed to remove rule '`,
    format`netavark: nftables error: `,
    format`netavark: code: ${exitStatus}`,
    format`error running ${program}: exit status ${exitStatus}`,
  ],
});

export const containerMessages = [kube, kubernetesLock, canary, cni];
