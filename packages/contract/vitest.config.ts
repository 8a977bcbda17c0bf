import { defineConfig } from "vitest/config";

// Whole runs against broken servers take their time on a busy machine.
export default defineConfig({ test: { testTimeout: 60_000 } });
