import { ownSentencesOf } from "../../../src/api/own-sentences.js";
import { discourseOf, type Discourse } from "../../../src/discourse/discourse.js";
import { recognise } from "../../../src/grammar/recognise.js";
import { rules } from "../../../src/rules/index.js";

export const NAT = "iptables v1.4.7: can't initialize iptables table `nat': Table does not exist (do you need to insmod?)";
export const STATE = "iptables: No chain/target/match by that name.";

export const discourseIn = (text: string): Discourse => discourseOf(text, recognise(text), ownSentencesOf(rules));

/** Label of the machine that a piece of the text is of. */
export const machineOf = (text: string, piece: string): string => discourseIn(text).machineAt(text.indexOf(piece)).label;
