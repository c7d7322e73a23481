import type { Fact, FactValue } from "../../../src/model/fact.js";
import { factsOfText } from "../../helpers/facts.js";

export const factsOf = (text: string): readonly Fact[] => factsOfText(text).all;

/** Name → value of what the text shows; `state` leaves out the others. */
export const shown = (text: string, state?: Fact["state"]): Readonly<Record<string, FactValue>> =>
  Object.fromEntries(factsOf(text).filter((fact) => state === undefined || fact.state === state).map(({ name, value }) => [name, value]));

export const quoted = (text: string): string => text.split("\n").map((line) => `> ${line}`).join("\n");

/** Something that is a netfilter problem, so that the text is read at all. */
export const PROBLEM = "iptables v1.4.21: can't initialize iptables table `nat': Table does not exist (do you need to insmod?)\n";
