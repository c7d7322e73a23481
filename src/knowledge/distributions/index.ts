import type {
  Distribution, InitSystem, ModulesAtBoot, PackageManager, Persistence, Release, Software, VariantSwitch,
} from "./distribution.js";
import { APPLIANCES } from "./appliances.js";
import { DEBIAN, DEBIAN_RELATIVES, UBUNTU } from "./debian.js";
import { OTHER_DISTRIBUTIONS } from "./others.js";
import { RED_HAT_RELATIVES, RHEL } from "./red-hat.js";
import { SUSE } from "./suse.js";

export type {
  Distribution, InitSystem, ModulesAtBoot, PackageManager, Persistence, Release, Signs, Software, VariantSwitch, Way,
} from "./distribution.js";
export { IMAGE_BASES, imageBaseOf, type ImageBase } from "./images.js";
export { OPENWRT_NFT, OPENWRT_PARTS, openwrtPackagesOf } from "./openwrt-packages.js";

export const DISTRIBUTIONS: readonly Distribution[] = [
  DEBIAN, UBUNTU, ...DEBIAN_RELATIVES, RHEL, ...RED_HAT_RELATIVES, ...SUSE, ...OTHER_DISTRIBUTIONS, ...APPLIANCES,
];

/** A distribution and, where it is known, its version. */
export interface OnMachine {
  readonly distribution: Distribution;
  readonly version?: string;
}

export const distributionById = (id: string): Distribution | undefined => DISTRIBUTIONS.find((distribution) => distribution.id === id);

/** By ID= and VERSION_ID= of /etc/os-release. */
export function distributionOfOsRelease(id: string, versionId?: string): OnMachine | undefined {
  const distribution = id === "amzn"
    ? distributionById(amazon(versionId))
    : DISTRIBUTIONS.find(({ signs }) => signs.osRelease.includes(id));
  return distribution === undefined ? undefined : { distribution, ...(versionId === undefined ? {} : { version: versionId }) };
}

/** Amazon says amzn for all three: 2018.03, 2, 2023. */
const amazon = (version = "2023"): string => (version === "2" ? "amazon-2" : version < "2020" ? "amazon-1" : "amazon-2023");

/** Words that stand between a name and its version: "CentOS Linux release 7.9", "Debian GNU/Linux 12". */
const BETWEEN = /^(?:[\s,:(-]|linux|release|version|gnu\/linux|server|os|stream|lts|v(?=\d)){0,6}/;
const CODE_NAME = /^[a-z]{2,16}/;

/**
 * A distribution out of the words with which people and release files call it: "Ubuntu 20.04.6 LTS", "AlmaLinux release 9.3 (Shamrock
 * Pampas Ganoid)", "debian bookworm". The longest name counts. For a name's own words, not for a whole ticket: that is a reader's task.
 */
export function distributionOf(words: string): OnMachine | undefined {
  const text = words.toLowerCase().slice(0, LONGEST);
  let best: { distribution: Distribution; at: number; length: number } | undefined;
  for (const distribution of DISTRIBUTIONS) {
    for (const name of distribution.signs.names) {
      const at = wordAt(text, name);
      if (at >= 0 && name.length > (best?.length ?? 0)) best = { distribution, at, length: name.length };
    }
  }
  if (best === undefined) return undefined;
  const version = versionBehind(text.slice(best.at + best.length), best.distribution) ?? codenameIn(text, best.distribution);
  return { distribution: best.distribution, ...(version === undefined ? {} : { version }) };
}

const LONGEST = 400;

function wordAt(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.charAt(at - 1), after = text.charAt(at + name.length);
    // `debian12`, `el9`: a version may follow at once.
    if (!/[a-z0-9]/.test(before) && !/[a-z]/.test(after)) return at;
  }
  return -1;
}

