import { configDefaults, defineConfig } from "vitest/config";

// The examples are for other runners, which run them where the packages are installed. Properties take their time on a busy
// machine.
export default defineConfig({ test: { exclude: [...configDefaults.exclude, "examples/**"], testTimeout: 60_000 } });
