// Tests that copy the repository and build in it: run by `.ci/run`, not by `npm test`.
import { defineConfig } from "vitest/config";

export default defineConfig({ test: { include: ["*.slow.ts"], testTimeout: 300_000 } });
