import { defineConfig } from "vitest/config";

export default defineConfig({ test: { include: ["mutation.bundle.test.mjs"], env: { LC_ALL: "C", LANGUAGE: "" }, testTimeout: 30_000 } });
