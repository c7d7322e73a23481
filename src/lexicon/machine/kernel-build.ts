import { cue } from "../cue.js";

/** Who builds a kernel for one purpose leaves out what that does not need. */
export const KERNEL_BUILD_CUES = [
  cue("kernel-of-gvisor", { any: ["gvisor", "runsc"] }, { fact: "kernelBuild", value: "gvisor" }),
  cue("kernel-of-vendor", {
    any: [
      "synology~", "qnap~", "diskstation", "asustor", "terramaster", "my cloud", "mycloud", "readynas", "openwrt", "yocto", "buildroot", "petalinux",
      "openembedded", "jetson", "tegra", "rk3566", "rk3568", "rk3588", "rockchip", "libreelec", "coreelec", "openelec",
    ],
    en: [
      "custom|own|vendor|self kernel", "custom|self compiled|built|made kernel", "kernel is|was? built|compiled by myself|ourselves|me|us", "compiled|built my|our own? kernel",
      "compiled and installed a|the? new? kernel",
    ],
    de: ["eigener|eigenem|eigenen|selbst~ kernel", "eigenbau kernel", "kernel selbst gebaut|kompiliert|übersetzt"],
    ru: ["свое|своё|самосборное|самосборном ядро|ядре", "собрал ядро"],
    fr: ["noyau compilé", "mon propre noyau"],
    es: ["kernel propio|compilado"],
    zh: ["自编译内核", "自己编译的内核", "自己编译内核"],
  }, { fact: "kernelBuild", value: "vendor" }),
] as const;
