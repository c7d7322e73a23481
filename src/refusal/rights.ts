import { fault, way, type Fault } from "./fault.js";

/** What a shell shows an ordinary user before a command; root has `#`. */
const ORDINARY = /(?:^|\s|\])\$ {1,2}$|^(?!root@)[\w.-]{1,40}@[\w.-]{1,60}[: ][^\n#$]{0,60}[$>] {1,2}$/;
const SUDO = /(?:^|\s)(?:sudo|doas)\s/;
/** A user namespace of one's own has rights over its own network only. */
const OWN_NAMESPACE = /\bunshare\b[^\n;&|]{0,60}(?:\s-\w{0,6}[rU]|--user|--map-root-user|--map-current-user)/;

/** Runs a command without the capability that root has. */
const CAPABILITY_GONE = /\b(?:capsh|setpriv)\b(?![^\n]{0,80}--(?:re)?u(?:id|ser)=)/;

/** What a command's own line says of its rights. */
export const rightsOfLine = (line: string): "user-namespace" | "not-allowed" | undefined =>
  OWN_NAMESPACE.test(line) ? "user-namespace" : CAPABILITY_GONE.test(line) ? "not-allowed" : undefined;

/** The kernel does not let the program: an ordinary user, a user namespace, or root without the capability. `before` is what stands before the command on its line. */
export function rightsFault(area: string, before: string): Fault {
  if (OWN_NAMESPACE.test(before)) return fault(`${area}/user-namespace`, {}, []);
  if (ORDINARY.test(before) && !SUDO.test(before)) return fault(`${area}/not-root`, {}, [way("it is to be run as root", "told", { do: "run-through", words: ["sudo"] })]);
  return fault(`${area}/not-allowed`, {}, []);
}

/** Words that say so, whatever the program. */
export const REFUSES_RIGHTS = /Permission denied \(you must be root\)|must be root|Operation not permitted|CAP_NET_ADMIN|Permission denied/;
