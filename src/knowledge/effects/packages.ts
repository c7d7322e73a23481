import { dangerous, has, interrupts, lasting, none, plainWords, reversible, type Judge } from "./verdict.js";

const LOOKS = words(
  "list search show info policy provides whatprovides repoquery history check-update check files version find repolist deplist why " +
    "depends " +
  "rdepends query config help status madison pkgnames showpkg grouplist updateinfo list-upgradable whatdepends print-architecture se " +
    "lr lu if wp",
);
const LISTS = words("update makecache refresh ref clean autoclean");
const INSTALLS = words(
  "install add reinstall localinstall groupinstall in install-new-recommends download fix swap module groups enable get",
);
const UPGRADES = words("upgrade dist-upgrade full-upgrade update-minimal distro-sync system-upgrade up dup patch upgrade-minimal");
const REMOVES = words("remove purge erase autoremove del rm uninstall downgrade");

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}

const install = lasting("a package and what it needs are installed; its services may start");

/** apt, yum, dnf, zypper, apk, opkg, tdnf, microdnf, xbps, snap, pkg, rpm-ostree: programs with a verb. */
export const packages: Judge = (args, program) => {
  if (has(
    args,
    "-s",
    "--simulate",
    "--dry-run",
    "--just-print",
    "--assumeno",
    "--noaction",
    "--version",
    "--help",
    "-n",
  )) return none("it only says what it would do");
  const [verb = "", ...names] = plainWords(args, ["-t", "--target-release", "--repository", "-X", "-o"]);
  if (verb === "" || LOOKS.has(verb)) return none("it lists");
  // `yum update` without a name upgrades everything; `apt update` reads lists.
  if (verb === "update" &&
    [
      "yum", "dnf", "tdnf", "microdnf",
    ].includes(program)) return {
      ...interrupts(names.length === 0 ? "everything is upgraded; services restart" : "the package is upgraded; its services restart"),
      lasts: true,
    };
  if (LISTS.has(verb)) return reversible("lists of packages are read anew");
  if (INSTALLS.has(verb)) return install;
  if (UPGRADES.has(verb)) return { ...interrupts("packages are upgraded; their services restart"), lasts: true };
  if (REMOVES.has(verb)) return { ...dangerous("packages are removed, with what needs them"), lasts: true };
  if (program === "snap") return ["services", "connections", "changes", "logs"].includes(verb)
    ? none("it lists")
    : ["restart", "stop"].includes(verb) ? interrupts("the snap's services stop") : lasting("it changes a snap");
  return undefined;
};

export const pacman: Judge = (args) => {
  if (has(args, "-p", "--print", "-V", "-h", "--help")) return none("it only says what it would do");
  const [first = ""] = args;
  if (/^-(?:Q|F|Ss|Si|Sl|Sg|D?k)/.test(first) || first === "-T") return none("it lists");
  if (/^-S[yw]*$/.test(first)) return plainWords(args).length === 0 ? reversible("lists of packages are read anew") : install;
  if (/^-Sy*u+/.test(first)) return { ...interrupts("everything is upgraded; the running kernel's modules may be deleted"), lasts: true };
  if (first.startsWith("-U")) return install;
  return first.startsWith("-R") ? { ...dangerous("packages are removed"), lasts: true } : undefined;
};

export const rpm: Judge = (args) => {
  if (args.some((arg) => /^-(?:q|V|-query|-verify|-version|-eval)/.test(arg)) || has(args, "--test")) return none("it lists");
  if (args.some((arg) => /^-[iUF]/.test(arg)) || has(args, "--install", "--upgrade")) return install;
  return args.some((arg) => arg.startsWith("-e")) || has(args, "--erase")
    ? { ...dangerous("packages are removed"), lasts: true }
    : undefined;
};

const DPKG_LOOKS = words("--list --listfiles --status --search --get-selections --print-avail --version --audit --verify");

export const dpkg: Judge = (args) => {
  if (args.some((arg) => /^-[lLsSpIcVC]/.test(arg) || DPKG_LOOKS.has(arg))) return none("it lists");
  if (has(args, "-i", "--install", "--configure", "--unpack", "-a")) return install;
  return has(args, "-r", "-P", "--remove", "--purge") ? { ...dangerous("packages are removed"), lasts: true } : undefined;
};

export const emerge: Judge = (args) => {
  if (has(args, "-p", "--pretend", "-s", "--search", "--info", "-V")) return none("it only says what it would do");
  if (has(args, "--sync")) return reversible("lists of packages are read anew");
  return has(args, "-C", "--unmerge", "-c", "--depclean") ? { ...dangerous("packages are removed"), lasts: true } : install;
};

export const builds: Judge = () => lasting("files that the next start reads are made anew");
export const nixosRebuild: Judge = (args) => {
  const [verb = ""] = plainWords(args, ["-I", "--flake"]);
  if (["build", "dry-build", "dry-activate", "list-generations"].includes(verb)) return none("nothing is switched to");
  return { ...interrupts("the firewall and changed services are made anew"), lasts: verb !== "test" };
};
