import type { Owner } from "./owner.js";

/** A name that no person types: somebody's program made it, whichever. */
export const SOME_PROGRAM: Owner = {
  id: "some-program",
  name: "a program (the name holds a hash that nobody types)",
  objects: [],
  rebuild: [],
  healsItself: {
    does: "unknown",
    says: "Which program made it is not known here. Find it by the chain's rules and comments before anything is changed.",
  },
  look: [{ argv: ["iptables-save"], where: "host", for: "the rules and comments of that chain, and who jumps to it" }],
  sources: ["by the shape of the name: Calico, kube-proxy, the CNI plugins and netavark all end their names in a hash of the object"],
  thin: true,
};

/** `KUBE-SEP-2YPFTW3KLMB5HGJU`, `NETAVARK-1D8721804F16F-DN`: an upper-case prefix and ten letters that hold a digit. */
export function looksMadeByProgram(name: string): boolean {
  const [prefix, ...rest] = name.split("-");
  if (prefix === undefined || !/^[A-Z]{2,12}$/.test(prefix)) return false;
  return rest.some((part) => /^[A-Z0-9]{10,32}$/.test(part) && /\d/.test(part) && /[A-Z]/.test(part));
}
