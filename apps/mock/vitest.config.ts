import { configDefaults, defineConfig } from "vitest/config";

// The examples are for other runners, which run them where the packages are installed.
export default defineConfig({ test: { exclude: [...configDefaults.exclude, "examples/**"] } });
