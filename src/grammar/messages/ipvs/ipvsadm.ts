import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** ipvsadm. */
export const ipvsadmMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "ipvs", prefix: "ipvsadm", program: "ipvsadm", file: "ipvsadm.c", anywhere: true, wraps: true, telling: true,
  }, () => [
    // ipvsadm.c
    ["ipvs-missing", "Can't initialize ipvs: {error}"],
    ["ipvs-missing", "Are you sure that IP Virtual Server is built in the kernel or as module?"],
    ["too-old", "Kernel compiled with IPVS version"],
    // libipvs/libipvs.c
    ["ipvs-scheduler", "Scheduler or persistence engine not found"],
    ["ipvs-refused", "Invalid operation. Possibly wrong module version, address not unicast, ..."],
  ]),
  ...messageTable({
    area: "ipvs", prefix: "ipvsadm", program: "ipvsadm", file: "ipvsadm.c", anywhere: true, wraps: true, speakers: ["ipvsadm"],
  }, () => [
    // libipvs/libipvs.c
    ["ipvs-refused", "Service already exists"],
    ["ipvs-refused", "No such service"],
    ["ipvs-refused", "Destination already exists"],
    ["ipvs-refused", "No such destination"],
    ["ipvs-missing", "Protocol not available"],
  ]),
];
