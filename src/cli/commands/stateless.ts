import { statelessSample, type SamplePlace } from "../../reason/stateless-sample.js";
import { EXIT } from "../exit-codes.js";
import type { Io } from "../io.js";
import type { Options } from "../options.js";
import { unknownWord, UsageError } from "../usage-error.js";

const PLACES: readonly SamplePlace[] = ["container", "node"];
const isPlace = (word: string): word is SamplePlace => (PLACES as readonly string[]).includes(word);

/** `whytables stateless [PORT…] [--place container|node] [--ipv6]`: a rule set for iptables-restore that needs no connection tracking. */
export function statelessCommand(ports: readonly string[], options: Options, io: Io): number {
  const wrong = ports.find((port) => !/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65535);
  if (wrong !== undefined) throw new UsageError(`stateless wants TCP ports from 1 to 65535, not ${JSON.stringify(wrong.slice(0, 80))}`);
  const { place = "container" } = options;
  if (!isPlace(place)) throw unknownWord("value of --place", place, PLACES);
  const sample = statelessSample({ place, ...(ports.length === 0 ? {} : { tcpPorts: ports.map(Number) }) });
  io.out(options.ipv6 ? sample.ipv6 : sample.ipv4);
  return EXIT.nothing;
}
