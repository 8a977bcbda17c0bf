import { defineConfig } from "vitest/config";

// The tests read English texts, on every machine, and start processes, which takes its time on a busy one.
export default defineConfig({ test: { globalSetup: "test/command.ts", env: { LC_ALL: "C" }, testTimeout: 60_000 } });
