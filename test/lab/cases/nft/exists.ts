import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "nft/exists",
  cases: [
    {
      name: "create table", layer: "A", why: "create of a table that is there",
      setup: [["nft", "add", "table", "inet", "lab"]],
      truths: { family: "inet", table: "lab" },
      run: ["nft", "create", "table", "inet", "lab"],
    },
  ],
};
