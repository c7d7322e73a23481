import type { Owner } from "./owner.js";

const STOPS =
  "All containers stop with the daemon; only those with a restart policy (always, unless-stopped, on-failure after a failure) start " +
  "again. Containers started by hand or with --rm stay down.";
const LIVES = "The containers live on (live-restore is on); their traffic stops while the rules are made again.";

const docker: Owner = {
  id: "docker",
  name: "Docker",
  objects: [
    // The chain is made by Docker and first in FORWARD; Docker never touches what stands in it.
    { kind: "chain", names: ["DOCKER-USER"], tables: ["filter"], filledBy: "person" },
    {
      kind: "chain",
      names: [
        "DOCKER", "DOCKER-FORWARD", "DOCKER-BRIDGE", "DOCKER-CT", "DOCKER-INTERNAL", "DOCKER-ISOLATION", "DOCKER-ISOLATION-STAGE-1",
        "DOCKER-ISOLATION-STAGE-2", "DOCKER-INGRESS", "DOCKER-OVERLAY",
      ],
    },
    { kind: "table", names: ["docker-bridges"], families: ["ip", "ip6"] },
    { kind: "set", names: ["docker-ext-bridges-v4", "docker-ext-bridges-v6"] },
  ],
  rebuild: [
    {
      argv: ["firewall-cmd", "--reload"],
      where: "host",
      effect: "reversible",
      when: ["firewalld-running"],
      says:
        "Docker hears that firewalld reloaded and makes its chains again; the containers go on. Rules that were added to firewalld " +
        "without --permanent go.",
    },
    {
      argv: ["systemctl", "restart", "docker"],
      where: "host",
      effect: "interrupts-traffic",
      when: ["live-restore", "systemd"],
      says: LIVES,
    },
    { argv: ["systemctl", "--user", "restart", "docker"], where: "host", effect: "restarts-container", when: ["rootless"], says: STOPS },
    { argv: ["snap", "restart", "docker"], where: "host", effect: "restarts-container", when: ["snap"], says: STOPS },
    {
      argv: ["docker", "desktop", "restart"],
      where: "host",
      effect: "restarts-container",
      when: ["docker-desktop"],
      says: `Docker Desktop's virtual machine starts anew. ${STOPS}`,
    },
    {
      argv: ["synopkg", "restart", "ContainerManager"],
      where: "host",
      effect: "restarts-container",
      when: ["synology"],
      says: `The package is called Docker before DSM 7.2. ${STOPS}`,
    },
    { argv: ["/etc/init.d/container-station.sh", "restart"], where: "host", effect: "restarts-container", when: ["qnap"], says: STOPS },
    { argv: ["/etc/init.d/dockerd", "restart"], where: "host", effect: "restarts-container", when: ["procd"], says: STOPS },
    { argv: ["rc-service", "docker", "restart"], where: "host", effect: "restarts-container", when: ["openrc"], says: STOPS },
    { argv: ["service", "docker", "restart"], where: "host", effect: "restarts-container", when: ["sysvinit"], says: STOPS },
    { argv: ["systemctl", "restart", "docker"], where: "host", effect: "restarts-container", when: ["systemd"], says: STOPS },
  ],
  healsItself: {
    does: "no",
    says: "Docker makes its chains when the daemon starts, and when firewalld says that it reloaded. Nothing watches them.",
  },
  look: [
    { argv: ["iptables", "-t", "nat", "-S", "DOCKER"], where: "host", for: "the chain: `-N DOCKER` and a RETURN rule per bridge" },
    {
      argv: ["docker", "info", "--format", "{{.LiveRestoreEnabled}}"],
      where: "host",
      for: "true: a restart of the daemon leaves the containers running",
    },
    {
      argv: ["docker", "ps", "-a", "--format", "{{.Names}} {{.Status}}"],
      where: "host",
      for: "the containers that run now, to compare after the restart",
    },
  ],
  sources: [
    "moby daemon/libnetwork/drivers/bridge/internal/iptabler/iptabler.go, internal/nftabler/nftabler.go (29 and later)",
    "moby daemon/internal/restartmanager ShouldRestart; daemon/libnetwork/iptables/firewalld.go reloaded()",
    "docker-archive/libnetwork iptables/iptables.go, drivers/bridge",
  ],
};

const resolver: Owner = {
  id: "docker-resolver",
  name: "Docker's name resolver within the container",
  objects: [{ kind: "chain", names: ["DOCKER_OUTPUT", "DOCKER_POSTROUTING"], tables: ["nat"] }],
  rebuild: [{
    argv: ["docker", "restart", "<CONTAINER>"],
    where: "host",
    effect: "restarts-container",
    says: "That container starts anew; its network namespace and the rules for 127.0.0.11 are made with it.",
    open: { CONTAINER: "the container's name or id; `docker ps` lists them" },
  }],
  healsItself: { does: "no", says: "The rules for 127.0.0.11 are made once, when the container's network is set up." },
  look: [{
    argv: ["docker", "exec", "<CONTAINER>", "cat", "/etc/resolv.conf"],
    where: "host",
    for: "nameserver 127.0.0.11: the container uses Docker's resolver",
  }],
  sources: ["moby daemon/libnetwork/resolver_unix.go"],
};

export const DOCKER_OWNERS: readonly Owner[] = [docker, resolver];
