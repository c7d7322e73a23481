import type { Rule } from "../../model/rule.js";
import { NFT_CACHE_FAILED } from "../symptoms.js";

export const rule: Rule = {
  code: "backend/emulated-cpu",
  family: "versions-differ",
  since: "0.2.0",
  title: "The program runs translated for another architecture, and the translator does not pass netfilter's calls on",
  cause:
    "The image is of another architecture than the machine, and qemu-user (or Rosetta) translates its system calls one by one. It knows neither the netlink protocol of netfilter nor the socket options by which iptables-legacy hands tables over, so the kernel is not even asked. Rules of the host and its modules have nothing to do with it.",
  severity: "error",
  symptoms: [
    { message: "iptables/table-init-failed", when: [{ fact: "field.errno", not: ["EPERM", "EACCES"] }] },
    { message: "iptables-nft/init-failed", when: [{ fact: "field.errno", not: ["EPERM", "EACCES"] }] },
    { message: "iptables/not-root", when: [{ fact: "field.errno", not: ["EPERM", "EACCES"] }] },
    NFT_CACHE_FAILED,
    "means/version-unreadable",
    { message: "ipset/cannot-open-session" },
  ],
  requires: [{ all: [{ fact: "emulated", known: true }, { fact: "emulated", is: true }] }],
  tell: {
    question: { text: "Is the image of the machine's own architecture?", where: "host", argv: ["docker", "image", "inspect", "--format", "{{.Architecture}}", "<IMAGE>"] },
    answer: "it prints another architecture than uname -m of the host",
  },
  remedies: [
    {
      title: "Take the image for the machine's own architecture",
      where: "host",
      effect: "dangerous",
      lasting: true,
      commands: [["sh", "-c", "case $(uname -m) in x86_64) p=linux/amd64;; aarch64) p=linux/arm64;; esac; docker pull --platform $p \"$1\"", "sh", "<IMAGE>"]],
      check: [["sh", "-c", "docker run --rm --cap-add NET_ADMIN \"$1\" iptables -N whytables", "sh", "<IMAGE>"]],
      note: "Make the container anew from it; take --platform and DOCKER_DEFAULT_PLATFORM out of what starts it. Where there is no such image, set the rules outside of the container, or build it with docker buildx on a machine of that architecture.",
      proof: { kind: "source", ref: "qemu linux-user/syscall.c (do_setsockopt, target_to_host_netlink_*: NETLINK_ROUTE, NETLINK_AUDIT, NETLINK_KOBJECT_UEVENT alone)" },
    },
  ],
  explains: ["module/unavailable", "module/container-cannot-load", "module/not-built", "backend/nf-tables-unsupported", "framework/docker-failed"],
  ask: ["arch"],
  sources: ["qemu linux-user/syscall.c do_socket (EPFNOSUPPORT for other netlink protocols), do_setsockopt, do_getsockopt"],
};
