import {
  dangerous, has, interrupts, lasting, none, plainWords, restarts, reversible, verbTable, type Judge, type Verdict,
} from "./verdict.js";

const DOCKER_LOOKS = new Set([
  "ps", "inspect", "info", "version", "logs", "images", "port", "top", "stats", "events", "diff", "history", "search", "--version", "-v",
  "help", "--help", "wait",
]);
const DOCKER_VALUES = ["-f", "--file", "-p", "--project-name", "-H", "--host", "--context", "-c", "--config", "--format", "--filter"];

const CONTAINER_VERBS = verbTable([
  ["run create", reversible("it makes a container of its own")],
  ["start unpause", reversible("a container starts")],
  ["restart stop kill pause", restarts("the container stops")],
  ["pull tag build load import login commit save export cp update rename unshare", reversible("it makes or changes an object of its own")],
  ["rm rmi swarm prune", dangerous("a container or image is gone, with what was written into it")],
]);

/** docker, podman, nerdctl. What `exec` runs is judged elsewhere. */
export const docker: Judge = (args) => {
  const words = plainWords(args, DOCKER_VALUES), [verb = "", second = ""] = words;
  if (DOCKER_LOOKS.has(verb) || (words.length === 0 && args.length > 0)) return none("it lists or prints");
  if (MANAGED.has(verb)) return managed(verb, second, words.slice(1), args);
  if (verb === "network") return NETWORK_VERBS(second);
  return verb === "compose" ? compose(second, args) : CONTAINER_VERBS(verb);
};

const MANAGED = new Set(["container", "image", "volume", "system", "context", "node", "service", "plugin"]);
const OBJECT_LOOKS = new Set(["ls", "list", "inspect", "info", "df", "events", "ps", "show", "history", "logs", "port", "top", "stats"]);

function managed(kind: string, verb: string, words: readonly string[], args: readonly string[]): Verdict | undefined {
  if (OBJECT_LOOKS.has(verb) || has(args, "--help")) return none("it lists");
  if (["rm", "remove", "prune"].includes(verb)) return dangerous(`it deletes ${kind}s`);
  return kind === "container" ? docker(words, "docker") : reversible(`it changes a ${kind}`);
}

const NETWORK_VERBS = verbTable([
  ["ls inspect list exists", none("it lists")],
  ["create reload", reversible("it makes a network, or the rules of networks again")],
  ["rm remove disconnect connect prune", interrupts("containers lose or change a network")],
]);

const COMPOSE_VERBS = verbTable([
  ["ps logs config images ls top version port events", none("it lists")],
  ["pull build", reversible("it makes images")],
  ["up restart stop start create kill pause unpause scale", restarts("the project's containers stop and start")],
  ["run", reversible("it makes a container of its own")],
  ["down rm", restarts("the project's containers are stopped and deleted")],
]);

export const compose = (verb: string, args: readonly string[]): Verdict | undefined =>
  (verb === "down" && has(args, "-v", "--volumes") ? dangerous("volumes are deleted too") : COMPOSE_VERBS(verb));

export const dockerCompose: Judge = (args) => compose(plainWords(args, DOCKER_VALUES)[0] ?? "", args);

const KUBE_VALUES = [
  "-n", "--namespace", "-l", "--selector", "-o", "--output", "-c", "--container", "-f", "--filename", "--context", "--kubeconfig", "-p",
  "--patch", "--since", "--tail", "--type",
];

const KUBE_VERBS = verbTable([
  [
    "get describe logs version top explain api-resources api-versions cluster-info diff wait events port-forward config auth cp " +
      "kustomize completion",
    none("it lists or prints"),
  ],
  ["label annotate taint cordon uncordon", lasting("it marks objects")],
  ["drain", restarts("every pod of the node is moved away")],
  ["debug run attach", reversible("it makes a pod of its own")],
]);
const KUBE_CHANGES = new Set(["apply", "patch", "edit", "set", "replace", "create", "scale", "expose", "autoscale"]);

export const kubectl: Judge = (args) => {
  const words = plainWords(args, KUBE_VALUES), [verb = "", object = "", what = ""] = words;
  if (verb === "delete") {
    return /^(?:po|pods?)(?:$|[/,])/.test(object)
      ? restarts("the pod is made again by its controller; one without a controller is gone")
      : dangerous(`it deletes ${object || "objects"}`);
  }
  if (verb === "rollout") {
    return ["status", "history"].includes(object) ? none("it says how it goes") : restarts("pods are started anew, one after the other");
  }
  if (!KUBE_CHANGES.has(verb)) return KUBE_VERBS(verb);
  if (args.some((arg) => arg.startsWith("--dry-run"))) return none("it only checks");
  return { ...restarts(`it changes ${what || object || "objects"}; pods may start anew`), lasts: true };
};

