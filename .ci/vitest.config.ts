// Tests of the repository as a whole: most of them start the command, which takes its time on a busy machine.
import { defineConfig } from "vitest/config";

export default defineConfig({ test: { isolate: false, testTimeout: 30_000, hookTimeout: 30_000 } });
