import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // The bench has a command of its own.
    exclude: ["test/bench/**", "**/node_modules/**"],
    // Programs started by tests speak the language of the messages that are recognised.
    env: { LC_ALL: "C", LANGUAGE: "" },
    testTimeout: 60_000,
    // Half of the tests wait for programs, namespaces and an emulated machine.
    maxWorkers: 2,
    reporters: process.env["CI"] === "true" ? ["default"] : ["dot"],
  },
});
