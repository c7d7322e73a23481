import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { PLAIN_ENV, run, type Outcome } from "../lab/spawn.js";

/*
 * outside (192.0.2.1) ── (192.0.2.2) node (198.51.100.1) ── (198.51.100.2) container: two veth pairs, the node routes between them, as it does
 * for containers with venet.
 */

export type MachineName = "outside" | "node" | "container";
export interface Network {
  /** Runs a command on one of the machines. */
  on(machine: MachineName, argv: readonly string[], stdin?: string): Promise<Outcome>;
  /** Leaves a TCP server there that greets whoever connects. */
  serve(machine: MachineName, port: number): Promise<void>;
  /** What a client reads from it; empty when it does not get there. */
  ask(machine: MachineName, address: string, port: number): Promise<string>;
  close(): Promise<void>;
}

export const ADDRESS = { outside: "192.0.2.1", node: "192.0.2.2", nodeInside: "198.51.100.1", container: "198.51.100.2" } as const;
const GREETING = "here";

const PREFIX = "wts";
const nameOf = (machine: MachineName): string => `${PREFIX}-${process.pid}-${machine}`;
const inside = (machine: MachineName): readonly string[] => ["ip", "netns", "exec", nameOf(machine)];

const SERVER = `require("net").createServer((s) => s.on("error", () => {}).end("${GREETING}")).listen(+process.argv[1], "0.0.0.0", () => console.log("ready"))`;
const CLIENT = `const s = require("net").connect(+process.argv[2], process.argv[1]); s.setTimeout(1500, () => process.exit(1)); s.on("error", () => process.exit(1)); s.on("data", (d) => process.stdout.write(d)); s.on("end", () => process.exit(0))`;

/** Why this machine cannot make such a network; empty when it can. */
export async function whyNoNetwork(): Promise<string> {
  if (process.getuid?.() !== 0) return "not root";
  const name = `${PREFIX}-${process.pid}-probe`;
  const made = await run(["ip", "netns", "add", name]);
  await run(["ip", "netns", "del", name]);
  if (made.exit !== 0) return "network namespaces cannot be made";
  return (await run(["iptables-legacy", "-V"])).exit === 0 ? "" : "iptables-legacy is not installed";
}

export async function openNetwork(): Promise<Network> {
  await sweep();
  const servers: ChildProcess[] = [];
  const must = async (argv: readonly string[]): Promise<void> => {
    const done = await run(argv);
    if (done.exit !== 0) throw new Error(`${argv.join(" ")}: ${done.stderr}`);
  };
  for (const machine of ["outside", "node", "container"] as const) {
    await must(["ip", "netns", "add", nameOf(machine)]);
    await must([...inside(machine), "ip", "link", "set", "lo", "up"]);
  }
  const link = async (left: MachineName, leftName: string, leftAddress: string, right: MachineName, rightName: string, rightAddress: string): Promise<void> => {
    await must([...inside(left), "ip", "link", "add", leftName, "type", "veth", "peer", "name", rightName, "netns", nameOf(right)]);
    for (const [machine, device, address] of [[left, leftName, leftAddress], [right, rightName, rightAddress]] as const) {
      await must([...inside(machine), "ip", "address", "add", `${address}/24`, "dev", device]);
      await must([...inside(machine), "ip", "link", "set", device, "up"]);
    }
  };
  await link("outside", "eth0", ADDRESS.outside, "node", "eth0", ADDRESS.node);
  await link("container", "eth0", ADDRESS.container, "node", "veth101", ADDRESS.nodeInside);
  await must([...inside("outside"), "ip", "route", "add", "default", "via", ADDRESS.node]);
  await must([...inside("container"), "ip", "route", "add", "default", "via", ADDRESS.nodeInside]);
  await must([...inside("node"), "sysctl", "-q", "-w", "net.ipv4.ip_forward=1"]);

  return {
    on: (machine, argv, stdin) => run([...inside(machine), ...argv], { stdin }),
    serve: (machine, port) => new Promise((resolved, rejected) => {
      const child = spawn("ip", [...inside(machine).slice(1), process.execPath, "-e", SERVER, String(port)], { env: PLAIN_ENV, stdio: ["ignore", "pipe", "inherit"] });
      servers.push(child);
      child.on("error", rejected);
      child.stdout.on("data", () => resolved());
    }),
    ask: async (machine, address, port) => (await run([...inside(machine), process.execPath, "-e", CLIENT, address, String(port)])).stdout,
    close: async () => {
      for (const child of servers) child.kill("SIGKILL");
      for (const machine of ["outside", "node", "container"] as const) await run(["ip", "netns", "del", nameOf(machine)]);
    },
  };
}

/** Takes away what a run left behind that was killed. */
async function sweep(): Promise<void> {
  for (const name of existsSync("/run/netns") ? readdirSync("/run/netns") : []) {
    const owner = /^wts-(\d{1,10})-\w{1,12}$/u.exec(name)?.[1];
    if (owner !== undefined && !existsSync(`/proc/${owner}`)) await run(["ip", "netns", "del", name]);
  }
}
