import { format } from "../../format.js";
import { message } from "../../message.js";
import { systemError } from "../../tokens.js";

const operationFailed = message({ id: "conntrack/operation-failed", from: [{ program: "conntrack", file: "src/conntrack.c" }], text: format`Operation failed: ${systemError}`, lineStart: true });
const cannotOpenHandler = message({ id: "conntrack/cannot-open-handler", from: [{ program: "conntrack", file: "src/conntrack.c" }], text: format`Can't open handler` });
const entryMissing = message({ id: "conntrack/entry-missing", from: [{ program: "conntrack", file: "src/conntrack.c" }], text: format`such conntrack doesn't exist` });
/** Programs with libnetfilter_conntrack of their own word it so: `nfct_open: Protocol not supported`. */
const nfctOpen = message({ id: "conntrack/nfct-open", from: [{ program: "libnetfilter_conntrack" }], text: [format`nfct_open: ${systemError}`, format`nfct_open() failed: ${systemError}`, format`nfct_open(): ${systemError}`], fixed: { module: "nf_conntrack_netlink" } });

export const kernelAnswers = [operationFailed, cannotOpenHandler, entryMissing, nfctOpen];
