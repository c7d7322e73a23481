import { format } from "../../format.js";
import { message } from "../../message.js";
import { phrase, word } from "../../token.js";

const endpoint = word("endpoint", "an endpoint's name", ["web", "unifi"]);
const chainName = word("chain", "a chain's name", ["DOCKER-USER", "NAT"], "a-z0-9_-", 32);
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
    format`driver failed programming external connectivity on endpoint ${endpoint}`,
    format`failed programming external connectivity`,
    format`Error initializing network controller`,
    format`error obtaining controller instance`,
    format`Failed to create ${chainName} chain`,
    format`failed to start daemon: ${what}`,
    format`Failed to Setup IP tables: ${what}`,
    format`Failed to program ${chainName} chain`,
    format`(iptables failed:`,
  ],
});

export const dockerMessages = [failed];
