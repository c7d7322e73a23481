import { messageTable } from "../table.js";

/** What the cluster extension says of its options. */
export const cluster = messageTable({ area: "extension", prefix: "cluster", program: "iptables", file: "extensions/libxt_cluster.c", fixed: { extension: "cluster" } }, () => [
  ["option-conflict", "Can only specify '--cluster-total-nodes' once", "1.4.4", "1.4.10"],
  ["bad-argument", "Unable to parse '{value}' in '--cluster-total-nodes'", "1.4.4", "1.4.10"],
  ["option-conflict", "Can only specify '--cluster-local-node' once", "1.4.4", "1.4.10"],
  ["option-conflict", "You cannot use '--cluster-local-nodemask' and '--cluster-local-node'", "1.4.4", "1.4.10"],
  ["bad-argument", "Unable to parse '{value}' in '--cluster-local-node'", "1.4.4", "1.4.10"],
  ["option-conflict", "Can only specify '--cluster-hash-seed' once", "1.4.4", "1.4.10"],
  ["bad-argument", "cluster match: '--cluster-local-node' must be <= '--cluster-total-nodes'", "1.4.4"],
  ["bad-argument", "cluster match: '--cluster-local-nodemask' too big for '--cluster-total-nodes'", "1.4.4"],
  ["missing-argument", "cluster match: '--cluster-total-nodes' is missing", "1.4.4", "1.4.10"],
  ["missing-argument", "cluster match: '--cluster-hash-seed' is missing", "1.4.4", "1.4.10"],
  ["missing-argument", "cluster match: '--cluster-local-node' or'--cluster-local-nodemask' is missing", "1.4.4"],
]);
