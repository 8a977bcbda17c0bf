import { defineConfig } from "vitest/config";

// The tests read English texts, on every machine.
export default defineConfig({ test: { globalSetup: "test/command.ts", env: { LC_ALL: "C" } } });
