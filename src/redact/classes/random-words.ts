import { SECRET, type TokenClass } from "../class.js";
import { looksRandom } from "../made-up.js";

/** What Exim calls a message. */
const QUEUE_ID = /^[A-Za-z\d]{6}-[A-Za-z\d]{6,11}-[A-Za-z\d]{2,4}$/;

/** Words made at random, wherever they stand: keys of services that no list knows. What engines make of hashes for chains, sets and files has a prefix of theirs. */
export const randomWords: TokenClass = {
  ...SECRET,
  name: "word made at random",
  patterns: [/(?<![\w.:/+-])[A-Za-z0-9][\w-]{13,200}={0,2}(?![\w.+/-])/g, /(?<=[\w"']: ?["']?|:\/\/[\w.:-]{1,80}\/(?:[\w.-]{1,40}\/){0,4})[A-Za-z0-9][\w-]{13,200}={0,2}(?![\w.+-])/g],
  // base64 of some length, in lines or quotes; a path has no capitals and digits mixed that long.
  finds: (text) => Array.from(text.matchAll(/(?<![\w./+-])[A-Za-z0-9+/]{40,20000}={0,2}(?![\w./+-])/g), ({ 0: value, index }) => ({ start: index, value })),
  keeps: ({ value, before }) => !looksRandom(value) || QUEUE_ID.test(value) || /^[A-Z]{0,2}[\da-f-]+$/.test(value) || /^(?:cali|weave|KUBE|DOCKER|cni|felix|lib|sk-ssh|sk-ecdsa)/i.test(value) || /(?:cali|weave)[-:]$/.test(before),
};
