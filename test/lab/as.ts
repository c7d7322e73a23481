import type { As } from "./case.js";

/** The words that give a command to the person who types it. util-linux does it alike in a namespace and in the emulated machine. */
export const WRAP: Readonly<Record<As, readonly string[]>> = {
  root: [],
  user: ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"],
  "no-net-admin": ["setpriv", "--bounding-set=-net_admin", "--inh-caps=-net_admin"],
  "no-net-raw": ["setpriv", "--bounding-set=-net_raw", "--inh-caps=-net_raw"],
  "no-sys-module": ["setpriv", "--bounding-set=-sys_module", "--inh-caps=-sys_module"],
  "user-namespace": ["unshare", "-Ur"],
};
