import type { Distribution, PackageNames } from "./distribution.js";
import { APK, APT, DNF, MICRODNF, NO_MANAGER } from "./managers.js";

/** What a container image is built on, where that is more, or other, than a distribution. */
export interface ImageBase {
  readonly id: string;
  /** Beginnings of image names, as they stand behind FROM or `docker run`. */
  readonly images: readonly string[];
  readonly manager: Distribution["releases"][number]["manager"];
  readonly packages: PackageNames;
  readonly says: string;
}

const all = { iptables: "iptables", nftables: "nftables", ipset: "ipset" } as const;

export const IMAGE_BASES: readonly ImageBase[] = [
  {
    id: "dind",
    images: ["docker:dind", "docker:"],
    manager: APK,
    packages: { ...all, conntrack: "conntrack-tools", "iptables-legacy": "iptables-legacy" },
    says:
      "Alpine with both variants: the entry point takes nft, or legacy with DOCKER_IPTABLES_LEGACY=1. It runs only with --privileged; " +
      "modules are the host's.",
  },
  {
    id: "alpine",
    images: ["alpine", "linuxserver/", "ghcr.io/linuxserver/", "lscr.io/linuxserver/"],
    manager: APK,
    packages: { ...all, conntrack: "conntrack-tools", "iptables-legacy": "iptables-legacy" },
    says: "musl; from 3.19 on iptables is nft.",
  },
  {
    id: "debian",
    images: ["debian", "python:", "node:", "golang:", "buildpack-deps"],
    manager: APT,
    packages: { ...all, conntrack: "conntrack" },
    says: "iptables is not in the image.",
  },
  { id: "ubuntu", images: ["ubuntu"], manager: APT, packages: { ...all, conntrack: "conntrack" }, says: "iptables is not in the image." },
  {
    id: "ubi-minimal",
    images: ["registry.access.redhat.com/ubi8/ubi-minimal", "registry.access.redhat.com/ubi9/ubi-minimal", "ubi-minimal"],
    manager: MICRODNF,
    packages: { iptables: "iptables-nft", nftables: "nftables" },
    says: "microdnf; on UBI 8 the package is iptables.",
  },
  {
    id: "ubi",
    images: ["registry.access.redhat.com/ubi", "rockylinux", "almalinux", "centos", "fedora", "amazonlinux:2023"],
    manager: DNF,
    packages: { iptables: "iptables-nft", nftables: "nftables", conntrack: "conntrack-tools" },
    says: "On EL 8 the package is iptables.",
  },
  {
    id: "busybox",
    images: ["busybox", "scratch", "gcr.io/distroless/", "chainguard/", "cgr.dev/chainguard/"],
    manager: NO_MANAGER,
    packages: { iptables: "none" },
    says: "Nothing can be installed: take another base, or an init container that has iptables.",
  },
];

/** The base of an image by its name; the longest beginning counts. */
export function imageBaseOf(image: string): ImageBase | undefined {
  const name = image.replace(/^(?:docker\.io\/)?(?:library\/)?/, "");
  let best: { base: ImageBase; length: number } | undefined;
  for (const base of IMAGE_BASES) {
    for (const beginning of base.images) if (begins(name, beginning) &&
      beginning.length > (best?.length ?? 0)) best = { base, length: beginning.length };
  }
  return best?.base;
}

/** `alpine` is the beginning of alpine and alpine:3.19, not of alpinelinux. */
const begins = (name: string, beginning: string): boolean =>
  name.startsWith(beginning) &&
    (name.length === beginning.length || /[:/@-]/.test(name.charAt(beginning.length)) || /[:/]$/.test(beginning) ||
      /\d/.test(name.charAt(beginning.length)));