export const crictl: Judge = (args) => {
  const [verb = ""] = plainWords(args, ["-r", "--runtime-endpoint", "-c", "--config"]);
  if ([
    "ps", "pods", "images", "img", "inspect", "inspectp", "inspecti", "logs", "info", "version", "stats", "statsp",
  ].includes(verb)) return none("it lists");
  if (["stop", "stopp", "start", "runp", "create"].includes(verb)) return restarts("a container or pod stops or starts");
  if (["rm", "rmp", "rmi"].includes(verb)) return dangerous("a container, pod or image is gone");
  return verb === "pull" ? reversible("it loads an image") : undefined;
};

const VZCTL_VERBS = verbTable([
  ["status --version", none("it says how the container is")],
  ["start mount umount console enter quotaon quotaoff quotainit register", reversible("a container starts or is entered")],
  ["restart stop", restarts("the container stops")],
  ["chkpnt suspend", interrupts("the container is frozen until it is resumed or restored")],
  ["restore resume", restarts("the container is brought back from its dump")],
  ["create snapshot snapshot-list", reversible("it makes an object of its own")],
  [
    "destroy delete snapshot-delete snapshot-switch reinstall unregister convert compact",
    dangerous("the container or a state of it is gone"),
  ],
]);

/** vzctl. `exec` is judged elsewhere. */
export const vzctl: Judge = (args) => {
  const [verb = "status"] = plainWords(args);
  return verb === "set" ? vzSet(args) : VZCTL_VERBS(verb);
};

function vzSet(args: readonly string[]): Verdict {
  const lasts = has(args, "--save");
  if (has(args, "--setmode") && args[args.indexOf("--setmode") + 1] === "restart") return { ...restarts("the container restarts"), lasts };
  if (has(
    args,
    "--netfilter",
    "--iptables",
    "--features",
    "--capability",
  )) return { ...reversible("it holds from the container's next start"), lasts };
  if (has(
    args,
    "--ipdel",
    "--ipadd",
    "--netif_del",
    "--netif_add",
  )) return { ...interrupts("the container's addresses or interfaces change"), lasts };
  return { ...reversible("it changes a limit or parameter"), lasts };
}

const PRLCTL_VERBS = verbTable([
  ["list status statistics problem-report snapshot-list", none("it lists")],
  ["start enter mount umount register", reversible("it starts or is entered")],
  ["restart stop reset", restarts("the container or machine stops")],
  ["suspend pause migrate move", interrupts("the container or machine is frozen or moved")],
  ["resume", restarts("it is brought back")],
  ["create clone snapshot backup", reversible("it makes an object of its own")],
  [
    "delete destroy unregister snapshot-delete snapshot-switch restore reinstall",
    dangerous("the container or machine, or a state of it, is gone"),
  ],
]);

export const prlctl: Judge = (args) => {
  const [verb = "list"] = plainWords(args);
  if (verb !== "set") return PRLCTL_VERBS(verb);
  return lasting(has(args, "--netfilter") ? "it holds from the container's next start" : "it changes the configuration");
};

export const vzmigrate: Judge = (args) => (has(args, "--dry-run", "--help", "-h")
  ? none("it only checks")
  : interrupts("the container is moved to another node"));
export const lister: Judge = () => none("it lists");

const GUEST_VERBS = verbTable([
  [
    "list ls info status show dumpxml dominfo domiflist version help images snapshots snapshot-list pending showcmd nwfilter-list " +
    "nwfilter-dumpxml domstate uri nodeinfo capabilities monitor net-list net-info net-dumpxml net-dhcp-leases pool-list vol-list " +
      "iface-list",
    none("it lists"),
  ],
  [
    "start console enter launch create net-start net-autostart net-define define autostart resume unfreeze attach-interface snapshot",
    reversible("it starts or is made"),
  ],
  ["set edit net-edit net-update", lasting("it changes a configuration")],
  ["restart reboot stop shutdown reset suspend pause terminate", restarts("it stops")],
  ["net-destroy migrate detach-interface move", interrupts("guests lose a network or are moved")],
  ["delete undefine rm net-undefine rollback restore remove", dangerous("it is gone")],
]);
const GUEST_LOOKS = new Set(["show", "get", "list", "info", ""]);

/** lxc, incus, pct, qm, virsh, machinectl: what they run inside is judged elsewhere. */
export const guests: Judge = (args, program) => {
  const [verb = "", second = ""] = plainWords(args, ["-c", "--connect"]);
  if (verb === "config" || verb === "profile" || verb === "image") {
    return GUEST_LOOKS.has(second) || program === "pct" || program === "qm" ? none("it lists") : lasting("it changes a configuration");
  }
  if (verb === "network") return GUEST_LOOKS.has(second) ? none("it lists") : interrupts("it changes a network");
  // virsh destroy is a power switch, pct destroy deletes.
  if (verb === "destroy") return program === "virsh" ? restarts("it stops") : dangerous("it is gone");
  return GUEST_VERBS(verb);
};
