import { messageTable } from "../table.js";

/** lib/types.c of ipset. */
export const types = messageTable({ area: "ipset", prefix: "types", program: "ipset", file: "lib/types.c" }, () => [
  ["missing-extension", "Syntax error: unknown settype {value}", "5.0"],
  ["version-mismatch", "Kernel supports {value} type with family {value2} in minimal revision {count} while ipset library in maximal revision {count2}. You need to upgrade your ipset library.", "5.0", "6.0"],
  ["version-mismatch", "Kernel supports {value} type with family {value2} in maximal revision {count} while ipset library in minimal revision {count2}. You need to upgrade your kernel.", "5.0", "6.0"],
  ["version-mismatch", "Kernel-library incompatibility: set {set} in kernel has got settype {value} with family {value2} and revision {count} while ipset library does not support the settype with that family and revision.", "5.0"],
  ["version-mismatch", "Kernel and userspace incompatible: settype {value} with revision {count} not supported", "5.0", "6.29"],
  ["version-mismatch", "Kernel supports {value} type, family {value2} with minimal revision {count} while ipset program with maximal revision {count2}. You need to upgrade your ipset program.", "6.1"],
  ["version-mismatch", "Kernel supports {value} type, family {value2} with maximal revision {count} while ipset program with minimal revision {count2}. You need to upgrade your kernel.", "6.1"],
]);
