import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // The packed package and the lab have commands of their own (`npm run test:package`, `npm run lab`).
    exclude: ["test/package/**", "test/bench/**", "**/node_modules/**"],
    // Programs started by tests speak the language of the messages that are recognised.
    env: { LC_ALL: "C", LANGUAGE: "" },
    testTimeout: 20_000,
    reporters: process.env["CI"] === "true" ? ["default"] : ["dot"],
  },
});
