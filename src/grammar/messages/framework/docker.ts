import { format } from "../../format.js";
import { message } from "../../message.js";
import { phrase, word } from "../../token.js";
import { setName } from "../../tokens.js";

const endpoint = word("endpoint", "an endpoint's name", ["web", "unifi"]);
const chainName = word("chain", "a chain's name", ["DOCKER-USER", "NAT"], "a-z0-9_-", 32);
const hook = word("chain", "a chain's name", ["PREROUTING", "OUTPUT"], "a-z", 16);
const reason = phrase("error", "what the system says", ["invalid argument", "invalid type", "no such file or directory"], 60);
const what = phrase("what", "what could not be done", ["unable to enable NAT rule", "failed to create NAT chain"], 80);

/**
 * Docker's own words around what iptables said:
 *
 * ```text
 * driver failed programming external connectivity on endpoint web (8b5b…):  (iptables failed: iptables --wait -t nat -A DOCKER …: iptables: No chain/target/match by that name.
 * ```
 */
const failed = message({
  id: "framework/docker-failed",
  from: [{ program: "dockerd", file: "libnetwork" }],
  text: [
    format`Failed to create ${chainName} chain`,
    format`Failed to Setup IP tables: ${what}`,
    format`Failed to program ${chainName} chain`,
    format`(iptables failed:`,
  ],
});

/** Of a container that is started: the daemon runs, and made its chains long ago. */
const endpointFailed = message({
  id: "framework/docker-endpoint-failed",
  from: [{ program: "dockerd", file: "libnetwork" }],
  text: [format`driver failed programming external connectivity on endpoint ${endpoint}`, format`failed programming external connectivity`],
});

/** The daemon ends with them, or (1.x) says so while it starts: it has made its chains a moment before. */
const startFailed = message({
  id: "framework/docker-start-failed",
  from: [{ program: "dockerd", file: "libnetwork; cmd/dockerd" }],
  text: [
    format`Error initializing network controller`,
    format`error obtaining controller instance`,
    format`failed to start daemon: ${what}`,
    format`Error starting daemon: ${what}`,
    format`failed to register 'bridge' driver`,
    format`Failed to inject docker in ${hook} chain`,
  ],
});

/**
 * Docker 28 makes its sets over netlink; `invalid argument` is a kernel without ip_set, `invalid type` one without the set type (moby pull request 49524).
 *
 * ```text
 * failed to register "bridge" driver: creating ipset docker-ext-bridges-v4: invalid type (kernel modules ip_set, ip_set_hash_net and netfilter_xt_set are required)
 *                                                    ^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^
 *                                                    set                    error
 * ```
 */
const noSet = message({
  id: "framework/docker-ipset",
  from: [{ program: "dockerd", file: "libnetwork/drivers/bridge", since: "28.0.0" }],
  text: [
    format`creating ipset ${setName}: ${reason} (kernel modules ip_set, ip_set_hash_net and netfilter_xt_set are required)`,
    format`creating ipset docker-ext-bridges-v4: ${reason}`,
    format`creating ipset docker-ext-bridges-v6: ${reason}`,
  ],
});
/** 28.0.0 gave the bare errno of the same (moby issues 49505, 49508). */
const bareSet = message({ id: "framework/docker-ipset-bare", from: [{ program: "dockerd", file: "libnetwork/drivers/bridge", since: "28.0.0", until: "28.0.0" }], text: format`failed to register 'bridge' driver: invalid argument` });

export const dockerMessages = [failed, endpointFailed, startFailed, noSet, bareSet];
