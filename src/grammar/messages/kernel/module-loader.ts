import { format } from "../../format.js";
import { message } from "../../message.js";
import { phrase, word } from "../../token.js";
import { module } from "../../tokens.js";

const symbol = word("symbol", "a symbol of another module", ["nf_ct_get", "xt_register_match", "ip_conntrack_untracked"], "a-z0-9_.", 96);
const option = word("option", "a module's option", ["ip_pkt_list_tot", "hashsize", "ports"], "a-z0-9_.-", 64);
const value = word("value", "a value", ["foo", "300", "-1"]);
const magic = phrase("magic", "a kernel's version magic", ["2.6.32-042stab141.3 SMP mod_unload modversions", "5.15.0-91-generic SMP mod_unload"], 120);
const wantedMagic = phrase("wantedMagic", "the running kernel's version magic", ["2.6.32-042stab094.7 SMP mod_unload modversions", "5.15.0-88-generic SMP mod_unload"], 120);

/**
 * ```text
 * nf_nat: Unknown symbol nf_ct_get (err -22)
 * ^^^^^^                 ^^^^^^^^^
 * module                 symbol
 * ```
 */
const unknownSymbol = message({
  id: "kernel/unknown-symbol",
  from: [{ program: "linux", file: "kernel/module.c simplify_symbols", since: "2.6.0" }],
  common: true,
  text: format`${module}: Unknown symbol ${symbol}`,
});
/** arch/riscv/kernel/module.c: the module lies too far from what it calls. */
const outOfReach = message({
  id: "kernel/module-out-of-reach",
  from: [{ program: "linux", file: "arch/riscv/kernel/module.c apply_r_riscv_hi20_rela", since: "4.15" }],
  common: true,
  text: [format`${module}: target ${symbol} can not be addressed by the 32-bit offset from PC`, format`${module}: The unexpected relocation type`],
});
/** The symbol is there, with another checksum: the module was built against another kernel. */
const symbolVersion = message({
  id: "kernel/symbol-version",
  from: [{ program: "linux", file: "kernel/module.c check_version" }],
  common: true,
  text: format`${module}: disagrees about version of symbol ${symbol}`,
});
const noSymbolVersion = message({
  id: "kernel/no-symbol-version",
  from: [{ program: "linux", file: "kernel/module.c check_version" }],
  common: true,
  text: format`${module}: no symbol version for ${symbol}`,
});
const versionMagic = message({
  id: "kernel/version-magic",
  from: [{ program: "linux", file: "kernel/module.c check_modinfo" }],
  common: true,
  text: format`${module}: version magic '${magic}' should be '${wantedMagic}'`,
});

/** Options of modprobe.d or of the command line. The second one is only a warning: the module is loaded. */
const unknownOption = message({
  id: "kernel/module-option-unknown",
  from: [{ program: "linux", file: "kernel/params.c parse_args" }],
  common: true,
  text: format`${module}: Unknown parameter '${option}'`,
});
const ignoredOption = message({
  id: "kernel/module-option-ignored",
  from: [{ program: "linux", file: "kernel/module.c unknown_module_param_cb", since: "3.11" }],
  common: true,
  text: format`${module}: unknown parameter '${option}' ignored`,
});
const optionValue = message({
  id: "kernel/module-option-value",
  from: [{ program: "linux", file: "kernel/params.c parse_args" }],
  common: true,
  text: [format`${module}: '${value}' invalid for parameter '${option}'`, format`${module}: '${value}' too large for parameter '${option}'`],
});

/** The module that is wanted is needed to load itself, or modprobe starts what asks for it again. */
const runawayLoop = message({
  id: "kernel/modprobe-loop",
  from: [{ program: "linux", file: "kernel/kmod.c" }],
  common: true,
  text: format`request_module: runaway loop modprobe ${module}`,
});

/** Noise: the kernel notes that somebody else than its builder made the module. */
const tainted = message({
  id: "kernel/module-taints",
  from: [{ program: "linux", file: "kernel/module.c" }],
  common: true,
  text: [
    format`${module}: module license '${phrase("license", "a licence", ["Proprietary", "unspecified"], 40)}' taints kernel`,
    format`${module}: module verification failed: signature and/or required key missing - tainting kernel`,
    format`${module}: loading out-of-tree module taints kernel`,
    format`${module}: unsupported module, tainting kernel`,
  ],
});

export const moduleLoader = [outOfReach, unknownSymbol, symbolVersion, noSymbolVersion, versionMagic, unknownOption, ignoredOption, optionValue, runawayLoop, tainted];
