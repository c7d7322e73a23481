import { baseName } from "../edit/line.js";
import type { Place } from "../model/place.js";
import type { Scope } from "../reason/scope.js";

/** Programs whose rules, sets and tables belong to the network namespace that they are typed in. */
const OF_NAMESPACE = /^(?:ip6?tables|ebtables|arptables)(?:-(?:legacy|nft))?(?:-(?:restore|save))?$|^(?:nft|ipset|conntrack|nfct|ipvsadm)$/;
/** Programs that change the kernel, which a container has none of. */
const OF_KERNEL = /\b(?:modprobe|insmod|rmmod|depmod|systemctl|reboot|vzctl|prlctl|docker|kubectl)\b|\/proc\/|\/sys\//;

/** Where the refused command was typed. */
export function typedAt({ facts }: Scope): Place {
  const place = facts.get("place")?.value;
  if (place === "node") return "node";
  if (place !== "container") return "host";
  return facts.get("platform")?.value === "kubernetes" ? "pod" : "container";
}

/** The machine whose kernel a container shares: a node of Virtuozzo is called by its name. */
const kernelOf = ({ facts }: Scope): Place => (facts.get("platform")?.value === "virtuozzo" ? "node" : "host");

/**
 * A rule says `host` where it means the machine at hand: commands about rules go where the refused one was typed, those about the kernel to the machine
 * that has it.
 */
export function placeOf(where: Place, argv: readonly string[], scope: Scope): Place {
  if (where !== "host") return where;
  const here = typedAt(scope);
  if (here === "host" || here === "node") return here;
  const [first = ""] = argv, script = first === "sh" ? (argv[2] ?? "") : "";
  return OF_NAMESPACE.test(baseName(first)) || (/\b(?:ip6?tables|nft|ipset)\b/.test(script) && !OF_KERNEL.test(script)) ? here : kernelOf(scope);
}
