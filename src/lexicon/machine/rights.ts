import { cue } from "../cue.js";

/** Whose rights the writer or the container has. */
export const RIGHTS_CUES = [
  cue("user-root", {
    en: ["i am|'m root", "i'm root", "user is root", "logged in as root", "running|runs as root", "run as root", "as root user", "being root", "with root rights|privileges"],
    de: ["im root user", "bin als root", "root bin ich", "ich bin root", "als root angemeldet|eingeloggt"],
    ru: ["под рутом", "из под рута", "я root|рут", "от root|рута"],
    fr: ["je suis root", "connecté en root", "tourne|lancé|exécuté en root"],
    es: ["soy root", "como root"],
    pt: ["sou root", "como root"],
    it: ["sono root"],
    pl: ["jako root"],
    tr: ["root ile"],
    zh: ["我是 root", "用 root", "root 用户"],
    ja: ["rootで"],
    any: ["avc denied", "whoami … root"],
  }, { fact: "user", value: "root" }),
  cue("container-rootless", {
    any: ["rootless", "rootlesskit", "slirp4netns", "usernetes", "privateusers pick|yes"],
    en: ["unprivileged container|containers|lxc|ct", "unprivileged 1"],
    de: ["unprivilegiert~ container"],
    ru: ["непривилегированн~"],
    zh: ["非特权容器"],
  }, { fact: "containerRights", value: "rootless" }),
] as const;
