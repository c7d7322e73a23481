import type { Refusal } from "../../model/refusal.js";
import type { Refused } from "../context.js";
import { fault, way } from "../fault.js";
import { nearName } from "../near-name.js";
import { refusalBy, valueOf, replaceAt, type Reader } from "../netlink-words.js";

/** Source: ipvsadm 1.31 `ipvsadm.c`, `libipvs/libipvs.c`; `net/netfilter/ipvs/Kconfig` for the schedulers. */
const SCHEDULERS = ["rr", "wrr", "lc", "wlc", "lblc", "lblcr", "dh", "sh", "sed", "nq", "fo", "ovf", "mh", "twos"];

const READERS: readonly Reader[] = [
  [/Can't initialize ipvs: (?:Protocol not available|No such file)/, () => fault("ipvs/module-missing", { module: "ip_vs" }, [])],
  [/Service already exists/, (_found, { line }) => {
    const at = line.words.findIndex((word) => word === "-A" || word === "--add-service");
    return fault("ipvs/service-exists", {}, at < 0 ? [] : [way("the service that is there is to be changed", "likely", replaceAt(at, "-E"))]);
  }],
  [/Destination already exists/, (_found, { line }) => {
    const at = line.words.findIndex((word) => word === "-a" || word === "--add-server");
    return fault("ipvs/server-exists", {}, at < 0 ? [] : [way("the server that is there is to be changed", "likely", replaceAt(at, "-e"))]);
  }],
  [/Service not defined|No such service/, (_found, { line }) => {
    const service = valueOf(line, "-t", "--tcp-service", "-u", "--udp-service", "-f", "--fwmark-service");
    if (service === undefined) return fault("ipvs/service-missing", {}, []);
    const option = line.words[service.at - 1]!;
    return fault("ipvs/service-missing", { service: service.text }, [{ ...way("the service is to be made", "guess"), before: [{ argv: [...line.prefix, line.program, "-A", option, service.text], undo: [...line.prefix, line.program, "-D", option, service.text] }] }]);
  }],
  [/Scheduler or persistence engine not found|Scheduler not found/, (_found, { line }) => {
    const scheduler = valueOf(line, "-s", "--scheduler");
    const near = scheduler === undefined ? undefined : nearName(scheduler.text, SCHEDULERS);
    return fault("ipvs/scheduler", { scheduler: scheduler?.text ?? "" }, near === undefined || scheduler === undefined || near === scheduler.text ? [] : [way(`\`${near}\` is meant`, "likely", replaceAt(scheduler.at, near))]);
  }],
  [/illegal virtual server address(?::port specified)?/, (_found, { line }) => fault("ipvs/address", { service: valueOf(line, "-t", "-u")?.text ?? "" }, [])],
];

/** Why ipvsadm refused a command. */
export const refusalOfIpvs = (refused: Refused): Refusal | undefined => refusalBy("ipvs", READERS, refused);
