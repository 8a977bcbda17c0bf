import { defineConfig } from "vitest/config";

// Laws over many users take their time on a busy machine.
export default defineConfig({ test: { testTimeout: 60_000 } });
