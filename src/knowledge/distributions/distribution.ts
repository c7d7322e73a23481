import type { Place } from "../../model/place.js";

/**
 * What may have to be installed. `extra-modules`: the kernel modules that are no part of the kernel's own package; `saved-rules`: what
 * loads saved rules at boot.
 */
export type Software =
  | "iptables" | "iptables-legacy" | "iptables-nft" | "nftables" | "ipset" | "conntrack" | "ebtables" | "arptables" | "ipvsadm" | "kmod"
  | "xtables-addons" | "extra-modules" | "saved-rules" | "saved-sets" | "firewalld" | "ufw";

export type InitSystem = "systemd" | "openrc" | "sysvinit" | "upstart" | "procd" | "runit" | "s6" | "none";

/** A command; words in angle brackets are open: `<KERNEL>` is what `uname -r` prints, `<MODULE>` the module's name. */
export interface Way {
  readonly argv: readonly string[];
  readonly says?: string;
}

export interface PackageManager {
  readonly id: string;
  /** Run before an install where the lists may be missing, as in an image. */
  readonly refresh?: readonly string[];
  /** The package's name goes behind. */
  readonly install: readonly string[];
  /** Lines of a Dockerfile that installs; the package's name goes into `<PACKAGE>`. */
  readonly inImage?: string;
  /** Which package has a file. */
  readonly whoHas?: readonly string[];
  /** Is a package there? Its name goes behind. */
  readonly isThere?: readonly string[];
}

/** Packages by what is wanted. `none`: the distribution has no such package; absent: not known. */
export type PackageNames = Readonly<Partial<Record<Software, string>>>;

/** How rules outlast a reboot. */
export interface Persistence {
  readonly service: string;
  /** What the service belongs to. */
  readonly of: "iptables" | "nftables" | "ipset" | "firewalld" | "ufw" | "susefirewall2" | "fw3" | "fw4" | "vendor";
  readonly software?: Software;
  readonly files: readonly string[];
  readonly save?: Way;
  readonly load?: Way;
  readonly enable?: Way;
  readonly says?: string;
}

/** How modules are loaded at boot. */
export interface ModulesAtBoot {
  /** A file of one's own, `whytables` in its name; or the one file that there is. */
  readonly path: string;
  /** `names`: a module a line; `script`: shell, executable; `words`: names in a variable's quotes; `setting`: its own configuration. */
  readonly form: "names" | "script" | "words" | "setting";
  /** What to write, `<MODULE>` being the name. */
  readonly line: string;
  readonly apply?: Way;
  readonly says?: string;
}

/** How iptables' variant is chosen. */
export interface VariantSwitch {
  /** What `iptables` is without a switch. */
  readonly is: "legacy" | "nft";
  readonly how: "update-alternatives" | "alternatives" | "package" | "eselect" | "xbps-alternatives" | "setting" | "none";
  readonly toLegacy?: readonly Way[];
  readonly toNft?: readonly Way[];
  readonly says?: string;
}

/** What is the same for some releases. */
export interface Release {
  /** First and last version, as numbers with dots; absent: open. */
  readonly from?: string;
  readonly until?: string;
  readonly init: InitSystem;
  readonly manager: PackageManager;
  readonly packages: PackageNames;
  readonly persistence: readonly Persistence[];
  readonly modulesAtBoot?: ModulesAtBoot;
  readonly variant?: VariantSwitch;
  readonly says?: string;
}

/** What a reader may know it by. All in lower case, but for prompts and paths. */
export interface Signs {
  /** ID= of /etc/os-release. */
  readonly osRelease: readonly string[];
  /** How people and release files call it. */
  readonly names: readonly string[];
  /** Code names and the versions they stand for. */
  readonly codenames?: Readonly<Record<string, string>>;
  readonly releaseFiles?: readonly string[];
  /** Parts of `uname -r`, with the version where they tell it. */
  readonly kernels?: readonly { readonly part: string; readonly version?: string }[];
  /** Beginnings or parts of package and file names. */
  readonly packages?: readonly string[];
  readonly prompts?: readonly string[];
  readonly paths?: readonly string[];
}

export interface Distribution {
  readonly id: string;
  readonly name: string;
  /** Whose tables it shares. */
  readonly like?: string;
  readonly signs: Signs;
  /** Newest last. */
  readonly releases: readonly Release[];
  /** Where its kernel is not its own: the machine's, the vendor's. */
  readonly kernel?: { readonly from: "own" | "vendor" | "host" | "microsoft"; readonly says: string; readonly place?: Place };
  readonly sources: readonly string[];
  readonly thin?: true;
}
