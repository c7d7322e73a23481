import type { Book } from "../book.js";

/** Programs that keep changing their chains while they run: a saved set is what stood there at that moment. */
const OWNERS: readonly { readonly form: "Docker" | "kube-proxy" | "ufw"; readonly chain: RegExp; readonly why: string }[] = [
  { form: "Docker", chain: /^DOCKER(?:$|-)/, why: "Docker adds rules to its chains for each published port and network" },
  { form: "kube-proxy", chain: /^KUBE-/, why: "kube-proxy makes chains and rules for each service and endpoint" },
  { form: "ufw", chain: /^ufw6?-/, why: "ufw puts its rules together from before.rules, after.rules and user.rules, and adds chains of its own" },
];

export function noteOwners(book: Book): void {
  for (const { form, chain, why } of OWNERS) {
    for (const { ledger } of book.pages.values()) {
      if (![...ledger.chains.keys()].some((name) => chain.test(name))) continue;
      book.forms.add(form);
      if (form !== "ufw") book.more(undefined, why);
      else if (!ledger.chains.has("ufw-before-input") || !ledger.chains.has("ufw-user-input") || !ledger.chains.has("ufw-after-input")) book.more(undefined, why);
      break;
    }
  }
}