function versionBehind(text: string, distribution: Distribution): string | undefined {
  const rest = text.slice(BETWEEN.exec(text)?.[0].length ?? 0);
  const number = /^\d{1,4}(?:\.\d{1,4}){0,3}/.exec(rest)?.[0];
  if (number !== undefined) return number;
  const word = CODE_NAME.exec(rest)?.[0];
  return word === undefined ? undefined : distribution.signs.codenames?.[word];
}

const codenameIn = (text: string, { signs }: Distribution): string | undefined => Object.entries(signs.codenames ??
  {}).find(([name]) => wordAt(text, name) >= 0)?.[1];

/** Versions as numbers with dots: 9.10 is after 9.9, 7 is before 7.1. */
export function compareVersions(a: string, b: string): number {
  const left = a.split(".").map(Number), right = b.split(".").map(Number);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** `until: "9"` holds for 9.13 too. */
const upTo = (version: string, until: string): boolean => compareVersions(
  version.split(".").slice(0, until.split(".").length).join("."),
  until,
) <= 0;

/** The releases that the machine may have: one where the version is known, else all. */
export function releasesOf({ distribution, version }: OnMachine): readonly Release[] {
  if (version === undefined || !/^\d+(?:\.\d+)*$/.test(version)) return distribution.releases;
  return distribution.releases.filter(({ from, until }) => (from === undefined || compareVersions(version, from) >= 0) &&
    (until === undefined || upTo(version, until)));
}

/** What all releases that the machine may have agree in; undefined where they differ. What is not known is not guessed. */
function agreed<T>(machine: OnMachine, of: (release: Release) => T | undefined): T | undefined {
  const values = releasesOf(machine).map(of);
  const [first] = values;
  return values.every((value) => JSON.stringify(value) === JSON.stringify(first)) ? first : undefined;
}

export interface Install {
  readonly manager: PackageManager;
  /** `none`: the distribution has no such package. */
  readonly package: string;
  readonly argv: readonly string[];
}

/** How software is installed. With `kernel`, what `uname -r` prints, no slot stays open in the names of module packages. */
export function installOf(machine: OnMachine, software: Software, kernel?: string): Install | undefined {
  const name = agreed(machine, ({ packages }) => packages[software]), manager = agreed(machine, (release) => release.manager);
  if (name === undefined || manager === undefined) return undefined;
  const filled = kernel === undefined ? name : name.replaceAll("<KERNEL>", kernel);
  return { manager, package: filled, argv: name === "none" || manager.install.length === 0 ? [] : [...manager.install, filled] };
}

export const initOf = (machine: OnMachine): InitSystem | undefined => agreed(machine, ({ init }) => init);
export const modulesAtBootOf = (machine: OnMachine): ModulesAtBoot | undefined => agreed(machine, ({ modulesAtBoot }) => modulesAtBoot);
export const variantSwitchOf = (machine: OnMachine): VariantSwitch | undefined => agreed(machine, ({ variant }) => variant);

/** The ways that rules can outlast a reboot, the usual one first; only those that all releases in question have. */
export function persistenceOf(machine: OnMachine, of?: Persistence["of"]): readonly Persistence[] {
  const [first = [], ...others] = releasesOf(machine).map(({ persistence }) => persistence);
  return first.filter((one) => (of === undefined || one.of === of) &&
    others.every((list) => list.some((other) => JSON.stringify(other) === JSON.stringify(one))));
}

export type ServiceVerb = "start" | "stop" | "restart" | "reload" | "status";

/** A service told to do something, by the init system; undefined where there is none that is told. */
export function serviceCommand(init: InitSystem, verb: ServiceVerb, service: string): readonly string[] | undefined {
  switch (init) {
    case "systemd": return ["systemctl", verb, service];
    case "openrc": return ["rc-service", service, verb];
    case "sysvinit": case "upstart": return ["service", service, verb];
    case "procd": return [`/etc/init.d/${service}`, verb];
    case "runit": return ["sv", verb, service];
    case "s6": return verb === "restart" ? ["s6-svc", "-r", `/run/service/${service}`] : undefined;
    case "none": return undefined;
  }
}
