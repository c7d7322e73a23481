import type { Circumstances } from "../circumstances.js";
import { ANDROID_OWNERS } from "./android.js";
import { BAN_LIST_OWNERS } from "./ban-lists.js";
import { CNI_OWNERS } from "./cni.js";
import { DOCKER_OWNERS } from "./docker.js";
import { FIREWALL_SCRIPT_OWNERS } from "./firewall-scripts.js";
import { HOST_FIREWALL_OWNERS } from "./host-firewalls.js";
import { BUILT_IN_CHAINS, IPTABLES_NFT } from "./iptables-nft.js";
import { KUBERNETES_OWNERS } from "./kubernetes.js";
import { isPattern, namePattern } from "./name-pattern.js";
import { OPENWRT_OWNERS } from "./openwrt.js";
import type { ObjectFamily, ObjectKind, OwnedNames, Owner, Rebuild } from "./owner.js";
import { PODMAN_OWNERS } from "./podman.js";
import { PROXY_OWNERS } from "./proxies.js";
import { SERVICE_MESH_OWNERS } from "./service-meshes.js";
import { looksMadeByProgram, SOME_PROGRAM } from "./unknown.js";
import { VIRTUAL_MACHINE_OWNERS } from "./virtual-machines.js";
import { VPN_OWNERS } from "./vpn.js";

export type { Healing, ObjectFamily, ObjectKind, OwnedNames, Owner, OwnerLook, Rebuild } from "./owner.js";

/** Everybody who owns chains, tables or sets. Where two patterns fit a name, the earlier owner has it. */
export const OWNERS: readonly Owner[] = [
  ...DOCKER_OWNERS, ...KUBERNETES_OWNERS, ...CNI_OWNERS, ...SERVICE_MESH_OWNERS, ...PODMAN_OWNERS,
  ...HOST_FIREWALL_OWNERS, ...BAN_LIST_OWNERS, ...FIREWALL_SCRIPT_OWNERS,
  ...OPENWRT_OWNERS, ...VIRTUAL_MACHINE_OWNERS, ...VPN_OWNERS, ...PROXY_OWNERS, ...ANDROID_OWNERS, IPTABLES_NFT,
];

/** What is asked about. */
export interface NamedObject {
  readonly kind: ObjectKind;
  /** The name; of a rule its comment. */
  readonly name: string;
  /** iptables' or nft's table that it lies in. */
  readonly table?: string;
  readonly family?: ObjectFamily;
  /** Of a table: chains seen in it. */
  readonly chains?: readonly string[];
  /** Ids of owners known to be on the machine: names that people use too count as theirs. */
  readonly present?: readonly string[];
}

export interface Ownership {
  readonly owner: Owner;
  /** `person`: the object is the owner's to make, what stands in it the person's. */
  readonly filledBy: "owner" | "person";
}

interface Entry { readonly owner: Owner; readonly of: OwnedNames }

interface Index {
  readonly exact: ReadonlyMap<string, readonly Entry[]>;
  readonly patterns: readonly { readonly entry: Entry; readonly fits: (name: string) => boolean }[];
}

let index: Index | undefined;

function made(): Index {
  const exact = new Map<string, Entry[]>();
  const patterns: { entry: Entry; fits: (name: string) => boolean }[] = [];
  for (const owner of OWNERS) {
    for (const of of owner.objects) {
      for (const name of of.names) {
        const entry = { owner, of };
        if (isPattern(name)) patterns.push({ entry, fits: namePattern(name) });
        else exact.set(name, [...(exact.get(name) ?? []), entry]);
      }
    }
  }
  return { exact, patterns };
}

/** Who made the object and expects it to stay as it is; undefined for a person's own, and for built-in chains. */
export const ownerOf = (object: NamedObject): Owner | undefined => ownershipOf(object)?.owner;

/** As `ownerOf`, and whether its content is the person's. */
export function ownershipOf(object: NamedObject): Ownership | undefined {
  if (object.kind === "chain" && BUILT_IN_CHAINS.has(object.name)) return undefined;
  index ??= made();
  const { exact, patterns } = index;
  const entry = exact.get(object.name)?.find((candidate) => belongs(candidate, object)) ??
    patterns.find(({ entry: candidate, fits }) => belongs(candidate, object) && fits(object.name))?.entry;
  if (entry !== undefined) return entry.owner.id === IPTABLES_NFT.id && isHandMade(object)
    ? undefined
    : { owner: entry.owner, filledBy: entry.of.filledBy ?? "owner" };
  const within = object.kind === "table" || object.table === undefined || isSharedTable(object.table)
    ? undefined
    : ownershipOf({ kind: "table", name: object.table, ...(object.family === undefined ? {} : { family: object.family }) });
  if (within !== undefined) return within;
  return object.kind === "chain" && looksMadeByProgram(object.name) ? { owner: SOME_PROGRAM, filledBy: "owner" } : undefined;
}

/** A table `ip nat` whose chains are not the built-in ones was made with nft, by a person. */
const isHandMade = ({ chains = [] }: NamedObject): boolean => chains.length > 0 && !chains.some((chain) => BUILT_IN_CHAINS.has(chain));

/** What lies in iptables' tables is not owned by lying there. */
const isSharedTable = (table: string): boolean => IPTABLES_NFT.objects.some(({ names }) => names.includes(table));

function belongs({ owner, of }: Entry, { kind, table, family, present = [] }: NamedObject): boolean {
  if (of.kind !== kind) return false;
  if (of.common === true && !present.includes(owner.id)) return false;
  if (table !== undefined && of.tables?.includes(table) === false) return false;
  // Of a family that was not said: `inet filter` must not be taken for iptables-nft's.
  if (family === undefined) return of.families === undefined || owner.id !== IPTABLES_NFT.id;
  return of.families?.includes(family) !== false;
}

/** The owner with that id. */
export const ownerById = (id: string): Owner | undefined => OWNERS.find((owner) => owner.id === id);

/** The way that is right in these circumstances: the first special one that holds, else one that asks for nothing. */
export const rebuildOf = (owner: Owner, circumstances: Circumstances): Rebuild | undefined =>
  owner.rebuild.find(({ when }) => when?.every((one) => circumstances.has(one)) === true) ??
    owner.rebuild.find(({ when }) => when === undefined);
