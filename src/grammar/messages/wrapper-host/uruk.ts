import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** uruk. */
export const urukMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "uruk", program: "uruk", file: "etc/init.d/uruk", anywhere: true, wraps: true, telling: true,
  }, () => [
    // etc/init.d/uruk
    ["notice", "Checking uruk ({value}): active ruleset not present"],
    // sbin/urukctl
    ["program-fault", "Can't load ruleset \"{value}\": file {path} is not present."],
    // sbin/uruk
    ["program-fault", "No readable rc file {path} found. Please create one."],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "uruk", program: "uruk", file: "etc/init.d/uruk", anywhere: true, wraps: true, speakers: ["uruk"],
  }, () => [
    // sbin/urukctl
    ["wrapper", "Fails to run {words}"],
  ]),
];
