import { format } from "../../format.js";
import { message } from "../../message.js";
import { word } from "../../token.js";
import { count, setName, systemError } from "../../tokens.js";

const origin = [{ program: "ipset", file: "lib/errcode.c", since: "5.0" }];
const setType = word("setType", "a set type", ["hash:net", "hash:ip,mac", "bitmap:port"], "a-z0-9:,", 48);

/** The errno of an ipset command that the kernel refused without a code of ipset's own. */
const kernelError = message({ id: "ipset/kernel-error", from: origin, text: [format`Kernel error received: ${systemError}`, format`Error from kernel: ${systemError}`] });
const setMissing = message({
  id: "ipset/set-missing",
  from: [...origin, { program: "iptables", file: "extensions/libxt_set.h" }],
  text: [format`The set with the given name does not exist`, format`Set ${setName} doesn't exist.`, format`Set ${setName} is not found`],
  lineStart: true,
});
/** The netlink session for nfnetlink subsystem 6 cannot be opened: no ip_set in the kernel, or no right to talk to it. */
const cannotOpenSession = message({ id: "ipset/cannot-open-session", from: [{ program: "ipset", file: "lib/session.c", since: "5.0" }], text: [format`Cannot open session to kernel.`, format`Can't open socket to ipset.`], fixed: { module: "ip_set" } });
const setExists = message({ id: "ipset/set-exists", from: origin, text: format`Set cannot be created: set with the same name already exists` });
const setInUse = message({ id: "ipset/set-in-use", from: origin, text: format`Set cannot be destroyed: it is in use by a kernel component` });
const hashFull = message({ id: "ipset/hash-full", from: origin, text: format`Hash is full, cannot add more elements` });
const setFull = message({ id: "ipset/set-full", from: origin, text: format`The set is full, more elements cannot be added.` });
const typeNotSupported = message({ id: "ipset/set-type-not-supported", from: [{ ...origin[0]!, since: "6.0" }], text: format`Kernel error received: set type not supported` });
const elementExists = message({ id: "ipset/element-exists", from: origin, text: format`Element cannot be added to the set: it's already added` });
const elementMissing = message({ id: "ipset/element-missing", from: origin, text: format`Element cannot be deleted from the set: it's not added` });
/** 6.20 prints its arguments in the wrong order. */
const GARBLED = { parts: ["Kernel and userspace incompatible: settype by userspace. with revision"] };
const revisionUnsupported = message({ id: "ipset/revision-unsupported", from: [{ program: "ipset", file: "lib/types.c", since: "6.30" }], text: [format`Kernel and userspace incompatible: settype ${setType} with revision ${count} not supported by userspace.`, GARBLED] });

export const kernelAnswers = [kernelError, setMissing, cannotOpenSession, setExists, setInUse, hashFull, setFull, typeNotSupported, elementExists, elementMissing, revisionUnsupported];
