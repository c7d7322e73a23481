import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "object/element",
  cases: [
    {
      name: "add twice", layer: "A", why: "an element that is there",
      setup: [["ipset", "create", "allow", "hash:ip"], ["ipset", "add", "allow", "192.0.2.1"]],
      run: ["ipset", "add", "allow", "192.0.2.1"],
      truths: { set: "allow", address: "192.0.2.1" }, changesNothing: true, kind: "corrected command",
    },
    {
      name: "delete missing", layer: "A", why: "an element that is not there",
      setup: [["ipset", "create", "allow", "hash:ip"]],
      run: ["ipset", "del", "allow", "192.0.2.9"],
      truths: { set: "allow", address: "192.0.2.1" }, changesNothing: true, kind: "corrected command",
    },
    {
      name: "another comment", layer: "A", why: "an element that is there, with a new comment",
      setup: [["ipset", "create", "allow", "hash:ip", "comment"], ["ipset", "add", "allow", "192.0.2.1", "comment", "office"]],
      run: ["ipset", "add", "allow", "192.0.2.1", "comment", "workshop"],
      kind: "corrected command",
    },
  ],
};
