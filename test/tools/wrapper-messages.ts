import { messageDefinitions } from "../../src/grammar/messages/index.js";

/** The messages of programs around iptables, with the class that each is of. */
export const wrapperMessages = (): readonly { readonly id: string; readonly problem: string }[] =>
  messageDefinitions()
    .filter(({ id }) => /^(?:wrapper-(?:container|host)|ipvs)\//.test(id))
    .map(({ id, fixed }) => ({ id, problem: String(fixed?.["problem"]) }));
